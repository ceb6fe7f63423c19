import { TIPO_PER_NOME, tipiChe } from '../../materie/tutte.ts';
import { cheCambianoRisposta, type Incongruenza } from '../../materie/fonti/incongruenze.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Nominate } from '../../motore/proprieta.ts';
import type { Voce } from '../../motore/voce.ts';
import { vociDelCatalogo } from './voci.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

/** A rule that an entry which changes the answer touches, and where the site shows it. */
interface Toccata {
  voce: Voce;
  /** Its page, without the place in it. */
  pagina: string;
  incongruenze: readonly Incongruenza[];
}

/** The rules that the register contradicts, in the order of the catalogue. */
export const regoleContraddette = unaVolta((catalogo: Catalogo): readonly Toccata[] => {
  const named = cheCambianoRisposta(catalogo.incongruenze);
  return vociDelCatalogo(catalogo).flatMap((voce) => {
    const incongruenze = named.get(`${voce.tipo}/${voce.id}`);
    return incongruenze ? [{ voce, pagina: voce.percorso.replace(/#.*/, ''), incongruenze }] : [];
  });
});

const ENTRANO_NEI_CALCOLI = tipiChe('entraNeiCalcoli');

/** Pages that name rules to lead to them and show nothing that a contradiction would change. */
const SOLO_NOMI = [
  PAGINE.fonti,
  PAGINE.indice,
  PAGINE.incongruenze,
  PAGINE.verifiche,
  PAGINE.novita,
  PAGINE.cerca,
  PAGINE.redazione,
  PAGINE.glossario,
  PAGINE.riscontri,
];

/**
 * The contradictions that change something a page shows. A page does not choose: what it is about, the rows it holds
 * and the tables it takes figures from decide.
 * @param percorso the page's address from the root of the site
 * @param html its content
 */
export function contraddizioniDellaPagina(catalogo: Catalogo, percorso: string, html: string): Incongruenza[] {
  if (SOLO_NOMI.some((pagina) => percorso.startsWith(pagina))) return [];
  const nominate = nominateIn(html);
  const found = regoleContraddette(catalogo).flatMap(({ voce, pagina, incongruenze }) => {
    const own = pagina === percorso;
    const shown = own || mostra(nominate, voce) || siCalcola(catalogo, percorso, voce);
    if (!shown) return [];
    return incongruenze.filter((entry) => own || riguarda(entry, percorso));
  });
  return [...new Set(found)];
}

/** What a page's content names, looked for once for all the rules. */
function nominateIn(html: string): Nominate {
  const indirizzi = new Set<string>();
  const pagine = new Set<string>();
  for (const [indirizzo] of html.matchAll(/\/[^"<>\s]*(?=")/g)) {
    const [pagina = '', ...posto] = indirizzo.split('#');
    for (let da = pagina.indexOf('/'); da >= 0; da = pagina.indexOf('/', da + 1)) {
      indirizzi.add(indirizzo.slice(da));
      if (posto.length > 0) pagine.add(pagina.slice(da));
    }
  }
  const segni = new Set(html.match(/\b(?:id|data-competenza|data-canale)="[^"]*"/g));
  return { indirizzi, pagine, segni };
}

/** True when the content links to the rule, or holds the place that bears its name. */
function mostra(nominate: Nominate, voce: Voce): boolean {
  const { siMostraNominata = false } = TIPO_PER_NOME.get(voce.tipo)?.proprieta ?? {};
  return typeof siMostraNominata === 'function'
    ? siMostraNominata(voce, nominate)
    : siMostraNominata && nominate.indirizzi.has(voce.percorso);
}

/** The parts of an address after that of a page: «/sedi/torino/» after «/sedi/» has «torino». None where it is elsewhere. */
function partiDopo(pagina: string, percorso: string): string[] {
  const sotto = percorso.startsWith(pagina) && percorso.endsWith('/');
  return sotto ? percorso.slice(pagina.length, -1).split('/') : [];
}

/** True for the pages of an indicator whose rule takes figures or weights from the table. */
function siCalcola({ indicatori }: Catalogo, percorso: string, { tipo, id }: Voce): boolean {
  const [indicatore, ...sotto] = [PAGINE.indicatori, PAGINE.calcolatori].flatMap((pagina) =>
    partiDopo(pagina, percorso),
  );
  if (!indicatore || sotto.length > 0 || !ENTRANO_NEI_CALCOLI.has(tipo)) return false;
  const rule = indicatori.find((one) => one.id === indicatore);
  return rule !== undefined && JSON.stringify(rule).includes(`"${id}"`);
}

/** A page that is not of one office, or of one contributor, shows the answers of all. */
function riguarda({ sedi, contribuenti }: Incongruenza, percorso: string): boolean {
  const [sede, ...altro] = partiDopo(PAGINE.sedi, percorso);
  const [contribuente, ...esigenza] = partiDopo(PAGINE.canali, percorso);
  if (sede && altro.length === 0 && sedi) return sedi.includes(sede);
  return esigenza.length !== 1 || !contribuente || !contribuenti || contribuenti.includes(contribuente);
}
