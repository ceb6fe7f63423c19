import { describe, expect, test } from 'vitest';
import { errori, REGOLE_MINIME } from '../../motore/progetto.ts';

const FILE = 'rules/valori/tabella-1.yaml';
const SEDI = 'rules/sedi/territorio.yaml';
const FONTI = 'rules/fonti/documenti.yaml';

const TABELLA = `id: tabella-1
titolo: Totali per regione
argomento: ieep
fonte: { documento: circolare-1, punto: Tabella 1 }
certezza: testuale
unita: euro
periodo: "2021"
tipo: obiettivo
colonne:
  - id: importo
    voce: Importo
righe:
  - id: umbria
    voce: UMBRIA
    sede: umbria
    parte_di: nazionale
    valori: { importo: "40" }
  - id: nazionale
    voce: NAZIONALE
    sede: nazionale
    valori: { importo: "40" }
controlli:
  - id: somma
    titolo: Il totale è la somma delle regioni
    tipo: parti
    per: colonne
`;
const TERRITORIO = `id: territorio
titolo: Territorio
fonte: { documento: circolare-1, punto: Tabella 1 }
certezza: testuale
righe:
  - id: nazionale
    nome: Nazionale
    stampato: NAZIONALE
    livello: nazionale
  - id: umbria
    nome: Umbria
    stampato: UMBRIA
    livello: regione
    superiore: nazionale
  - id: terni
    nome: Terni
    stampato: TERNI
    livello: sede
    superiore: umbria
    regione: umbria
`;
const REGISTRO = `id: prova
titolo: Prova
righe:
  - id: prova-somma
    titolo: La somma non torna
    natura: somma
    versioni:
      - dice: quaranta
        fonte: { documento: circolare-1, punto: Tabella 1 }
      - dice: quarantuno
        fonte: { documento: circolare-1, punto: Tabella 1 }
    spiegazione: Prova.
    cambia_risposta: false
    verifiche: [tabella-1.somma.nazionale.importo]
`;

/** The small set of tables with one text of one file replaced: its errors, as an editor reads them. */
function sbagliando(file: string, from: string, to: string, register: string | null = null): string {
  const text = { [FILE]: TABELLA, [SEDI]: TERRITORIO }[file] ?? '';
  if (!text.includes(from)) throw new Error(`«${from}» non è nel file`);
  return errori({
    [FILE]: TABELLA,
    [SEDI]: TERRITORIO,
    ...(register ? { 'rules/incongruenze/prova.yaml': register } : {}),
    [file]: text.replace(from, to),
  });
}

