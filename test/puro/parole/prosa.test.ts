import { describe, expect, test } from 'vitest';
import { difettiDiProsa, REGOLE_DI_PROSA, type NomeRegola } from '../../../src/puro/parole/prosa.ts';

/** For each rule, what it must find and what looks like it and is good Italian. */
const CASI: Record<NomeRegola, { no: string[]; bene: string[] }> = {
  elisione_coi_numeri: {
    no: ['vale il 8% del totale', 'dal 11 luglio', 'il 1,5% in più', 'il 80% dei casi', 'l’9% dei casi', 'nel 8.000'],
    bene: ['l’8% del totale', 'dall’11 luglio', 'il 1º luglio', 'il 110%', 'l’1,5%', 'il 18%', 'dal 1.100 in su'],
  },
  elisione: {
    no: ['i contenuti della intranet', 'il ufficio', 'sulla omnicanalità', 'dello ufficio'],
    bene: ['dell’intranet', 'del II trimestre', 'la INPS lo dice', 'chi lo aveva prima'],
  },
  articolo: {
    no: ['il sconto', 'dei studi', 'un zaino', 'dello piano', 'agli prodotti'],
    bene: ['lo sconto', 'degli studi', 'i documenti non lo dicono', 'agli psicologi', 'il sito', 'dello Stato'],
  },
  un_una: {
    no: ['un altra struttura', 'un unità', 'un’altro', 'una altra struttura', 'un indicazione'],
    bene: ['un’altra struttura', 'un altro', 'una accanto all’altra', 'un’unità', 'un ufficio', 'un artista'],
  },
  numero: {
    no: ['1 regole', '3 giorno', '0 voce', 'Protocolli: 1 regole con il punto'],
    bene: ['1 regola', '3 giorni', 'Allegato 1 pagine', 'il 1º giorno', '1,1 giorni', '× 2 regola'],
  },
  articolo_del_nome: {
    no: [
      'l’arretrato di Piemonte',
      'inviata a Direzione centrale Entrate',
      'dipende da Direttore generale',
      'di Emilia-Romagna',
    ],
    bene: [
      'l’arretrato del Piemonte',
      'in Piemonte',
      'la sede di Torino',
      'della Direzione centrale',
      'Filiali di Coordinamento',
    ],
  },
  apostrofo: { no: ["l'incongruenza", "po'", "l'«arretrato»"], bene: ['l’incongruenza', "'210601'"] },
  ordinale: { no: ['1° gennaio', '3^ fascia', 'n° 12'], bene: ['1º gennaio', '3ª fascia', 'n. 12', '20 °C'] },
  percento: { no: ['60 percento', '60 %'], bene: ['60%', '60 per cento', 'la percentuale'] },
  data: {
    no: ['Serve per Ivrea dal 13/07/2017.', 'baseline 2021-01-01 (tabella)'],
    bene: ['13/07/2017', 'Serve per Ivrea dal 13 luglio 2017.', 'il triennio 2021-2023'],
  },
  codice: {
    no: ['Manca «Giacenza» (giacenza_finale).', 'undefined giorni', 'il valore è NaN', '[object Object]'],
    bene: ['massimo_colonna@inps.it', 'INPS_PR_D', '/dati/v1/voci_a.json', 'la giacenza finale'],
  },
  parola_doppia: {
    no: ['con un solo peso peso 40%', 'Il il piano'],
    bene: ['via via', 'man mano', 'uno uno-bis', 'la legge 12, 12'],
  },
  punteggiatura: {
    no: ['punto 1 ; anche', 'sedi , e', 'una,, due', '( una )'],
    bene: ['punto 1; anche', '1,5', '(una)'],
  },
  accento: {
    no: ['perchè', 'un pò', 'qual’è', 'E’ vero', 'nè questo'],
    bene: ['perché', 'né questo', 'qual è', 'È vero', 'caffè'],
  },
  non_dice_nulla: {
    no: ['Presidio e turni: Il presidio e i turni.', 'Obiettivo: Obiettivo'],
    bene: ['Presidio e turni: chi li decide', 'Il presidio'],
  },
};

describe('le regole della prosa', () => {
  test('ognuna ha i suoi casi', () => {
    expect(Object.keys(CASI).sort()).toEqual(Object.keys(REGOLE_DI_PROSA).sort());
  });

  const nomi = Object.keys(CASI) as NomeRegola[];
  const no = nomi.flatMap((regola) => CASI[regola].no.map((testo) => [regola, testo] as const));
  test.each(no)('%s trova «%s»', (regola, testo) => {
    expect(REGOLE_DI_PROSA[regola](testo)).not.toEqual([]);
  });

  const bene = nomi.flatMap((regola) => CASI[regola].bene.map((testo) => [regola, testo] as const));
  test.each(bene)('%s lascia passare «%s»', (regola, testo) => {
    expect(REGOLE_DI_PROSA[regola](testo)).toEqual([]);
  });

  test('ciò che sta fra virgolette è di un altro, e il difetto dice dove comincia', () => {
    expect(difettiDiProsa("stampata «VALLE D'AOSTA»")).toEqual([]);
    expect(difettiDiProsa('stampata «1° A»: vale il 8%')).toEqual([
      { regola: 'elisione_coi_numeri', parole: 'il 8', da: 22 },
    ]);
  });
});
