/** What one says before asking, and after: it never tells one record from another. */
const PRIMA =
  /^(?:scus(?:i|a|ate|atemi|ami)|perdon\w+|buon ?giorno|buona ?sera|buon pomeriggio|salve|ciao|gentil\w+|per (?:favore|cortesia|piacere)|grazie|ascolti?|senta|senti|ecco|allora|dunque|ehm|ma|io|noi|da noi|in sede|in ufficio|qualcuno|secondo (?:voi|te|lei)|per caso|sinceramente|mi|ci|vi|ti|si puo|(?:una|un altra|faccio una|avrei una|ho una) domanda(?! (?:di|per|telematica|online|in|che))|(?:un |una |il mio |la mia |il nostro |la nostra |ho un |ho una )?(?:client[ei]|collega|utente|assistito|assistita|capo|allievo|dirigente|signor[ae])(?: (?:mi|ci|che|che mi|che ci))?(?: ha)? (?:chied\w+|domand\w+|chiesto|vuole sapere|vorrebbe sapere|voleva sapere|vuol sapere)|(?:vorrei|volevo|voglio|vogliamo|devo|dovrei|mi serve|mi servirebbe|ci serve|mi occorre|ho bisogno di|avrei bisogno di|avrei bisogno|avevo bisogno di|cerco di|sto cercando di|mi interessa|potrei|posso|possiamo)(?: (?:di|un po|anche|solo|proprio))* (?:sapere|capire|conoscere|vedere|avere informazioni su|chiedere|chiederle|chiedervi|trovare|un informazione su|informazioni su)|(?:mi |ci )?(?:sa|sai|sapete|saprebbe|sapresti|sapreste|puo|puoi|potete|potrebbe|potresti|potreste|sapete|riesci a|riesce a|riuscite a)(?: (?:mica|per caso|cortesemente|gentilmente))?(?: a)? (?:dirmi|dirci|dire|spiegarmi|spiegare|indicarmi|indicare|aiutarmi a capire|aiutare a capire|farmi sapere|confermarmi)|(?:dimmi|dica|dite|ditemi|dicami|mi dica|mi dite|mi dici|spiegami|spiegatemi|fammi vedere|fatemi vedere|mostrami|trovami|cerco|sto cercando)|non (?:so|capisco|ho capito|mi ricordo|ricordo|trovo)(?: (?:piu|bene))?)\b ?/;
const DOPO =
  /(?: (?:per favore|per cortesia|grazie(?: mille| in anticipo| tante)?|cortesemente|scusi|cordiali saluti|saluti))+$/;

/**
 * A question without its courtesies: «scusi, mi sa dire chi lavora…» asks «chi lavora…».
 * @param testo folded words, one space between
 * @returns the same, where nothing else would remain
 */
export function senzaCortesie(testo: string): string {
  let rest = testo.replace(DOPO, '');
  for (let n = 0; n < MAX; n++) {
    const next = rest.replace(PRIMA, '');
    if (next === rest || next.trim() === '') break;
    rest = next;
  }
  return rest.trim() || testo;
}

/** Courtesies in a row: nobody piles up more. */
const MAX = 8;
