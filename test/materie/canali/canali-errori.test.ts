import { describe, expect, test } from 'vitest';
import { ALTRA_PROVINCIA, cambia } from './canali-altra-provincia.ts';
import { errori } from '../../motore/progetto.ts';

const CANALI = 'rules/canali/cuneo.yaml';

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
