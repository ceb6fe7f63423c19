import type { EsigenzaProtocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import { canaliPerSede } from './canali-per-sede.ts';

/** A cell of the matrix: what a contributor is answered about a need. */
interface CellaMatrice {
  esigenza: EsigenzaProtocollo;
  /** The letters of its channels; «–» where the document is silent. */
  segno: string;
  /** The place of its first channel among those of the table; -1 for none. */
  via: number;
  testo: string;
  contraddetta: boolean;
  dedotta: boolean;
}

/** A contributor's row; and its cells by answer, for who reads them one below the other. */
interface RigaMatrice {
  id: string;
  nome: string;
  celle: CellaMatrice[];
  gruppi: CellaMatrice[][];
}

/** The table of decisions all at once: contributors by needs. */
export interface MatriceCanali {
  /** The channels that the table uses, in the order of the rules, each with a letter of its own. */
  vie: { nome: string; segno: string }[];
  righe: RigaMatrice[];
}

/** Each channel with the first of its letters that no other has taken. */
function conSegni(nomi: readonly string[]): MatriceCanali['vie'] {
  const presi = new Set<string>();
  return nomi.map((nome) => {
    const segno = [...nome.toUpperCase()].find((lettera) => /\p{L}/u.test(lettera) && !presi.has(lettera)) ?? '?';
    presi.add(segno);
    return { nome, segno };
  });
}

function cella(
  tavola: TavolaCanali,
  vie: MatriceCanali['vie'],
  contribuente: string,
  esigenza: EsigenzaProtocollo,
): CellaMatrice {
  const risposte = canaliPerSede(tavola, contribuente, esigenza.id);
  const sue = vie.filter(({ nome }) => risposte[0]?.testo.includes(nome));
  const testi = risposte.map(({ testo, sedi }) =>
    sedi && risposte.some((altra) => altra.testo !== testo) ? `${testo} (${sedi})` : testo,
  );
  return {
    esigenza,
    segno: sue.map(({ segno }) => segno).join('') || '–',
    via: sue[0] ? vie.indexOf(sue[0]) : -1,
    testo: [...new Set(testi)].join('; '),
    contraddetta: risposte.some(({ certezza }) => certezza === 'contraddetta'),
    dedotta: risposte.some(({ certezza }) => certezza === 'dedotta'),
  };
}

/** Puts a table of decisions in rows and columns, each cell answered once. */
export function matriceCanali(tavola: TavolaCanali): MatriceCanali {
  const { contribuenti, esigenze } = tavola.protocollo;
  const nomi = tavola.regole.flatMap(({ tipo, via_nome }) => (tipo === 'risposta' && via_nome ? [via_nome] : []));
  const vie = conSegni([...new Set(nomi)]);
  return {
    vie,
    righe: contribuenti.map(({ id, nome }) => {
      const celle = esigenze.map((esigenza) => cella(tavola, vie, id, esigenza));
      const gruppi = Map.groupBy(celle, ({ testo, contraddetta, dedotta }) =>
        JSON.stringify([testo, contraddetta, dedotta]),
      );
      return { id, nome, celle, gruppi: [...gruppi.values()] };
    }),
  };
}
