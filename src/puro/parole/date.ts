/** A day of the calendar as `anno-mese-giorno`: the order of the text is the order of time. */
export type Giorno = string;

/** Why a typed date cannot be read. */
interface ErroreData {
  codice: 'data-vuota' | 'data-illeggibile' | 'data-inesistente' | 'data-lontana';
  /** In Italian, a whole sentence that says how to mend it. */
  messaggio: string;
}

/** A typed date, read; or the reason why it cannot be. */
export type DataLetta = { ok: true; data: Giorno } | { ok: false; errore: ErroreData };

export const MESI =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');
const GIORNI = 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' ');
const GIORNO_MS = 86_400_000;
/** Outside these years a date in a letter is a slip of the keyboard. */
const ANNO_MINIMO = 1950;
const ANNO_MASSIMO = 2199;

/**
 * Reads a date as Italians type it.
 * @param testo `17/06/2019`, `17.6.2019`, `17-06-2019`, or `2019-06-17`; blanks around it do not matter
 * @returns the day, or a typed error
 */
export function leggiData(testo: string): DataLetta {
  const scritto = testo.trim();
  if (scritto === '') return fallita('data-vuota', 'Scrivi una data, per esempio 17/06/2019.');
  const parti = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(scritto);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(scritto);
  if (iso) return controlla(scritto, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (parti) return controlla(scritto, Number(parti[4]), Number(parti[3]), Number(parti[1]));
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(scritto)) {
    return fallita(
      'data-illeggibile',
      `«${scritto}» ha l’anno di due cifre: scrivilo con quattro, per esempio 17/06/2019.`,
    );
  }
  return fallita(
    'data-illeggibile',
    `«${scritto}» non è una data: scrivi giorno, mese e anno, per esempio 17/06/2019.`,
  );
}

function controlla(scritto: string, anno: number, mese: number, giorno: number): DataLetta {
  if (mese < 1 || mese > 12) {
    const scambiata = giorno >= 1 && giorno <= 12 && mese <= giorniDelMese(anno, giorno);
    const consiglio = scambiata
      ? `: volevi dire ${inItaliano(componi(anno, giorno, mese))}?`
      : ': i mesi vanno da 1 a 12.';
    return fallita('data-inesistente', `«${scritto}» non esiste${consiglio}`);
  }
  const ultimo = giorniDelMese(anno, mese);
  if (giorno < 1 || giorno > ultimo) {
    return fallita('data-inesistente', `«${scritto}» non esiste: ${MESI[mese - 1] ?? ''} ${anno} ha ${ultimo} giorni.`);
  }
  if (anno < ANNO_MINIMO || anno > ANNO_MASSIMO) {
    return fallita(
      'data-lontana',
      `«${scritto}» è fuori dal calendario: l’anno va da ${ANNO_MINIMO} a ${ANNO_MASSIMO}.`,
    );
  }
  return { ok: true, data: componi(anno, mese, giorno) };
}

function fallita(codice: ErroreData['codice'], messaggio: string): DataLetta {
  return { ok: false, errore: { codice, messaggio } };
}

/** The day with these numbers; months and days from 1. */
export function componi(anno: number, mese: number, giorno: number): Giorno {
  return `${String(anno).padStart(4, '0')}-${String(mese).padStart(2, '0')}-${String(giorno).padStart(2, '0')}`;
}

/** The day that comes `quanti` days later, or earlier when negative. */
export function piuGiorni(giorno: Giorno, quanti: number): Giorno {
  return new Date(Date.parse(giorno) + quanti * GIORNO_MS).toISOString().slice(0, 10);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function giornoDellaSettimana(giorno: Giorno): number {
  return new Date(Date.parse(giorno)).getUTCDay();
}

/** `2019-06-17` as `17/06/2019`. */
export function inItaliano(giorno: Giorno): string {
  return giorno.split('-').reverse().join('/');
}

/**
 * `2019-06-17` as `17 giugno 2019`, `2019-06` as `giugno 2019`; what is no day and no month stays as it is. The months
 * stand here so that the text does not hang on the ICU version.
 */
export function inLettere(giorno: Giorno): string {
  const [anno = '', mese, numero] = giorno.split('-');
  const nome = MESI[Number(mese) - 1];
  const cifra = numero && (numero === '01' ? '1º ' : `${Number(numero)} `);
  return nome ? `${cifra ?? ''}${nome} ${anno}` : giorno;
}

const TRIMESTRI = ['primo', 'secondo', 'terzo', 'quarto'];

/**
 * A period of the rules in words: «2021», «primo trimestre 2021», «marzo 2020», «31 dicembre 2020», «dal 2021 al 2023».
 */
export function scriviPeriodo(periodo: string): string {
  if (periodo === 'non-indicato') return 'periodo non indicato';
  const [da = '', a] = periodo.split('/');
  return a === undefined ? momento(da) : `dal ${momento(da)} al ${momento(a)}`;
}

function momento(periodo: string): string {
  const [anno = '', trimestre] = periodo.split('-T');
  return trimestre === undefined ? inLettere(periodo) : `${TRIMESTRI[Number(trimestre) - 1] ?? ''} trimestre ${anno}`;
}

/** `2019-06-17` as `lunedì 17 giugno 2019`. */
export function perEsteso(giorno: Giorno): string {
  return `${GIORNI[giornoDellaSettimana(giorno)] ?? ''} ${inLettere(giorno)}`;
}

/** `1 giorno lavorativo`, `7 giorni lavorativi`. */
export function giorniLavorativi(giorni: number): string {
  return giorni === 1 ? '1 giorno lavorativo' : `${giorni} giorni lavorativi`;
}

function giorniDelMese(anno: number, mese: number): number {
  return new Date(Date.UTC(anno, mese, 0)).getUTCDate();
}
