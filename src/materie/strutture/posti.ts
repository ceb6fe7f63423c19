import type { Catalogo } from '../tipo-catalogo.ts';

/** The printed tables of the managers' posts, in the order of the page. */
const TABELLE = [
  'posti-regionali',
  'posti-provinciali',
  'posti-sintesi-regionale',
  'posti-sintesi-provinciale',
  'posti-totale',
];

/** The groups of provinces, as the summary prints them. */
const GRUPPI = ['metropolitane', 'alta', 'media', 'bassa'];

type Parti = Pick<Catalogo, 'tabelle' | 'ordinamenti' | 'verifiche' | 'incongruenze'>;

/** The managers' posts: the tables, what is wrong in them, and the figures that do not agree. */
export function postiDirigenziali(catalogo: Parti) {
  const tabelle = TABELLE.flatMap((id) => catalogo.tabelle.filter((tabella) => tabella.id === id));
  const verifiche = catalogo.verifiche.filter(({ tabella }) => tabelle.some(({ id }) => id === tabella));
  const sbagliate = verifiche.filter(({ esito }) => esito === 'non-torna');
  const cifre = tabelle.flatMap((tabella) => tabella.cifre);
  const cifra = (id: string) => cifre.find((una) => una.id === id);
  const valore = (id: string): string => cifra(id)?.valore ?? '?';
  const nellaSintesi = (gruppo: string, colonna: string) => valore(`posti-sintesi-provinciale/${gruppo}@${colonna}`);
  const stampati = GRUPPI.map((gruppo) => nellaSintesi(gruppo, 'totale'));
  const prodotti = GRUPPI.map((gruppo) => {
    const strutture = nellaSintesi(gruppo, 'strutture');
    const posti = nellaSintesi(gruppo, 'seconda-per-struttura');
    return { strutture, posti, insieme: Number(strutture) * Number(posti) };
  });
  return {
    tabelle,
    avviso: catalogo.ordinamenti.find(({ id }) => id === 'senza-data')?.avviso,
    /** The wrong ones first. */
    verifiche: [...sbagliate, ...verifiche.filter((verifica) => !sbagliate.includes(verifica))],
    sbagliate,
    incongruenze: catalogo.incongruenze.filter((voce) =>
      voce.verifiche?.some((id) => sbagliate.some((verifica) => verifica.id === id)),
    ),
    valore,
    asterischi: cifra('posti-sintesi-provinciale/bassa@totale')?.stampato,
    stampati,
    sommaStampati: somma(stampati.map(Number)),
    prodotti,
    sommaProdotti: somma(prodotti.map(({ insieme }) => insieme)),
    totaleStampato: nellaSintesi('province', 'totale'),
  };
}

function somma(numeri: readonly number[]): number {
  return numeri.reduce((totale, numero) => totale + numero, 0);
}
