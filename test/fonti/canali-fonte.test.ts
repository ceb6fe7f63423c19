import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import type { Contatto } from '../../src/puro/canali/tipi.ts';
import * as letta from './canali-seconda-lettura.ts';

const { canali, fonti } = caricaCatalogo();
/** The documents read a second time: what another act adds to a list or a table is not theirs. */
const LETTI: ReadonlySet<string> = new Set(['circolare-36-2014', 'protocollo-torino-2017', 'nota-torino-2021']);
/** The day of the last of them. */
const ULTIMO = '2021-07-19';

const oggetti = (id: string) =>
  (canali.oggetti.find((elenco) => elenco.id === id)?.oggetti ?? []).filter(
    ({ valido_dal }) => (valido_dal ?? '') <= ULTIMO,
  );
const tabella = (id: string): Contatto[] =>
  canali.contatti.filter((contatto) => contatto.tabella === id && LETTI.has(contatto.fonte.documento));
const protocollo = canali.protocolli.find(({ id }) => id === 'torino-2017');
const sede = ({ sede: id }: Contatto): string => protocollo?.sedi.find((una) => una.id === id)?.nome ?? '';

describe('ogni indirizzo, oggetto e data coincide con una seconda lettura della fonte', () => {
  test('l’albero degli oggetti del Cassetto aziende, voce per voce e nello stesso ordine', () => {
    const albero: string[][] = [];
    let gruppo: string | null = null;
    for (const oggetto of oggetti('cassetto-aziende')) {
      if (oggetto.gruppo !== null && oggetto.gruppo !== gruppo) albero.push(['gruppo', oggetto.gruppo]);
      gruppo = oggetto.gruppo;
      const inibito = oggetto.valido_al === '2015-10-05';
      albero.push(['oggetto', inibito ? `(${oggetto.etichetta}) inibito dal 06/10/2015` : oggetto.etichetta]);
    }
    expect(albero).toEqual(letta.ALBERO_AZIENDE);
  });

  test('44 oggetti da scegliere in 11 gruppi, e uno inibito', () => {
    const tutti = oggetti('cassetto-aziende');
    const inibiti = tutti.filter(({ valido_al }) => valido_al !== null && valido_al <= ULTIMO);
    expect(tutti.length - inibiti.length).toBe(44);
    expect(inibiti.map(({ etichetta }) => etichetta)).toEqual(['Gestione separata']);
    expect(new Set(tutti.map(({ gruppo }) => gruppo).filter((gruppo) => gruppo !== null)).size).toBe(11);
    expect(tutti.filter(({ generico }) => generico).map(({ etichetta }) => etichetta)).toEqual(['Non Specificato']);
  });

  test('12 oggetti per i professionisti, senza voce generica', () => {
    expect(oggetti('cassetto-liberi-professionisti').map(({ etichetta }) => etichetta)).toEqual(
      letta.OGGETTI_PROFESSIONISTI,
    );
    expect(letta.OGGETTI_PROFESSIONISTI).toHaveLength(12);
    expect(oggetti('cassetto-liberi-professionisti').some(({ generico }) => generico)).toBe(false);
  });

  test('25 oggetti per artigiani e commercianti, più «altro»', () => {
    expect(oggetti('cassetto-artigiani-commercianti').map(({ etichetta }) => etichetta)).toEqual([
      ...letta.OGGETTI_ARTIGIANI,
      'altro',
    ]);
    expect(letta.OGGETTI_ARTIGIANI).toHaveLength(25);
  });

  test('dei committenti resta solo «altro», e l’elenco dice che il resto è perduto', () => {
    const elenco = canali.oggetti.find(({ id }) => id === 'cassetto-committenti');
    expect(oggetti('cassetto-committenti').map(({ etichetta, generico }) => [etichetta, generico])).toEqual([
      ['altro', true],
    ]);
    expect(elenco?.perduto).toContain('immagine');
  });

  test('le 14 domande che si fanno solo in linea, in un elenco aperto', () => {
    const elenco = canali.domande.find(({ id }) => id === 'domande-telematizzate');
    expect(elenco?.domande.map(({ etichetta }) => etichetta)).toEqual(letta.DOMANDE_TELEMATIZZATE);
    expect(letta.DOMANDE_TELEMATIZZATE).toHaveLength(14);
    expect(elenco?.elenco_aperto).toBe(true);
  });

  test('le sei PEC, alla lettera; le cinque con «agenziacomplexa» portano l’avviso', () => {
    expect(tabella('torino-pec').map(({ casella }) => casella)).toEqual(letta.PEC);
    const conRefuso = tabella('torino-pec').filter(({ casella }) => casella?.includes('agenziacomplexa'));
    expect(conRefuso).toHaveLength(5);
    for (const { avviso, certezza } of conRefuso)
      expect([avviso?.includes('refuso'), certezza]).toEqual([true, 'contraddetta']);
  });

  test('le caselle istituzionali coi contribuenti che la fonte vi elenca accanto', () => {
    const brevi: Record<string, string> = {
      'datori-lavoro-agricolo': 'Datori di lavoro agricolo',
      'datori-lavoro-pubblico': 'Datori di lavoro pubblico',
      'datori-lavoro-domestico': 'Datori di lavoro domestico',
      'accentramento-contributivo': 'Accentramento',
      'sport-spettacolo-fino-2014':
        'Gestione lavoratori dello sport e dello spettacolo per periodi contributivi fino al 12/2014 (circ. 154 del 3/12/2014)',
    };
    const righe = tabella('torino-caselle-istituzionali').filter(({ per }) => per !== null);
    expect(righe.map(({ casella, per }) => [casella, (per ?? []).map((id) => brevi[id]).join(' ')])).toEqual(
      letta.CASELLE_E_CONTRIBUENTI,
    );
  });

  test('le caselle per gli appuntamenti', () => {
    expect(tabella('torino-appuntamenti').map(({ casella }) => casella)).toEqual(letta.APPUNTAMENTI);
  });

  test('i solleciti del 2017 e del 2021, sede per sede', () => {
    const secondo = (id: string) =>
      tabella(id)
        .filter(({ livello }) => livello === 2)
        .map((contatto) => [contatto.casella, sede(contatto)]);
    expect(secondo('torino-solleciti-2017')).toEqual(letta.SOLLECITI_2017);
    expect(secondo('torino-solleciti-2021')).toEqual(letta.SOLLECITI_2021);
  });

  test('il terzo livello: l’URP e il dirigente dell’epoca', () => {
    const terzo = (giorno: string) =>
      canali.contatti
        .filter(
          ({ livello, valido_dal, valido_al }) =>
            livello === 3 && (valido_dal ?? '') <= giorno && giorno <= (valido_al ?? '9999'),
        )
        .map(({ casella }) => casella)
        .toSorted();
    expect(terzo('2017-07-13')).toEqual(letta.TERZO_LIVELLO_2017.toSorted());
    expect(terzo('2021-07-19')).toEqual(letta.TERZO_LIVELLO_2021.toSorted());
  });

  test('le caselle da non usare: sette del 2017, quattro del 2014, con le grafie stampate', () => {
    expect(tabella('caselle-dismesse-2017').map(({ casella }) => casella)).toEqual(letta.DISMESSE_2017);
    expect(letta.DISMESSE_2017).toHaveLength(7);
    expect(tabella('caselle-dismesse-2014').map(({ casella }) => casella)).toEqual(letta.DISMESSE_2014);
    expect(letta.DISMESSE_2014).toHaveLength(4);
  });

  test('le date: protocollo 13/07/2017, nota 19/07/2021, fine dei contatti del 2017 dedotta al giorno prima', () => {
    expect(protocollo?.valido_dal).toBe('2017-07-13');
    // A later act that the rules cite is later news.
    expect((protocollo?.ultima_notizia ?? '') >= ULTIMO).toBe(true);
    for (const contatto of tabella('torino-solleciti-2017')) {
      expect([contatto.valido_dal, contatto.valido_al, contatto.validita?.certezza]).toEqual([
        '2017-07-13',
        '2021-07-18',
        'dedotta',
      ]);
    }
    for (const contatto of tabella('torino-solleciti-2021')) {
      const finito = contatto.valido_al !== null && contatto.valido_al <= ULTIMO;
      expect([contatto.valido_dal, finito, contatto.validita?.certezza]).toEqual(['2021-07-19', false, 'dedotta']);
    }
  });

  test('i termini: 7 giorni lavorativi per la risposta, 20 per l’intero processo', () => {
    expect(
      protocollo?.termini.map(({ id, casi, fonte }) => [id, casi.map(({ giorni }) => giorni), fonte.punto]),
    ).toEqual([
      ['risposta', [7], '§ 2.6, lettera A'],
      ['processo', [20], '§ 2.6, lettera E'],
    ]);
  });

  test('che cosa fa perdere i sette giorni: la voce generica a sproposito, il canale sbagliato, il quesito incompleto', () => {
    const scritte = protocollo?.condizioni.filter(
      ({ effetto, certezza }) => effetto === 'nessun-tempo-garantito' && certezza === 'testuale',
    );
    expect(scritte?.map(({ fonte }) => fonte.punto)).toEqual(letta.TEMPO_PERSO.map(([punto]) => punto));
    for (const [n, [, parola]] of letta.TEMPO_PERSO.entries()) expect(scritte?.[n]?.testo).toContain(parola);
  });

  test('domande e appuntamenti non hanno un termine, e la regola dice che il testo tace', () => {
    for (const punto of letta.SENZA_TEMPO) {
      const vie = canali.regole.filter(
        ({ protocollo: suo, tipo, fonte }) =>
          suo === 'torino-2017' && tipo === 'risposta' && fonte.punto.endsWith(punto),
      );
      expect(vie.map(({ termine }) => termine)).toEqual([null]);
      const tace = protocollo?.condizioni.filter(
        ({ id, certezza, effetto }) =>
          vie[0]?.condizioni.includes(id) && certezza === 'non_detta' && effetto === 'nessun-tempo-garantito',
      );
      expect(tace).toHaveLength(1);
    }
  });

  test('che cosa scrivere: tre voci nell’oggetto dell’e-mail, quattro dati per l’appuntamento', () => {
    const modello = (id: string) => canali.modelli.find((uno) => uno.id === id);
    expect(modello('torino-email')?.campi.filter(({ punto }) => punto === '§ 2.5')).toHaveLength(3);
    expect(modello('torino-email')?.oggetto).toBe('{codice-fiscale} - {gestione} - {sintesi}');
    expect(modello('torino-appuntamento')?.campi.filter(({ richiesto }) => richiesto)).toHaveLength(4);
  });

  test('ogni Cassetto poggia sul messaggio che la fonte cita, con la sua data', () => {
    const atto = (regola: string) => {
      const trovata = canali.regole.find((una) => una.id === regola);
      const [id] = [...(trovata?.base ?? []), ...(trovata?.ambiti.flatMap(({ base }) => base) ?? [])];
      const fonte = fonti.find((una) => una.id === id);
      return [fonte?.tipo_atto, fonte?.numero, fonte?.data];
    };
    expect(atto('torino-cassetto-aziende')).toEqual(['messaggio', '1986', '2011-01-28']);
    expect(atto('torino-cassetto-committenti')).toEqual(['messaggio', '6838', '2015-11-06']);
    expect(atto('torino-cassetto-liberi-professionisti')).toEqual(['messaggio', '2885', '2016-06-30']);
    expect(atto('torino-cassetto-artigiani-commercianti')).toEqual(['messaggio', '3092', '2015-05-06']);
    expect(atto('torino-email-istituzionale')).toEqual(['circolare', '154', '2014-12-03']);
  });

  test('la circolare 154 è citata solo per lo sport e lo spettacolo fino al 12/2014, e solo loro vi poggiano', () => {
    const email = canali.regole.find(({ id }) => id === 'torino-email-istituzionale');
    expect(email?.base).toEqual([]);
    const poggiano = email?.ambiti.filter(({ base }) => base.length > 0) ?? [];
    expect(new Set(poggiano.flatMap(({ contribuenti }) => contribuenti))).toEqual(
      new Set(['sport-spettacolo-fino-2014']),
    );
  });

  test('i tavoli tecnici su quattro materie, con preavviso di trenta giorni', () => {
    const tavoli = canali.regole.find(({ id }) => id === 'torino-tavoli-tecnici');
    expect(tavoli?.voci).toHaveLength(4);
    expect(tavoli?.testo).toContain('trenta giorni');
  });
});

test('solo le caselle che portano un nome sono segnate come nominative', () => {
  const letti = canali.contatti.filter(({ fonte }) => LETTI.has(fonte.documento));
  const nominative = letti.filter(({ nominativa }) => nominativa).map(({ casella }) => casella);
  const attese = [...letta.SOLLECITI_2017, ...letta.SOLLECITI_2021].map(([casella]) => casella);
  expect(nominative.toSorted()).toEqual([...attese, 'maura.bertone@inps.it', 'sergio.longo@inps.it'].toSorted());
});
