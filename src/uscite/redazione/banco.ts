import { compila } from '../../materie/catalogo.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { TIPI } from '../../materie/tutte.ts';
import { lettoreDiRegole, type InsiemeDiRegole, type Lettore, type RegoleCaricate } from '../../motore/carica.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import { leggiFileDiRegole, type FileDiRegole, type FileInArrivo } from '../../motore/leggi.ts';
import { dichiarateIn, guastiDiPubblicazione } from '../../motore/pubblicate.ts';
import { recordDelFile, type RecordCollocato } from '../../motore/record.ts';
import { usaSchemi } from '../../motore/dati/di-regola.ts';
import { raccogli, type Riscontri } from '../../motore/riscontro/testimone.ts';
import { leggiTestimone } from '../../motore/riscontro/leggi-testimone.ts';
import { tipiDi, type SchemaDelTipo, type Schemi, type Validatore } from '../../motore/schemi.ts';
import { paginaPropria } from '../../puro/parole/pagine-proprie.ts';
import type { Bozza } from './proposta.ts';
import type { Disegnatore } from './disegno.ts';
import type { Indice } from './messaggi.ts';

/** Where the workshop takes the rules from: the site in a browser, the disk in a test. */
export interface Materiale {
  indice: Indice;
  schemi: Schemi;
  validatore: (file: string) => Validatore;
  /** The texts of the rules of a kind, by file. */
  tipo(nome: string): Promise<Record<string, string>>;
  /** The second readings, by file. */
  riscontri(): Promise<Record<string, string>>;
  /** What draws the pages: a script of its own, asked for at the first page. */
  pagine(): Promise<Disegnatore>;
}

/** The rules with a draft, checked. */
export interface Stato {
  catalogo: Catalogo;
  regole: InsiemeDiRegole;
  errori: readonly ErroreDiRegola[];
  /** Texts of the site that name rules no longer there: the proposal can be handed over, and says so. */
  orfane: readonly ErroreDiRegola[];
}

/**
 * The rules as an editor has them: what the site gives, with what her draft changes. Texts come in when they are asked
 * for; after a change only the files that changed are read again.
 */
export class Banco {
  readonly tipi: ReadonlyMap<string, SchemaDelTipo>;
  readonly #testi = new Map<string, string>();
  readonly #caricati = new Map<string, Promise<void>>();
  readonly #lettore: Lettore;
  #riscontri: Riscontri | null = null;
  /** The last two drafts asked about: the page asks many things of the same, and of the rules without any. */
  #noti: { file: Bozza['file']; stato: Stato }[] = [];

  readonly materiale: Materiale;

  constructor(materiale: Materiale) {
    this.materiale = materiale;
    this.tipi = tipiDi(materiale.schemi, materiale.validatore);
    this.#lettore = lettoreDiRegole(this.tipi);
    usaSchemi(() => materiale.schemi);
  }

