import { describe, expect, test } from 'vitest';
import { ALTRA_PROVINCIA, cambia } from './canali-altra-provincia.ts';
import { errori } from '../../motore/progetto.ts';

const CANALI = 'rules/canali/cuneo.yaml';
const PROTOCOLLO = 'rules/protocolli/cuneo-2022.yaml';
const CONTATTI = 'rules/contatti/cuneo.yaml';

describe('chi scrive un protocollo legge che cosa non va, dove, e come rimediare', () => {
  test('una cella della tavola senza risposta', () => {
    expect(
      errori(
        cambia(
          CANALI,
          '      - esigenze: [reclamo]',
          '      - esigenze: [reclamo]\n        contribuenti: [aziende]\n        sedi: [alba]',
        ),
      ),
    ).toBe(
      `rules/protocolli/cuneo-2022.yaml:1:5  dal 2022-01-01 3 celle non hanno risposta: aziende × reclamo × cuneo; agricoli × reclamo × cuneo; agricoli × reclamo × alba.
    Atteso: una regola per ogni contribuente, esigenza e sede.
    Rimedio: aggiungi in rules/canali/ una regola di tipo «risposta», o di tipo «silenzio» se il testo non lo dice.`,
    );
  });

  test('una casella di un livello che non è quello del passo che la usa', () => {
    expect(errori(cambia(CONTATTI, 'usi: [reclami]\n    livello: 2', 'usi: [reclami]\n    livello: 3'))).toBe(
      `rules/contatti/cuneo.yaml:30:14  il livello è 3, ma il passo «reclamo», che usa questa casella, è di livello 2.
    Atteso: lo stesso livello del passo del protocollo.
    Rimedio: scrivi «livello: 2», o correggi «usi».`,
    );
  });

  test('una cella che resta senza risposta da un certo giorno', () => {
    expect(errori(cambia(CANALI, "    punto: '3'", "    punto: '3'\n    valido_al: 2022-12-31"))).toContain(
      'dal 2023-01-01 4 celle non hanno risposta',
    );
  });

  test('due regole rispondono alla stessa cella in due modi, e nessuna voce del registro lo spiega', () => {
    expect(errori({ ...ALTRA_PROVINCIA, ...secondaVia() })).toBe(
      `rules/canali/piano.yaml:13:9  «piano-cassetto» e «cuneo-posta» rispondono alla stessa cella in due modi diversi.
    Atteso: una risposta sola, o una voce del registro che le nomini tutte e due.
    Rimedio: restringi gli ambiti, o aggiungi in rules/incongruenze/ una voce con «riguarda: canali/cuneo-posta, canali/piano-cassetto».`,
    );
  });

  test('con una voce del registro che le nomini tutte e due, le due risposte stanno insieme', () => {
    expect(errori({ ...ALTRA_PROVINCIA, ...secondaVia(), 'rules/incongruenze/prova.yaml': VOCE })).toBe('');
  });

  test('una voce che ne nomina una sola non basta', () => {
    expect(
      errori({
        ...ALTRA_PROVINCIA,
        ...secondaVia(),
        'rules/incongruenze/prova.yaml': VOCE.replace('      - canali/cuneo-posta\n', ''),
      }),
    ).toContain('in due modi diversi');
  });

  test('una risposta e un silenzio sulla stessa cella', () => {
    const silenzio = secondaVia('silenzio', '    cosa_fare:\n      - testo: Chiedi allo sportello.\n');
    expect(errori({ ...ALTRA_PROVINCIA, ...silenzio, 'rules/incongruenze/prova.yaml': VOCE })).toContain(
      '«piano-cassetto» e «cuneo-posta» rispondono alla stessa cella, e una delle due dice che il protocollo tace.',
    );
  });

  test('un ambito che non riempie nessuna cella', () => {
    expect(
      errori(
        cambia(
          CANALI,
          '      - esigenze: [reclamo]',
          '      - esigenze: [reclamo]\n      - contribuenti: [agricoli]\n        esigenze: [reclamo]',
        ),
      ),
    ).toContain('rules/canali/cuneo.yaml:25:9  questo ambito non riempie nessuna cella');
  });

  test('una regola che manda a una casella che nessuno ha scritto', () => {
    expect(errori(cambia(CONTATTI, '    sede: alba\n', '    sede: cuneo\n'))).toContain(
      'nessuna casella per l’uso «messaggi» alla sede «alba» il 2022-01-01.',
    );
  });

  test('una casella che scade e non ha seguito', () => {
    expect(
      errori(cambia(CONTATTI, '    ruolo: Direttore\n', '    ruolo: Direttore\n    valido_al: 2023-06-30\n')),
    ).toContain('nessuna casella per l’uso «reclami» alla sede «cuneo» il 2023-07-01.');
  });

  test('una casella che non elenca il contribuente non può dare una risposta testuale', () => {
    expect(
      errori(cambia(CONTATTI, '    sede: alba\n    per: [aziende, agricoli]', '    sede: alba\n    per: [aziende]')),
    ).toContain('la casella di «alba» non elenca «agricoli»: la risposta non può essere testuale.');
  });

  test.each([
    [
      'un contribuente sconosciuto',
      CANALI,
      '      - esigenze: [comunicazione]',
      '      - esigenze: [comunicazione]\n        contribuenti: [agricole]',
      '«agricole» non è tra i contribuenti del protocollo.\n    Atteso: uno tra aziende, agricoli.\n    Rimedio: intendevi «agricoli» o «aziende»?',
    ],
    ['un’esigenza sconosciuta', CANALI, '[reclamo]', '[reclami]', '«reclami» non è tra le esigenze del protocollo.'],
    [
      'una sede sconosciuta',
      CANALI,
      '      - esigenze: [reclamo]',
      '      - esigenze: [reclamo]\n        sedi: [albe]',
      '«albe» non è tra le sedi del protocollo.',
    ],
    [
      'un termine sconosciuto',
      CANALI,
      'termine: risposta',
      'termine: rispsta',
      '«rispsta» non è tra i termini del protocollo.',
    ],
    [
      'una condizione sconosciuta',
      CANALI,
      '    termine: risposta',
      '    termine: risposta\n    condizioni: [quesito]',
      '«quesito» non è tra le condizioni del protocollo.\n    Atteso: un nome che c’è.',
    ],
    [
      'una tabella di oggetti che non c’è',
      CANALI,
      '    termine: risposta',
      '    termine: risposta\n    oggetti: cassetto-aziende',
      '«cassetto-aziende» non è tra le tabelle di rules/oggetti.',
    ],
    [
      'una tabella di domande che non c’è',
      CANALI,
      '    termine: risposta',
      '    termine: risposta\n    domande: tutte',
      '«tutte» non è tra le tabelle di rules/domande.',
    ],
    [
      'una regola con ambiti in una tabella senza protocollo',
      CANALI,
      'protocollo: cuneo-2022\n',
      '',
      '«ambiti» parla di un protocollo, e questa tabella non ne ha.',
    ],
    [
      'una casella di una sede sconosciuta',
      CONTATTI,
      'sede: alba',
      'sede: albe',
      '«albe» non è tra le sedi del protocollo.',
    ],
    [
      'una casella con la sede in una tabella senza protocollo',
      CONTATTI,
      'protocollo: cuneo-2022\n',
      '',
      'una sede o un contribuente si intende di un protocollo, e questa tabella non ne ha.',
    ],
    [
      'un segnaposto che nella casella non c’è',
      CONTATTI,
      '    ruolo: Direttore',
      '    ruolo: Direttore\n    segnaposto: DP',
      'il segnaposto «DP» non è nella casella «reclami.cuneo@inps.it».',
    ],
    [
      'un termine che per alcuni non c’è',
      PROTOCOLLO,
      '      - giorni: 7\n',
      '',
      'l’ultimo caso ha una condizione: per gli altri non ci sarebbe termine.',
    ],
    [
      'un caso che non si raggiunge',
      PROTOCOLLO,
      '      - giorni: 5\n        circostanza: urgenza-documentata\n',
      '      - giorni: 5\n',
      'questo caso non si raggiunge mai: quello prima vale per tutti.',
    ],
    [
      'una circostanza sconosciuta',
      PROTOCOLLO,
      'circostanza: urgenza-documentata',
      'circostanza: urgenza',
      '«urgenza» non è tra le circostanze del protocollo.',
    ],
    [
      'un passo che segue un passo che viene dopo',
      PROTOCOLLO,
      'dopo: primo',
      'dopo: reclamo',
      '«reclamo» non è tra i passi che vengono prima.',
    ],
    [
      'un’esigenza che rimanda a un passo che non c’è',
      PROTOCOLLO,
      'passo: reclamo',
      'passo: secondo',
      '«secondo» non è tra i passi del protocollo.',
    ],
    [
      'un protocollo senza scadenze',
      PROTOCOLLO,
      '    termine: risposta\n',
      '',
      'nessun passo ha un termine: non c’è una scadenza da contare.',
    ],
    ['due sedi con lo stesso id', PROTOCOLLO, '  - id: alba', '  - id: cuneo', 'l’id «cuneo» c’è già in «sedi».'],
    [
      'un patrono che non c’è',
      PROTOCOLLO,
      'patrono: patrono-cuneo',
      'patrono: patrono-alba',
      '«patrono-alba» non esiste tra le regole di tipo «festivita».',
    ],
    [
      'una festa con due modi di cadere',
      'rules/festivita/patroni.yaml',
      "    giorno: '09-29'",
      "    giorno: '09-29'\n    pasqua: 1",
      '«patrono-cuneo» ha sia un giorno fisso sia una distanza da Pasqua.',
    ],
    [
      'una festa che non cade mai',
      'rules/festivita/patroni.yaml',
      "    giorno: '09-29'\n",
      '',
      'manca il campo «giorno»',
    ],
  ])('%s', (_, file, da, a, messaggio) => {
    expect(errori(cambia(file, da, a))).toContain(messaggio);
  });

  test('un segnaposto che il modello non ha, e un dato richiesto che il testo non usa', () => {
    const testo = errori({ ...ALTRA_PROVINCIA, 'rules/modelli/prova.yaml': MODELLO });
    expect(testo).toContain(
      'il segnaposto «{codice}» non è un campo di questo modello.\n    Atteso: uno tra codice-fiscale, matricola.\n    Rimedio: intendevi «matricola» o «codice-fiscale»? Altrimenti aggiungi il campo in «campi».',
    );
    expect(testo).toContain('il campo «Matricola» è richiesto ma il testo non lo usa.');
  });
});

