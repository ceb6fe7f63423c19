import type { Campo, CampiTipo } from './campi.ts';
import type { Cartella } from './modello.ts';

/** A line of the sheet «Leggimi»: a heading, or a name with its explanation. */
export type RigaLeggimi = readonly [string] | readonly [string, string];

/** The name of the line that says which kind of rules the workbook holds: reading it back starts there. */
export const RIGA_TIPO = 'Tipo di regole';

/**
 * What the first sheet says, for whoever opens the workbook without knowing the project.
 * @param nellaPagina it was downloaded from the editors' page: there are no commands and no files there
 */
export function leggimi({ tipo, fogli, campi }: Cartella, descrizione: string, nellaPagina = false): RigaLeggimi[] {
  const [schede, ...tables] = fogli;
  const altrove = nellaPagina ? 'nella pagina Redazione' : 'in YAML';
  return [
    ['Chi fa cosa: regole da correggere in un foglio di calcolo'],
    [RIGA_TIPO, tipo],
    ['Che cosa sono', descrizione],
    [''],
    ['Come si fa'],
    [
      '1. Cambia',
      campi.righe
        ? `Correggi le celle bianche. Nei fogli delle tabelle una riga nuova si aggiunge dove deve stare, con la prima cella («n.») vuota, e una riga cancellata è una regola tolta. Una tabella intera si crea o si toglie ${altrove}, non qui.`
        : `Correggi le celle bianche. Qui ogni riga è un file: una regola nuova, o una da togliere, si fa ${altrove}.`,
    ],
    ['2. Salva', 'Salva il file come .xlsx, con lo stesso nome o con un altro.'],
    [
      '3. Nel browser',
      'Nella pagina Redazione del sito sceglilo in «Leggi un foglio .xlsx»: dice gli errori per foglio e cella e che cosa cambia, e lo mette nella proposta.',
    ],
    ...(nellaPagina ? [] : conIComandi(tipo)),
    [''],
    ['I fogli'],
    [
      schede?.nome ?? '',
      campi.righe
        ? 'Una riga per ogni tabella: il titolo, la fonte, ciò che vale per tutte le sue righe. La colonna «foglio» dice su quale foglio sono.'
        : 'Una riga per ogni regola.',
    ],
    ...(tables.length > 0
      ? [[`${tables.length} fogli`, 'Uno per tabella, le righe nell’ordine della fonte.'] as const]
      : []),
    ['Elenchi', 'I valori ammessi dalle tendine.'],
    [''],
    ['Le colonne'],
    [
      'Le due righe in alto',
      `Il titolo, e sotto ${nellaPagina ? 'un nome che serve a rileggere il foglio' : 'il nome del campo come sta nel file YAML'}. Non si cambiano. Con * i campi obbligatori. La nota sul titolo spiega il campo.`,
    ],
    [
      'Grigie',
      `${campi.righe ? '«n.», gli identificativi' : 'L’identificativo'} e «impronta» (nascosta) legano il foglio al file: non si cambiano. L’identificativo di una regola diventa l’indirizzo della sua pagina${campi.righe ? '; si scrive solo per una riga nuova' : ''}.`,
    ],
    [
      'Date',
      'Scrivile giorno/mese/anno, 1/1/2027, o come date di Excel. Quelle che trovi sono anno-mese-giorno, 2027-01-01: vanno bene tutt’e due.',
    ],
    [
      'Codici e cifre',
      'Sono testo: 45330 e 0AAZ50 restano come sono scritti. Le cifre che trovi hanno il punto per i decimali, 1234.5; scrivendo va bene anche la virgola, 1234,5.',
    ],
    ['Elenchi in una cella', 'Una voce per riga: a capo con Alt+Invio.'],
    ['Sì o no', 'Una cella vuota vuol dire che il campo non c’è.'],
    ['Formule, celle unite', 'Non sono ammesse: la lettura le rifiuta.'],
    ...yamlLines(campi, nellaPagina),
  ];
}

function conIComandi(tipo: string): RigaLeggimi[] {
  return [
    [
      '3. O nel progetto',
      `npm run importa fogli/${tipo}.xlsx   dice tutti gli errori, per foglio, riga e colonna, e che cosa cambia; non scrive niente.`,
    ],
    ['4. Scrivi', `npm run importa fogli/${tipo}.xlsx -- --scrivi   scrive i file YAML, se non c’è nessun errore.`],
  ];
}

/** The columns whose shape does not fit a cell, and why: said openly, with where to change them instead. */
function yamlLines(campi: CampiTipo, nellaPagina: boolean): RigaLeggimi[] {
  const deep = colonneYaml(campi);
  if (deep.length === 0) return [];
  return [
    [''],
    ['Che cosa non sta in una cella'],
    [
      'Colonne gialle',
      `${deep.map(({ titolo }) => titolo).join(', ')}: sono elenchi di gruppi di campi, o alberi; un foglio ha solo righe e colonne. ${nellaPagina ? 'Qui lasciale come sono, e cambiale nel modulo della regola: lì ogni campo ha il suo posto.' : 'La cella contiene il loro YAML. Si può cambiare qui, ma è più facile nel file.'}`,
    ],
  ];
}

/** The fields that stand in a cell as YAML. */
export function colonneYaml(campi: CampiTipo): Campo[] {
  return [...campi.scheda, ...(campi.righe ?? [])].filter(({ forma }) => forma === 'yaml');
}