  /** A file's text with the draft; null where it is not there. */
  testo(file: string, bozza: Bozza): string | null {
    const proposto = bozza.file.find((uno) => uno.file === file);
    return proposto ? proposto.dopo : (this.#testi.get(file) ?? null);
  }

  /** A file's text as the site has it. */
  originale(file: string): string | null {
    return this.#testi.get(file) ?? null;
  }

  /** The files of a kind with the draft, those that can be read. */
  async delTipo(tipo: string, bozza: Bozza): Promise<FileDiRegole[]> {
    await this.#carica(tipo);
    return [...this.#tutti(bozza)]
      .filter(([file]) => file.startsWith(`rules/${tipo}/`))
      .flatMap(([file, testo]) => {
        const letto = leggiFileDiRegole({ file, testo });
        return 'fileDiRegole' in letto ? [letto.fileDiRegole] : [];
      });
  }

  /** The rules of a kind as they are written, each with its file. */
  async scritte(tipo: string, bozza: Bozza): Promise<RecordCollocato[]> {
    const forma = this.tipi.get(tipo)?.forma ?? 'scheda';
    const sani = (await this.delTipo(tipo, bozza)).filter(
      ({ dati }) =>
        dati !== null &&
        typeof dati === 'object' &&
        (forma === 'scheda' || Array.isArray((dati as { righe?: unknown }).righe)),
    );
    return sani.flatMap((uno) => recordDelFile(uno, forma));
  }

  /** Every rule, read, linked, checked and compared with its second reading. */
  async stato(bozza: Bozza): Promise<Stato> {
    await Promise.all(this.materiale.indice.tipi.map(({ nome }) => this.#carica(nome)));
    this.#riscontri ??= raccogli(
      Object.entries(await this.materiale.riscontri()).map(([file, testo]) => leggiTestimone(file, testo)),
    );
    return this.#statoOra(bozza);
  }

  /** The rules with a draft, once `stato` has been asked for. */
  noto(bozza: Bozza): Stato {
    return this.#statoOra(bozza);
  }

  #statoOra(bozza: Bozza): Stato {
    const noto = this.#noti.find(({ file }) => stessiTesti(file, bozza.file));
    const stato = noto?.stato ?? this.#calcola(bozza);
    this.#noti = [{ file: bozza.file, stato }, ...this.#noti.filter((uno) => uno !== noto)].slice(0, 2);
    return stato;
  }

  #calcola(bozza: Bozza): Stato {
    const caricate = this.#lettore.leggi([...this.#tutti(bozza)].map(([file, testo]) => ({ file, testo })));
    const { catalogo, errori } = compila(caricate, this.#riscontri ?? raccogli([]));
    // As in `npm run check`: pages and texts are looked at once the rules hold.
    const sane = errori.length === 0;
    return {
      catalogo,
      regole: caricate.insieme,
      errori: sane ? this.#scomparse(catalogo, caricate, bozza) : errori,
      orfane: sane ? this.#orfane(catalogo) : [],
    };
  }

  /** Published pages that would answer nothing. */
  #scomparse({ regole, novita }: Catalogo, adesso: RegoleCaricate, bozza: Bozza): ErroreDiRegola[] {
    const prima = bozza.file.flatMap(({ file }): FileInArrivo[] => {
      const testo = this.originale(file);
      return testo === null ? [] : [{ file, testo }];
    });
    return guastiDiPubblicazione({
      prima: [...lettoreDiRegole(this.tipi).leggi(prima).insieme.record.values()].flat(),
      adesso: [...adesso.insieme.record.values()].flat(),
      schemi: this.tipi,
      esiste: (tipo, id) => (regole.get(tipo) ?? []).some((una) => una.id === id),
      pagina: paginaPropria,
      dichiarate: dichiarateIn(novita),
    }).scomparse;
  }

  /** Texts that name what is no longer there: an editor cannot change them here. */
  #orfane({ regole }: Catalogo): ErroreDiRegola[] {
    return this.materiale.indice.nominate
      .filter(({ tipo, id }) => !(regole.get(tipo) ?? []).some((una) => una.id === id))
      .map(({ file, riga, id }) => ({
        ...{ file, riga, colonna: 1 },
        messaggio: `questo testo nomina «${id}», che non c’è più`,
        rimedio: 'scrivi nel perché che cosa mettere al suo posto: chi applica la proposta cambia prima il testo',
      }));
  }

  #carica(tipo: string): Promise<void> {
    const pronto =
      this.#caricati.get(tipo) ??
      this.materiale.tipo(tipo).then((testi) => {
        for (const [file, testo] of Object.entries(testi)) this.#testi.set(file, testo);
      });
    this.#caricati.set(tipo, pronto);
    // A network that fails once may answer the next time.
    pronto.catch(() => this.#caricati.delete(tipo));
    return pronto;
  }

  #tutti(bozza: Bozza): Map<string, string> {
    const testi = new Map(this.#testi);
    for (const { file, dopo } of bozza.file) {
      if (dopo === null) testi.delete(file);
      else testi.set(file, dopo);
    }
    return new Map([...testi].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Whether two drafts leave the same rules. */
function stessiTesti(una: Bozza['file'], altra: Bozza['file']): boolean {
  const dopo = new Map(una.map((uno) => [uno.file, uno.dopo]));
  return una.length === altra.length && altra.every((uno) => dopo.get(uno.file) === uno.dopo && dopo.has(uno.file));
}

/** The title of a kind, as the lists of the site have it. */
export function titoloDelTipo(tipo: string): string {
  return TIPI.find(({ nome }) => nome === tipo)?.titolo ?? tipo;
}
