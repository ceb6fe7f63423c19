import { describe, expect, test } from 'vitest';
import { ALTRA_PROVINCIA, cambia } from './canali-altra-provincia.ts';
import { errori } from '../../motore/progetto.ts';

const CANALI = 'rules/canali/cuneo.yaml';

const PROTOCOLLO = 'rules/protocolli/cuneo-2022.yaml';

const CONTATTI = 'rules/contatti/cuneo.yaml';

describe('chi scrive un protocollo legge che cosa non va, dove, e come rimediare', () => {
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
