/**
 * Legal growth: documents, protocols, versions, tables and units added at random from a seed. What nobody touched must
 * answer as before: every record of the catalogue, every line of the search, every address, byte for byte.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import type { Catalogo } from '../../src/materie/tipo-catalogo.ts';
import { quantitaDelleSedi } from '../../src/materie/cifre/sedi/grandezze.ts';
import { caricatoreDiRegole, type CaricatoreDiRegole } from '../../src/disco/regole.ts';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import { percorsoCombinazione } from '../../src/puro/canali/percorsi.ts';
import { vociRicerca } from '../../src/uscite/ricerca/ricerca.ts';
import { scegli } from './crescite.ts';

/** A growth tried: what was added, what went wrong. */
export interface Prova {
  seme: number;
  aggiunte: string[];
  /** Errors of `check`, or the first thing that changed without being touched. */
  guasto: string | null;
}

/** What the site says of each thing, by name: pages, search and data are made of these. */
function risposte(catalogo: Catalogo): Map<string, string> {
  const { canali } = catalogo;
  const tavola = canali.tavole.find(({ protocollo: { indirizzo_breve } }) => indirizzo_breve);
  const detto = (nome: string, cosa: unknown): [string, string] => [nome, JSON.stringify(cosa)];
  return new Map([
    ...catalogo.prodotti.map((uno) => detto(`prodotti/${uno.id}`, uno)),
    ...catalogo.unita.map((una) => detto(`unita/${una.id}`, una)),
    ...catalogo.strutture.map((una) => detto(`strutture/${una.id}`, una)),
    ...catalogo.indicatori.map((uno) => detto(`indicatori/${uno.id}`, uno)),
    ...catalogo.tabelle.map((una) => detto(`valori/${una.id}`, una)),
    ...catalogo.verifiche.map((una) => detto(`verifiche/${una.id}`, una)),
    ...catalogo.competenze.map((una) => detto(`competenze/${una.id}`, una)),
    ...catalogo.progetti.map((uno) => detto(`progetti/${uno.id}`, uno)),
    ...canali.contatti.map((uno) => detto(`contatti/${uno.id}/${uno.valido_dal ?? ''}`, uno)),
    ...canali.caselle.map((una) => detto(`caselle/${una.casella}`, una)),
    detto(
      'obiettivi delle sedi',
      quantitaDelleSedi(catalogo).map(({ nome, tabella: { id }, cifre }) => [nome, id, [...cifre]]),
    ),
    detto('protocollo', tavola?.protocollo),
    detto('celle', [tavola?.celle, tavola?.profili]),
    detto('feste', [tavola?.feste, tavola?.patroni]),
    ...(tavola?.protocollo.contribuenti ?? []).flatMap(({ id }) =>
      (tavola?.protocollo.esigenze ?? []).map((esigenza) =>
        detto(
          `indirizzo ${id} ${esigenza.id}`,
          percorsoCombinazione(canali.protocolli, tavola?.protocollo.id ?? '', id, esigenza.id),
        ),
      ),
    ),
    ...vociRicerca(catalogo).map((voce) => detto(`cerca ${voce.tipo} ${voce.id} ${voce.url ?? ''}`, voce)),
  ]);
}

/**
 * Whether a change is one that the growth declares: of a rule that it touches, or of a line that counts or lists them.
 * @param tipi the kinds of the files that it writes: the page that lists the rules of one lists the new ones too
 */
function dichiarato(nome: string, prima: string, tocca: readonly string[], tipi: ReadonlySet<string>): boolean {
  const [, elencato = ''] = /^cerca pagina regole\/([^ ]+) /.exec(nome) ?? [];
  if (tipi.has(elencato)) return true;
  const elenca = /^cerca (?:codice prodotto|gruppo di prodotti|fonte) /.test(nome) && tocca.length > 0;
  return elenca || tocca.some((id) => nome.includes(id) || (nome.startsWith('cerca') && prima.includes(id)));
}

/** Tries the growths of some seeds, one after the other, each on the site's own rules. */
export function cresci(semi: readonly number[]): Prova[] {
  const root = mkdtempSync(join(tmpdir(), 'crescita-'));
  try {
    cpSync('rules', join(root, 'rules'), { recursive: true });
    const loader = caricatoreDiRegole(root, caricaSchemi('.'));
    const prima = risposte(compilaRegole(root, loader).catalogo);
    return semi.map((seme) => unaProva(root, loader, seme, prima));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function unaProva(root: string, loader: CaricatoreDiRegole, seme: number, prima: ReadonlyMap<string, string>): Prova {
  const crescite = scegli(seme);
  const file = Object.assign({}, ...crescite.map((una) => una.file)) as Record<string, string>;
  for (const [nome, testo] of Object.entries(file)) {
    mkdirSync(dirname(join(root, nome)), { recursive: true });
    writeFileSync(join(root, nome), testo);
  }
  const { catalogo, errori } = compilaRegole(root, loader);
  const dopo = errori.length > 0 ? null : risposte(catalogo);
  for (const nome of Object.keys(file)) {
    rmSync(join(root, nome));
    if (existsSync(nome)) cpSync(nome, join(root, nome));
  }
  const tocca = crescite.flatMap((una) => una.tocca);
  const tipi = new Set(Object.keys(file).map((nome) => nome.split('/')[1] ?? ''));
  const cambiata =
    dopo && [...prima].find(([nome, detto]) => dopo.get(nome) !== detto && !dichiarato(nome, detto, tocca, tipi));
  return {
    seme,
    aggiunte: crescite.map(({ nome }) => nome),
    guasto:
      dopo === null
        ? scriviErroriDiRegole(errori)
        : cambiata
          ? `è cambiato senza che nessuno lo toccasse: ${cambiata[0]}`
          : null,
  };
}
