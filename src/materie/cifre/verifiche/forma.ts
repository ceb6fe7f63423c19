import type { ColonnaValori, RigaValori, TabellaValori } from '../../../types/regole.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../../motore/errori.ts';
import { nomeProbabile, nomiVicini, fraVirgolette } from '../../../motore/vicini.ts';
import { cellaEstesa, type Asse } from './celle.ts';

/** Faults of a table's build that its schema cannot see: names used twice, cells under no column, cells left out. */
export function guastiDiForma(tabella: TabellaValori): GuastoDiRegola[] {
  const nessuna = diNessuna(tabella);
  return [
    ...doppioni(tabella.colonne, ['colonne']),
    ...doppioni(tabella.righe, ['righe']),
    ...doppioni(tabella.controlli ?? [], ['controlli']),
    ...gerarchia(tabella.colonne, 'colonne'),
    ...gerarchia(tabella.righe, 'righe'),
    ...attributiDiNessuna(nessuna),
    ...tabella.righe.flatMap((riga, index) => celle(tabella, riga, nessuna, ['righe', index])),
  ];
}

function doppioni(voci: readonly { id: string }[], percorso: PercorsoRegola): GuastoDiRegola[] {
  return voci.flatMap(({ id }, index) =>
    voci.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            percorso: [...percorso, index, 'id'],
            messaggio: `l’id «${id}» è già usato in questa tabella`,
            atteso: `un id diverso per ogni elemento di «${String(percorso[0])}»`,
            rimedio: 'cambia uno dei due id',
          },
        ],
  );
}

/** `parte_di` names another row (or column), and following it never comes back. */
function gerarchia(voci: readonly (RigaValori | ColonnaValori)[], asse: Asse): GuastoDiRegola[] {
  const above = new Map(voci.map(({ id, parte_di }) => [id, parte_di]));
  return voci.flatMap(({ id, parte_di }, index): GuastoDiRegola[] => {
    if (!parte_di) return [];
    const percorso = [asse, index, 'parte_di'];
    if (!above.has(parte_di)) {
      const near = nomiVicini(parte_di, above.keys());
      return [
        {
          percorso,
          messaggio: `«${parte_di}» non è tra le ${asse} di questa tabella`,
          atteso: `l’id di un elemento di «${asse}»`,
          rimedio: near.length > 0 ? `intendevi ${fraVirgolette(near)}?` : 'correggi «parte_di»',
        },
      ];
    }
    for (let seen = new Set([id]), next: string | undefined = parte_di; next; next = above.get(next)) {
      if (seen.has(next))
        return [
          {
            percorso,
            messaggio: `«${id}» finisce per essere parte di sé`,
            atteso: 'una gerarchia senza giri',
            rimedio: 'correggi «parte_di»',
          },
        ];
      seen.add(next);
    }
    return [];
  });
}

function celle(
  tabella: TabellaValori,
  riga: RigaValori,
  nessuna: readonly Attributo[],
  percorso: PercorsoRegola,
): GuastoDiRegola[] {
  const columns = tabella.colonne.map(({ id }) => id);
  const unknown = Object.keys(riga.valori).filter((id) => !columns.includes(id));
  const meant = new Set(unknown.map((id) => nomeProbabile(id, columns)));
  const absent = tabella.rada ? [] : columns.filter((id) => !Object.hasOwn(riga.valori, id) && !meant.has(id));
  return [
    ...unknown.map((id) => ({
      percorso: [...percorso, 'valori', id],
      suChiave: true,
      messaggio: `«${id}» non è una colonna di questa tabella`,
      atteso: `una tra ${columns.join(', ')}`,
      rimedio: `intendevi ${fraVirgolette(nomiVicini(id, columns))}?`,
    })),
    ...(absent.length > 0
      ? [
          {
            percorso: [...percorso, 'valori'],
            messaggio: `la riga «${riga.id}» non ha una cella per ${fraVirgolette(absent, 'e')}`,
            atteso: 'una cella per ogni colonna',
            rimedio:
              'scrivi la cifra, o «perso», «vuota» o «testo»; se la tabella lascia celle senza contenuto, dichiarala «rada: true»',
          },
        ]
      : []),
    ...Object.entries(riga.valori).flatMap(([id, cella]) =>
      senzaAttributi(
        tabella,
        riga,
        tabella.colonne.find((column) => column.id === id),
        cellaEstesa(cella),
        nessuna,
        [...percorso, 'valori', id],
      ),
    ),
  ];
}

const ATTRIBUTI = ['unita', 'periodo', 'tipo'] as const;
type Attributo = (typeof ATTRIBUTI)[number];

/** Which of its unit, period and kind a figure does not know: neither its own nor its row's, column's or table's. */
function ignoti(tabella: TabellaValori, riga: RigaValori, id: string): Attributo[] {
  const colonna = tabella.colonne.find((column) => column.id === id);
  const cella = cellaEstesa(riga.valori[id] ?? {});
  if (!colonna || cella.valore === undefined) return [];
  return ATTRIBUTI.filter((field) => !(cella[field] ?? riga[field] ?? colonna[field] ?? tabella[field]));
}

/** What no figure of the table knows: said once, of the table, and asked once, for it looks at every figure. */
function diNessuna(tabella: TabellaValori): Attributo[] {
  const cifre = tabella.righe.flatMap((riga) =>
    tabella.colonne
      .filter(({ id }) => cellaEstesa(riga.valori[id] ?? {}).valore !== undefined)
      .map(({ id }) => ignoti(tabella, riga, id)),
  );
  return cifre.length === 0 ? [] : ATTRIBUTI.filter((field) => cifre.every((suoi) => suoi.includes(field)));
}

function attributiDiNessuna(nessuna: readonly Attributo[]): GuastoDiRegola[] {
  return nessuna.map((field) => ({
    percorso: [],
    messaggio: `manca il campo «${field}»: nessuna cifra della tabella lo dice`,
    atteso: `«${field}» della tabella, o di ogni riga, colonna o cella`,
    rimedio: `se vale per tutte le cifre, scrivi «${field}» una volta sola, per la tabella`,
  }));
}

/** A figure must know its unit, period and kind: its own, or those of its row, column or table. */
function senzaAttributi(
  tabella: TabellaValori,
  riga: RigaValori,
  colonna: ColonnaValori | undefined,
  cella: ReturnType<typeof cellaEstesa>,
  nessuna: readonly Attributo[],
  percorso: PercorsoRegola,
): GuastoDiRegola[] {
  if (!colonna || cella.valore === undefined) return [];
  const missing = ignoti(tabella, riga, colonna.id).filter((field) => !nessuna.includes(field));
  const both = riga.sede && colonna.sede;
  return [
    ...(missing.length > 0
      ? [
          {
            percorso,
            messaggio: `di questa cifra non si sa: ${fraVirgolette(missing, 'e')}`,
            atteso: `${fraVirgolette(missing, 'e')} della cella, della riga, della colonna o della tabella`,
            rimedio: `scrivi ${fraVirgolette(missing, 'e')} dove vale per più cifre: sulla riga o sulla colonna`,
          },
        ]
      : []),
    ...(both
      ? [
          {
            percorso,
            messaggio: 'riga e colonna nominano tutte e due una sede',
            atteso: 'la sede su un asse solo',
            rimedio: 'togli «sede» dalla riga o dalla colonna',
          },
        ]
      : []),
  ];
}
