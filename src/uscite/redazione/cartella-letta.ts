/** A workbook that the editor brings back, read against the rules. */
import { leggiLibro, LIMITI_XLSX, type Libro } from '../../xlsx/libro.ts';
import { espandiZip } from '../../xlsx/zip-del-browser.ts';
import { NonZip } from '../../xlsx/zip.ts';
import { controllaImportazione } from '../fogli/controlla.ts';
import { conLeCause, scriviErrori, type ErroreCella } from '../fogli/errore-cella.ts';
import type { Errore } from '../../xlsx/cella.ts';
import { leggiLibroDiRegole } from '../fogli/libro-letto.ts';
import { titoloDelTipo, type Banco } from './banco.ts';
import type { CartellaLetta, ErroreAltrove } from './messaggi.ts';
import { moduloDi, siChiude } from './modulo.ts';
import { inParoleDelModulo, titoliDi, type Titoli } from './parole-del-modulo.ts';
import { conLeMosse } from './rimedi-del-modulo.ts';
import { paroleDi } from './parole-di-differenze.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import { conFile, type Bozza } from './proposta.ts';
import { identificativi, rimedioColNome } from './nome-che-manca.ts';
import { inParole } from './errori-in-parole.ts';

/** Reads a workbook: what changes, or everything that is wrong in it. */
export async function leggiCartella(banco: Banco, buffer: ArrayBuffer, bozza: Bozza): Promise<CartellaLetta> {
  const { regole, errori: gia } = await banco.stato(bozza);
  const niente = { errori: [], avvisi: [], altrove: [], differenze: [], parole: SENZA_PAROLE, bozza: null };
  const detti = (suoi: readonly ErroreDiRegola[], conQuali: Bozza): string[] =>
    inRighe(inParole(banco, suoi, conQuali));
  if (gia.length > 0)
    return {
      ...niente,
      detti: [
        'La proposta ha già degli errori: correggili, o cancellala, prima di leggere un foglio.',
        ...detti(gia.slice(0, 5), bozza),
      ].join('\n'),
    };
  const lettura = leggiLibroDiRegole(await libroDi(new Uint8Array(buffer)), regole, banco.materiale.schemi);
  const con = (testi: ReadonlyMap<string, string>): Bozza =>
    [...testi].reduce((una, [file, dopo]) => conFile(una, { file, prima: banco.originale(file), dopo }), bozza);
  const { testi, errori, altrove } = controllaImportazione(
    (nuovi) => banco.noto(con(nuovi)).errori,
    regole,
    lettura.file,
  );
  const titoli = titoliDi(
    [...new Set(lettura.file.map(({ file }) => file.tipo))].flatMap((suo) => {
      const { riga, scheda } = moduloDi(suo, banco.materiale.schemi);
      return [...(riga ?? []), ...scheda];
    }),
  );
  const chiude = lettura.file.every(({ file }) => siChiude(moduloDi(file.tipo, banco.materiale.schemi)));
  const noti = identificativi(regole);
  const tutti = conLeCause(lettura.errori, errori).map((uno) => nellaPagina(uno, titoli, chiude, noti));
  return {
    errori: tutti,
    detti: tutti.length > 0 ? scriviErrori(tutti, lettura.fogli) : '',
    avvisi: lettura.avvisi,
    altrove: detti(altrove, con(testi)),
    differenze: lettura.differenze,
    parole: await paroleDi(banco, lettura.differenze, con(testi)),
    bozza: tutti.length + altrove.length > 0 || testi.size === 0 ? null : con(testi),
  };
}

const SENZA_PAROLE = { moduli: {}, nomi: {} };

/** Errors in a line each. */
export function inRighe(errori: readonly ErroreAltrove[]): string[] {
  return errori.map(({ regola, messaggio, rimedio }) => {
    const dove = regola ? `${titoloDelTipo(regola.tipo)}, ${regola.nome}: ` : '';
    return `${dove}${messaggio}${rimedio ? ` (${rimedio})` : ''}`;
  });
}

/** An error of a workbook for who has no command line: the sheet is downloaded again from the page. */
function nellaPagina(errore: ErroreCella, titoli: Titoli, chiude: boolean, noti: ReadonlySet<string>): ErroreCella {
  const dette = (parole: string): string =>
    parole
      .replace(
        /(?:riparti da|esporta di nuovo)(?: «npm run esporta[^»]*»| \(«npm run esporta[^»]*»\))/,
        'scarica di nuovo il foglio',
      )
      .replace(/scritto da «npm run esporta[^»]*»/, 'scaricato da questa pagina')
      .replace(/«npm run esporta[^»]*»/, 'la pagina')
      .replace(/rules\/([a-z-]+)\/(?![a-z])/, (_tutto, tipo: string) => `«${titoloDelTipo(tipo)}»`);
  const { messaggio, atteso, rimedio: scritto, ...dove } = errore;
  const proprio = dove.titolo === titoli.get('id');
  const { rimedio } = conLeMosse({ rimedio: (proprio ? scritto : rimedioColNome(scritto, noti)) ?? null }, chiude);
  const detto = inParoleDelModulo({ messaggio, atteso, rimedio }, titoli, true);
  return {
    ...dove,
    messaggio: dette(detto.messaggio),
    ...(detto.atteso && { atteso: dette(detto.atteso) }),
    ...(detto.rimedio && { rimedio: dette(detto.rimedio) }),
  };
}

/** A workbook unpacked by the browser, within the same limits as on the command line. */
async function libroDi(byte: Uint8Array<ArrayBuffer>): Promise<{ libro: Libro } | { errore: Errore }> {
  const parti = await espandiZip(byte, LIMITI_XLSX).catch((errore: unknown) => {
    if (errore instanceof NonZip) return errore;
    throw errore;
  });
  return leggiLibro(byte, () => {
    if (parti instanceof NonZip) throw parti;
    return parti;
  });
}
