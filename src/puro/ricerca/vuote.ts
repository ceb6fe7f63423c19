import { radice } from './radice.ts';

/** Words that ask or join, whole or by their stem («quest-», «dell-»): they never tell one record from another. */
const VUOTE = new Set(
  `a ad ai al all agli all- anche avere c che chi ci come con cos cosa cui d da dai dal dall dall- dagli de degli dei del dell dell- dev- di
  dire dove due e ed entro gli era essere fa faccio fare fra ha hai ho i il in io l la le lei lo loro lui ma me mi mia mio ne nei nel nell
  nell- o ogn- per perche piu poss- può puo qual qual- quand- quant- quell quell- quest- qui s se si sia sono su sua sui sul
  sull sull- suo tra tutt- un una uno va vanno vi vogl- vuol vuole vorrei serve servono sapere trov- gestisc- gestiscon- occup- occupan-
  compet- competon- competenz- competent- spetta spettano tocc- riguard- segue signific- tratta trattano fanno conosco conosce dovev- cioe tip-`.split(
    /\s+/,
  ),
);

/**
 * Words, or stems, that describe the asking more than the thing asked: they help, but a record without them may answer.
 */
const DEBOLI = new Set(
  `unita uffic- struttur- sede inps codic- prodott- cod numer- indirizz- richiest- chied- domand- inv- invi- mand- scriv- usare
  uso utilizz- prenot- non fatto gestion- gestire gestito ottenere avvi- present- pratic- serviz- italia inform- info elenc- responsabil- responsabilit-
  rilasc- rilasci- rilascian- controlla controllano calcola calcolare canal- definizion- formul- oggett- menu tendina voce istitut- ente rispond- fine vien- veng- vengon- riesc- riusc- avant- metto mett- metter- prend- usat- usan-
  stess- adess- oggi sempre ancora proprio qualcun- qualcos- cos- interess-
  succed- capit- dico dic- bisogn- rest- rimane rimang- `.split(/\s+/),
);

/** How much a word of the query counts, from 0 (asks or joins) to 1. */
export function peso(parola: string): number {
  const stem = radice(parola);
  const is = (words: ReadonlySet<string>) => words.has(parola) || (stem !== parola && words.has(`${stem}-`));
  return is(VUOTE) ? 0 : is(DEBOLI) ? 0.3 : 1;
}
