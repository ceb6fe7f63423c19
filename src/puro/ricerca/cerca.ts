import { apriParti, type Lettore } from './apri.ts';
import { Assi } from './assi.ts';
import { attiNominati } from './atti.ts';
import { ParoleComuni } from './comuni.ts';
import { senzaCortesie } from './cortesie.ts';
import { pagineDalNome, riconosci } from './domande.ts';
import { VALORE_ETICHETTA } from './etichette.ts';
import { conosciuto, luoghiDi, riconosciFuori } from './fuori.ts';
import { leggiComuni } from './indice.ts';
import { leggiModi, type Modo } from './modi.ts';
import { Orecchio } from './orecchio.ts';
import { Riordino } from './riordino.ts';
import type { Sinonimo } from './sciogli.ts';
import { parole } from './testo.ts';
import type { Cercatore, IndiceSerializzato, VoceRicerca } from './tipi.ts';

const lette = new WeakMap<readonly VoceRicerca[], Assi>();

/** The axes of the records: read once, for whoever asks. */
function assiDi(voci: readonly VoceRicerca[], sinonimi: readonly Sinonimo[]): Assi {
  const assi = lette.get(voci) ?? new Assi(voci, sinonimi);
  lette.set(voci, assi);
  return assi;
}

/** Who reads questions by all the rules. */
export const CON_REGOLE: Lettore = {
  senzaCortesie,
  riconosci: (voci) => {
    const luoghi = luoghiDi(voci);
    const daNome = pagineDalNome(voci);
    return (testo) => {
      const chiesto = riconosci(testo, luoghi);
      const nominata = daNome(testo);
      return nominata === undefined ? chiesto : { ...chiesto, pagine: new Set([nominata]) };
    };
  },
  pagine: (voci, indici) => new Riordino(voci, indici, undefined, assiDi(voci, indici.flatMap(leggiComuni))),
  assi: assiDi,
  comuni: (sinonimi) => new ParoleComuni(sinonimi),
  nominati: attiNominati,
  fuori: (voci, vocabolario, copre) => {
    const sa = conosciuto(voci, vocabolario, copre);
    return (testo, chiesto) => riconosciFuori(testo, chiesto, sa);
  },
};

/** Reads what is typed in a list by the everyday words of an index. */
export function modiDi(indici: readonly IndiceSerializzato[]): (testo: string) => Modo[] {
  return leggiModi(indici.flatMap(leggiComuni));
}

/**
 * Opens an index and reads questions by all the rules; a word written by ear, as the known one that sounds like it.
 * @param indici as built by `costruisciIndice`: one, or the parts of one
 */
export const apriIndice = (...indici: IndiceSerializzato[]): Cercatore =>
  conOrecchio(apriParti(indici, CON_REGOLE), indici);

/** An engine that reads by ear the words that nobody wrote so, and then is certain of nothing. */
export function conOrecchio(cercatore: Cercatore, indici: readonly IndiceSerializzato[]): Cercatore {
  const orecchio = new Orecchio(() => [
    ...cercatore.parole,
    ...indici.flatMap(leggiComuni).flatMap(({ vale }) => vale.flatMap(parole)),
  ]);
  return {
    ...cercatore,
    cerca: (scritto, opzioni) => {
      const { testo, corrette } = orecchio.correggi(scritto);
      const comScritto = cercatore.cerca(scritto, opzioni);
      if (corrette.length === 0) return comScritto;
      // A whole label or code, or one a slip away from it, is what was meant: its letters are not read by ear.
      const etichetta = (comScritto.risultati[0]?.punteggio ?? 0) >= VALORE_ETICHETTA.sbagliata;
      return { ...(etichetta ? comScritto : { ...cercatore.cerca(testo, opzioni), corrette }), certo: false };
    },
  };
}
