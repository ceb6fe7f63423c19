/** The days of the count laid out in weeks, each with what it is. */
import { giornoDellaSettimana, piuGiorni, type Giorno } from '../../puro/parole/date.ts';
import type { GiornoContato, Salto } from '../../puro/calendario/lavorativi.ts';
import type { PassoDatato } from '../../puro/calendario/scadenze.ts';

/** A sign on a day: what falls due on it, or can be done from it. */
export interface Segno {
  /** One or two characters, to stand in a narrow cell. */
  sigla: string;
  /** In Italian, for the legend and for those who hear the page. */
  nome: string;
  /** False for a date that only another reading of the text gives. */
  prima: boolean;
}

/** A day of the picture. */
export interface GiornoSegnato {
  data: Giorno;
  /** Its number in the longest count; null where it is skipped or outside it. */
  numero: number | null;
  salto: Salto | null;
  fuori: boolean;
  segni: Segno[];
}

/** The longest count of the steps, in the reading put first: the shorter ones are its beginning. */
function conteggioIntero(passi: readonly PassoDatato[]): GiornoContato[] {
  return passi.reduce<GiornoContato[]>(
    (lungo, { conteggio }) => (conteggio && conteggio.length > lungo.length ? conteggio : lungo),
    [],
  );
}

/** The signs of the steps, each with the days it stands on. */
export function segniDeiPassi(passi: readonly PassoDatato[]): { segno: Segno; date: Giorno[] }[] {
  return passi.flatMap(({ passo, termine, dal, entro }) => {
    const quando = entro ?? (passo.dopo === null ? null : dal);
    if (!quando) return [];
    const nome = entro ? (termine?.nome ?? passo.nome) : `${passo.nome}: da qui si può`;
    const sigla = entro ? nome.charAt(0) : String(passo.livello ?? passo.nome.charAt(0));
    return [
      { segno: { sigla, nome, prima: true }, date: [quando.data] },
      // The other readings of a step that only opens would crowd the picture: they stand in the table.
      ...(entro && quando.altre.length > 0
        ? [
            {
              segno: { sigla: `${sigla}?`, nome: `${nome}, in un’altra lettura`, prima: false },
              date: quando.altre.map(({ data }) => data),
            },
          ]
        : []),
    ];
  });
}

/** Whole weeks, Monday first, from that of the contact to that of the last date. */
export function settimane(contatto: Giorno, passi: readonly PassoDatato[]): GiornoSegnato[][] {
  const contati = new Map(conteggioIntero(passi).map((giorno) => [giorno.data, giorno]));
  const segni = segniDeiPassi(passi);
  const ultimo = [contatto, ...contati.keys(), ...segni.flatMap(({ date }) => date)].toSorted().at(-1) ?? contatto;
  const inizio = piuGiorni(contatto, -((giornoDellaSettimana(contatto) + 6) % 7));
  const righe: GiornoSegnato[][] = [];
  for (let lunedi = inizio; lunedi <= ultimo; lunedi = piuGiorni(lunedi, 7)) {
    righe.push(
      [0, 1, 2, 3, 4, 5, 6].map((n) => {
        const data = piuGiorni(lunedi, n);
        const contato = contati.get(data);
        return {
          data,
          numero: contato?.numero ?? null,
          salto: contato?.salto ?? null,
          fuori: !contato,
          segni: segni.filter(({ date }) => date.includes(data)).map(({ segno }) => segno),
        };
      }),
    );
  }
  return righe;
}

/** The skipped days of a count, by reason, in order of time. */
export function saltati(conteggio: readonly GiornoContato[]): { motivo: string; date: Giorno[] }[] {
  const perMotivo = new Map<string, Giorno[]>();
  for (const { data, salto } of conteggio) {
    if (salto) perMotivo.set(salto.nome, [...(perMotivo.get(salto.nome) ?? []), data]);
  }
  return [...perMotivo].map(([motivo, date]) => ({ motivo, date }));
}