const VOCE = `id: prova
titolo: Prova
righe:
  - id: posta-o-cassetto
    titolo: Posta o Cassetto
    natura: data
    versioni:
      - dice: La posta.
        se_vale: si scrive per posta.
        fonte: { documento: protocollo-cuneo, punto: '2' }
      - dice: Il Cassetto.
        se_vale: si scrive dal Cassetto.
        fonte: { documento: protocollo-cuneo, punto: '4' }
    spiegazione: Non possono valere insieme.
    cambia_risposta: true
    riguarda:
      - canali/cuneo-posta
      - canali/piano-cassetto
`;

const MODELLO = `id: prova
titolo: Prova
fonte: { documento: protocollo-cuneo, punto: '2' }
certezza: testuale
righe:
  - id: modello-prova
    nome: Modello
    punto: '2'
    campi:
      - id: codice-fiscale
        nome: Codice fiscale
        forma: codice-fiscale
        richiesto: false
      - id: matricola
        nome: Matricola
        forma: matricola
        richiesto: true
    corpo:
      - 'Posizione {codice}'
`;

/** A second table, later than the first, that answers the same cells by another way. */
function secondaVia(tipo = 'risposta', altro = '    via: cassetto\n'): Record<string, string> {
  return {
    'rules/canali/piano.yaml': `id: piano
titolo: Il piano
fonte: { documento: protocollo-cuneo, punto: testo }
protocollo: cuneo-2022
valido_dal: 2023-01-01
certezza: testuale
righe:
  - id: piano-cassetto
    nome: Cassetto
    tipo: ${tipo}
    testo: Si usa il Cassetto.
    ambiti:
      - esigenze: [comunicazione]
${altro}    punto: '4'
`,
  };
}
