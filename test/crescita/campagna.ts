/**
 * Legal growth: documents, protocols, versions, tables and units added at random from a seed. What nobody touched must
 * answer as before: every record of the catalogue, every line of the search, every address, byte for byte.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { ALTRA_PROVINCIA } from '../materie/canali/canali-altra-provincia.ts';

/** A growth tried: what was added, what went wrong. */
export interface Prova {
  seme: number;
  aggiunte: string[];
  /** Errors of `check`, or the first thing that changed without being touched. */
  guasto: string | null;
}

/** Numbers from 0 to `n` less one, always the same from the same seed (the generator of Park and Miller). */
function caso(seme: number): (n: number) => number {
  let stato = (seme % 2147483646) + 1;
  return (n) => {
    stato = (stato * 48271) % 2147483647;
    return stato % n;
  };
}

interface Crescita {
  nome: string;
  file: Record<string, string>;
  /** Ids of the rules it touches. */
  tocca: string[];
}

const FONTE = (id: string): Record<string, string> => ({
  [`rules/fonti/${id}.yaml`]: `id: ${id}
titolo: Documento di prova
righe:
  - id: atto-${id}
    nome: Atto di prova ${id}
    tipo_atto: circolare
    data: 2026-12-0${(id.length % 9) + 1}
    testo_consultato: true
    certezza: testuale
`,
});

/** Another protocol, under a name that sorts anywhere. */
function protocollo(id: string): Crescita {
  const file = Object.fromEntries(
    Object.entries(ALTRA_PROVINCIA).map(([nome, testo]) => [
      nome
        .replace('fonti/protocollo', `fonti/${id}`)
        .replace('festivita/patroni', `festivita/${id}`)
        .replace('cuneo', id),
      testo
        .replaceAll('cuneo-2022', `${id}-2022`)
        .replaceAll('protocollo-cuneo', `protocollo-${id}`)
        .replaceAll('patrono-cuneo', `patrono-${id}`)
        .replaceAll(/@inps\.it/g, `-${id}@inps.it`)
        .replace(/^id: (?:protocollo|patroni|cuneo)\n/, `id: ${id}\n`)
        .replaceAll(/- id: cuneo-/g, `- id: ${id}-`),
    ]),
  );
  return { nome: `il protocollo ${id}`, file, tocca: [] };
}

/** A table that names offices, of another kind and year than their targets. */
function tabella(id: string, anno: number): Crescita {
  return {
    nome: `la tabella ${id}`,
    file: {
      ...FONTE(id),
      [`rules/valori/${id}.yaml`]: `id: ${id}
titolo: Personale di prova ${id}
argomento: personale
fonte: { documento: atto-${id}, punto: tabella }
certezza: testuale
unita: dipendenti
periodo: "${anno}"
tipo: consuntivo
colonne:
  - id: dipendenti
    voce: Dipendenti
righe:
  - { id: perugia, voce: PERUGIA, sede: perugia, valori: { dipendenti: "210" } }
  - { id: terni, voce: TERNI, sede: terni, valori: { dipendenti: "95" } }
`,
    },
    tocca: [],
  };
}

/** A product that passes to another unit from a day on. */
function passaggio(id: string, prodotto: string, unita: string, anno: number): Crescita {
  const nome = 'rules/prodotti/tabella-3.yaml';
  const file = readFileSync(nome, 'utf8').replace(
    new RegExp(`( {2}- id: ${prodotto}\\n(?: {4}.*\\n)+)`),
    (riga) =>
      `${riga}    valido_al: ${anno - 1}-12-31\n${riga.replace(/unita: .*/, `unita: ${unita}`)}    valido_dal: ${anno}-01-01\n    fonte: { documento: atto-${id}, punto: tabella }\n`,
  );
  return {
    nome: `${prodotto} a ${unita} dal ${anno}`,
    file: { ...FONTE(id), [nome]: file },
    tocca: [prodotto, 'accertamento-gestione-credito', unita],
  };
}

/** A unit that was not there. */
function unita(id: string): Crescita {
  return {
    nome: `l’unità ${id}`,
    file: {
      ...FONTE(id),
      [`rules/unita/${id}.yaml`]: `id: ${id}
nome: Unità di prova ${id}
in_breve: Fa le prove.
tipo_unita: unita-organizzativa
stato: attiva
fonte: { documento: atto-${id}, punto: "1" }
certezza: testuale
`,
    },
    tocca: [],
  };
}

const NOMI = ['acqui', 'bra', 'mezzo', 'zero', 'alfa', 'omega'];
const PRODOTTI = ['nm1k00', 'nm6k00', 'nm7k00', 'nm8k00'];
const UNITA = ['verifica-amministrativa', 'anagrafica-flussi'];

function scegli(seme: number): Crescita[] {
  const a = caso(seme);
  const nome = (): string => `${NOMI[a(NOMI.length)] ?? ''}${a(90) + 10}`;
  const modi = [
    () => protocollo(nome()),
    () => tabella(nome(), 2022 + a(20)),
    () => passaggio(nome(), PRODOTTI[a(PRODOTTI.length)] ?? '', UNITA[a(UNITA.length)] ?? '', 2015 + a(30)),
    () => unita(nome()),
  ];
  // One of each at most: two passages of products would write the same file.
  return modi.filter(() => a(3) > 0).map((modo) => modo());
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

/** Whether a change is one that the growth declares: of a rule that it touches, or of a line that counts or lists them. */
function dichiarato(nome: string, prima: string, tocca: readonly string[]): boolean {
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
  const { catalogo, errors } = compilaRegole(root, loader);
  const dopo = errors.length > 0 ? null : risposte(catalogo);
  for (const nome of Object.keys(file)) {
    rmSync(join(root, nome));
    if (!nome.startsWith('rules/prodotti/')) continue;
    cpSync(nome, join(root, nome));
  }
  const tocca = crescite.flatMap((una) => una.tocca);
  const cambiata =
    dopo && [...prima].find(([nome, detto]) => dopo.get(nome) !== detto && !dichiarato(nome, detto, tocca));
  return {
    seme,
    aggiunte: crescite.map(({ nome }) => nome),
    guasto:
      dopo === null
        ? scriviErroriDiRegole(errors)
        : cambiata
          ? `è cambiato senza che nessuno lo toccasse: ${cambiata[0]}`
          : null,
  };
}
