import { scritte } from '../../motore/regole.ts';
import type { Glossario, Sigla, Sinonimo } from '../../puro/ricerca/sciogli.ts';
import type { TabellaGlossario } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';

/** A row of the glossary with where it comes from: an expansion that is our guess has `certezza: dedotta`. */
export type VoceGlossario = (Sigla | Sinonimo) & ProvenienzaRegola & { id: string; natura: TabellaGlossario['natura'] };

/** The dictionaries of the search, each row with its source and certainty. */
export interface GlossarioCompilato extends Glossario {
  abbreviazioni: (Sigla & VoceGlossario)[];
  sinonimi: (Sinonimo & VoceGlossario)[];
  /** The abbreviations of the documents, apart from those of the products' labels. */
  sigle: (Sigla & VoceGlossario)[];
}

/** All rows of the glossary, in the order of the files. */
export function compilaGlossario(ruleSet: InsiemeDiRegole): GlossarioCompilato {
  const rows = scritte(ruleSet, 'glossario').map(({ dati: data, fileDiRegole: ruleFile }): VoceGlossario => {
    const row = data;
    const table = ruleFile.dati as TabellaGlossario;
    const provenance = provenienzaDiRiga(table, row);
    return {
      id: row.id,
      natura: table.natura,
      termine: row.termine,
      vale: row.vale,
      ...(row.etichette ? { etichette: row.etichette } : {}),
      ...provenance,
      // The table's point is where the abbreviations are printed; a row's own, where the word is printed whole.
      ...(row.punto && !row.fonte ? { fonte: { ...provenance.fonte, punto: row.punto } } : {}),
    };
  });
  return {
    abbreviazioni: rows.filter(({ natura }) => natura === 'abbreviazioni'),
    sinonimi: rows.filter(({ natura }) => natura === 'sinonimi'),
    sigle: rows.filter(({ natura }) => natura === 'sigle'),
  };
}

/** A common word of the documents, with what people say in its place and where the documents speak of it. */
interface UsoDiParola {
  termine: string;
  vale: string[];
  /** One for each document. */
  fonti: VoceGlossario['fonte'][];
}

/** The common words, each once, by name. */
export function paroleUso({ sinonimi }: Pick<GlossarioCompilato, 'sinonimi'>): UsoDiParola[] {
  return [...Map.groupBy(sinonimi, ({ termine }) => termine)]
    .map(([termine, voci]) => ({
      termine,
      vale: [...new Set(voci.flatMap(({ vale }) => vale))],
      fonti: [...new Map(voci.map(({ fonte }) => [fonte.documento, fonte])).values()],
    }))
    .sort((a, b) => a.termine.localeCompare(b.termine, 'it'));
}

/** The reason that most readings of the abbreviations share; undefined where none has one. */
export function motivoComune({ abbreviazioni }: Pick<GlossarioCompilato, 'abbreviazioni'>): string | undefined {
  const motivi = abbreviazioni.flatMap(({ motivo }) => motivo ?? []);
  const [piuDetto] = [...Map.groupBy(motivi, (motivo) => motivo)].sort(([, a], [, b]) => b.length - a.length);
  return piuDetto?.[0];
}
