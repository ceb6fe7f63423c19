import type { TabellaPdf } from '../../../src/motore/riscontro/tabelle-pdf.ts';

export const MODELLO = `id: modello
titolo: Giacenza
colonne:
  - { id: prestazioni, voce: IG Prestazioni }
  - { id: flussi, voce: IG Flussi }
righe:
  - { id: rieti, voce: RIETI, sede: rieti, valori: { prestazioni: "30", flussi: "122" }, nota: Vecchia. }
  - { id: terni, voce: TERNI, sede: terni, valori: { prestazioni: "31", flussi: "101" } }
`;

/** A table as read on page 7. */
export function tabella(righe: [string, ...string[]][], intestazioni = ['IG Prestazioni', 'IG Flussi']): TabellaPdf {
  return {
    numero: 1,
    pagine: [7],
    titolo: 'Giacenza',
    intestazioni,
    dubbi: [],
    righe: righe.map(([etichetta, ...celle]) => ({
      etichetta,
      pagina: 7,
      celle: celle.map((testo) =>
        testo === ''
          ? null
          : {
              testo: testo.replace('*', ''),
              pagina: 7,
              x: 0,
              y: 0,
              larghezza: 1,
              carattere: '',
              richiamo: testo.endsWith('*') ? '*' : null,
              dubbio: null,
            },
      ),
    })),
  };
}