describe('chi trascrive una tabella legge dove ha sbagliato e come rimediare', () => {
  test('le tabelle di prova non hanno errori', () => {
    expect(errori({ [FILE]: TABELLA, [SEDI]: TERRITORIO })).toBe('');
  });

  test('la stessa sede in due righe dello stesso gruppo e periodo', () => {
    const doppia =
      '  - { id: altra, voce: TOTALE DI ZONA, sede: umbria, parte_di: nazionale, valori: { importo: "0" } }\n';
    expect(sbagliando(FILE, '  - id: nazionale\n', `${doppia}  - id: nazionale\n`)).toBe(
      `rules/valori/tabella-1.yaml:18:46  la sede «umbria» ha già la riga «UMBRIA».
    Atteso: una riga per sede, nello stesso gruppo e periodo.
    Rimedio: correggi la sede di «TOTALE DI ZONA»; se le righe sono di periodi diversi, scrivi «periodo» in tutte e due.`,
    );
  });

  test('una riga che nomina una sede, data a un’altra', () => {
    expect(sbagliando(FILE, 'voce: UMBRIA', 'voce: TERNI')).toBe(
      `rules/valori/tabella-1.yaml:15:11  la riga «TERNI» è data alla sede «umbria».
    Atteso: la sede che la riga nomina: «terni».
    Rimedio: scrivi «sede: terni»; se «TERNI» qui vuol dire Umbria, aggiungilo ai suoi «altri_nomi».`,
    );
  });

  test('il titolo di un’altra tabella: sbaglia quella del documento venuto dopo, in qualunque ordine stiano i file', () => {
    const fonti = `${(REGOLE_MINIME[FONTI] ?? '').replace('testo_consultato', 'data: 2021-03-24\n    testo_consultato')}  - id: circolare-2
    nome: Circolare n. 2
    tipo_atto: circolare
    data: 2026-12-10
    testo_consultato: true
    certezza: testuale
`;
    const nuova = TABELLA.replace('id: tabella-1', 'id: nuova').replace('circolare-1', 'circolare-2');
    expect(errori({ [FILE]: TABELLA, [SEDI]: TERRITORIO, [FONTI]: fonti, 'rules/valori/nuova.yaml': nuova })).toBe(
      `rules/valori/nuova.yaml:2:9  il titolo è già quello di rules/valori/tabella-1.yaml: in un elenco non si distinguerebbero.
    Atteso: un titolo diverso per ogni tabella: di solito cambia l’anno.
    Rimedio: scrivi nel titolo che cosa distingue questa tabella.`,
    );
  });

  test('un periodo che il documento non può conoscere', () => {
    const fonti = (REGOLE_MINIME[FONTI] ?? '').replace('testo_consultato', 'data: 2026-12-10\n    testo_consultato');
    const regole = { [FILE]: TABELLA.replace('"2021"', '"2072"'), [SEDI]: TERRITORIO, [FONTI]: fonti };
    expect(errori(regole)).toBe(
      `rules/valori/tabella-1.yaml:7:10  il periodo «2072» è 46 anni dopo il documento, che è del 2026.
    Atteso: un anno fino al 2046.
    Rimedio: correggi l’anno, o il documento citato in «fonte».`,
    );
  });

  test('una cifra con il punto delle migliaia', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: "1.040,5"')).toBe(
      `rules/valori/tabella-1.yaml:17:24  «importo»: «1.040,5» non ha la forma richiesta.
    Atteso: scrivi il numero senza separatore delle migliaia e col punto per i decimali, per esempio "1234.5".
    Rimedio: scrivi "1040.5".`,
    );
  });

  test('una cifra senza virgolette', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: 40')).toBe(
      `rules/valori/tabella-1.yaml:17:24  «importo»: la cifra 40 è scritta come numero.
    Atteso: un numero tra virgolette senza separatore delle migliaia e col punto per i decimali, per esempio "1234.5", oppure un gruppo di campi con «valore», «testo», «parole_nostre», «perso: true» o «vuota: true».
    Rimedio: metti il valore tra virgolette: "40", e controlla gli zeri iniziali.`,
    );
  });

  test('un testo è stampato o è nostro: non l’uno e l’altro, e un rischio è sempre nostro', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: { testo: quaranta, parole_nostre: quaranta }')).toContain(
      'un testo è stampato («testo») o è nostro («parole_nostre»), non l’uno e l’altro',
    );
    expect(sbagliando(FILE, 'importo: "40"', 'importo: "40", rischio: { testo: Ritardi }')).toContain(
      'un rischio si dice in parole nostre: «parole_nostre» al posto di «testo»',
    );
  });

  test('una cella con un campo sbagliato: parla solo quel campo', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: { valore: "40", notta: prova }')).toBe(
      `rules/valori/tabella-1.yaml:17:40  campo sconosciuto «notta».
    Atteso: uno tra valore, testo, parole_nostre, perso, vuota, stampato, vincolo, rispetto_a, unita, periodo, tipo, certezza, motivo, incongruenza, nota.
    Rimedio: intendevi «nota»? Altrimenti togli la riga.`,
    );
  });

  test('un termine di un controllo che non è di nessuna forma', () => {
    expect(
      sbagliando(
        FILE,
        '    tipo: parti\n    per: colonne',
        '    tipo: calcolo\n    risultato: umbria@importo\n    atteso: { nummero: "3" }',
      ),
    ).toBe(
      `rules/valori/tabella-1.yaml:27:13  «atteso» non ha nessuna delle forme ammesse.
    Atteso: il nome di una cella («riga», «colonna», «riga@colonna» o «tabella/riga@colonna»), oppure uno solo tra numero, somma, prodotto, rapporto, somma_su e scarto_percentuale.
    Rimedio: confronta con le altre regole dello stesso tipo.`,
    );
  });

  test('una cifra che non torna con la somma, e nessuno lo dice', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: "39"')).toBe(
      `rules/valori/tabella-1.yaml:23:5  la verifica «tabella-1.somma.nazionale.importo» non torna: stampato 40, ricalcolato 39.
    Atteso: una cifra che torna, o una voce di rules/incongruenze/ che nomina la verifica.
    Rimedio: confronta la cifra con la fonte; se è stampata così, aggiungi «verifiche: [tabella-1.somma.nazionale.importo]» a una voce del registro.`,
    );
  });

  test('dichiarata nel registro, la stessa cifra passa', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: "39"', REGISTRO)).toBe('');
  });

  test('una voce del registro rimasta dopo la correzione', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: "40"', REGISTRO)).toBe(
      `rules/incongruenze/prova.yaml:14:17  la voce «prova-somma» dichiara la verifica «tabella-1.somma.nazionale.importo», che torna.
    Atteso: solo verifiche che non tornano.
    Rimedio: togli la verifica dalla voce; se era l’unica, togli la voce.`,
    );
  });

  test('una voce del registro col nome della verifica sbagliato', () => {
    expect(
      sbagliando(FILE, 'importo: "40"', 'importo: "40"', REGISTRO.replace('nazionale.importo', 'nazionale.importi')),
    ).toBe(
      `rules/incongruenze/prova.yaml:14:17  la verifica «tabella-1.somma.nazionale.importi» non esiste.
    Atteso: l’id di una verifica calcolata, come «tabella.controllo.voce».
    Rimedio: intendevi «tabella-1.somma.nazionale.importo»?`,
    );
  });

  test('una sede che non esiste, col nome più vicino', () => {
    expect(sbagliando(FILE, 'sede: umbria', 'sede: umbra')).toBe(
      `rules/valori/tabella-1.yaml:15:11  «umbra» non esiste tra le regole di tipo «sedi».
    Atteso: l’id di una regola di rules/sedi/.
    Rimedio: intendevi «umbria» o «nazionale»?`,
    );
  });

  test('un valore perso senza dire perché', () => {
    expect(sbagliando(FILE, 'importo: "40"', 'importo: { perso: true }')).toContain(
      'un valore perso vuole «motivo»: che cosa manca e perché',
    );
  });

  test('una colonna che non c’è', () => {
    expect(sbagliando(FILE, 'importo: "40" }', 'importo: "40", importi: "3" }')).toBe(
      `rules/valori/tabella-1.yaml:17:30  «importi» non è una colonna di questa tabella.
    Atteso: una tra importo.
    Rimedio: intendevi «importo»?`,
    );
  });

  test('un’unità di misura fuori elenco', () => {
    expect(sbagliando(FILE, 'unita: euro', 'unita: lire')).toContain(
      'un’unità di misura dell’elenco; «non-indicata» se la fonte non la dice',
    );
  });

  test('una sede sotto un’altra sede', () => {
    expect(sbagliando(SEDI, '    superiore: umbria', '    superiore: terni')).toBe(
      `rules/sedi/territorio.yaml:19:16  «terni» è di livello «sede» e non può stare sotto «terni», di livello «sede».
    Atteso: una struttura di livello regione o coordinamento.
    Rimedio: correggi «superiore» o «livello».`,
    );
  });

  test('una sede senza regione', () => {
    expect(sbagliando(SEDI, '    regione: umbria\n', '')).toContain('una sede o un coordinamento sta in una «regione»');
  });
});
