import { CERTEZZE } from '../../motore/provenienza.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { conEsercizi } from '../../puro/esercizi/argomenti.ts';

/** What an attribute of a component may say. */
export type Ammessi =
  /** One of these names; `elenco` says of what, for whoever reads the error. */
  | { elenco: string; nomi: readonly string[] }
  /** Words of the text's own. */
  | 'testo'
  /** A whole number from 1 to 9. */
  | 'cifra'
  /** There or not, without a value. */
  | 'presenza';

/** An attribute: what it may say, which may depend on the others, and whether the text can do without it. */
interface Attributo {
  ammessi(catalogo: Catalogo, altri: Readonly<Record<string, unknown>>): Ammessi;
  facoltativo?: true;
  /** The kind of rule that it names. */
  tipo?: string;
  /** It takes a list of names: `risultati={['a', 'b']}`. */
  elenco?: true;
}

type Componenti = Readonly<Record<string, Readonly<Record<string, Attributo>>>>;

const fra = (elenco: string, nomi: (catalogo: Catalogo) => readonly string[], tipo?: string): Attributo => ({
  ammessi: (catalogo) => ({ elenco, nomi: nomi(catalogo) }),
  ...(tipo && { tipo }),
});
const parole = (elenco: string, ...nomi: string[]): Attributo => fra(elenco, () => nomi);
const libero: Attributo = { ammessi: () => 'testo' };
const cifra: Attributo = { ammessi: () => 'cifra' };
const presenza: Attributo = { ammessi: () => 'presenza', facoltativo: true };
const ids = (voci: readonly { id: string }[]): string[] => voci.map(({ id }) => id);

const prodotto = fra('i prodotti', ({ prodotti }) => ids(prodotti), 'prodotti');
const regola = fra('le regole che si calcolano', ({ indicatori }) => ids(indicatori), 'indicatori');

/** A part of the rule that `regola` names; nothing to say where that one is wrong already. */
const parteDi = (
  elenco: string,
  parti: (indicatore: Catalogo['indicatori'][number]) => readonly string[],
): Attributo => ({
  ammessi: ({ indicatori }, altri) => {
    const scelta = indicatori.find(({ id }) => id === altri['regola']);
    return scelta ? { elenco: `${elenco} di ${scelta.id}`, nomi: parti(scelta) } : 'testo';
  },
});

const condivisi = ({ prodotti }: Catalogo): string[] =>
  [...Map.groupBy(prodotti, ({ codice_prodotto }) => codice_prodotto)].flatMap(([codice, suoi]) =>
    codice && suoi.length > 1 ? [codice] : [],
  );

/** A worked example of a rule: which one, and the results to be told. */
const esempio = {
  regola,
  id: parteDi('gli esempi', ({ esempi }) => ids(esempi ?? [])),
  risultati: {
    ...parteDi('i risultati', ({ calcolo }) => calcolo.risultati.map(({ id }) => id)),
    facoltativo: true as const,
    elenco: true as const,
  },
};
const costante = { regola, id: parteDi('le costanti', ({ costanti }) => ids(costanti ?? [])) };
const foglio = {
  argomento: fra('gli argomenti degli esercizi', ({ indicatori }) => ids(conEsercizi(indicatori))),
  livello: parole('i livelli', '1', '2', '3'),
  seme: libero,
  quanti: cifra,
};

/** The components that a guide may use, and what each takes from the rules. */
export const COMPONENTI_GUIDE: Componenti = {
  Avviso: { tipo: { ...parole('i tipi di avviso', 'nota', 'attenzione'), facoltativo: true }, titolo: libero },
  CanaliInBreve: {
    esigenza: fra('le esigenze del protocollo', ({ canali: { protocolli } }) =>
      ids((protocolli.find(({ indirizzo_breve }) => indirizzo_breve) ?? protocolli[0])?.esigenze ?? []),
    ),
  },
  Certezza: {
    certezza: parole('le certezze', ...CERTEZZE),
    breve: presenza,
  },
  Codice: { codice: fra('i codici che più prodotti condividono', condivisi) },
  Condizioni: {
    effetto: fra('gli effetti delle condizioni', ({ canali }) =>
      canali.tavole.flatMap(({ protocollo }) => protocollo.condizioni.map(({ effetto }) => effetto)),
    ),
  },
  Conta: { di: parole('ciò che si conta', 'prodotti', 'prodotti-senza-codice', 'incongruenze', 'sigle') },
  Costante: costante,
  Esempio: esempio,
  Etichetta: { di: prodotto },
  Foglio: foglio,
  Fonte: { documento: fra('i documenti', ({ fonti }) => ids(fonti), 'fonti'), punto: libero },
  NomeRegola: { id: regola },
  Obiettivi: { regola },
  Passi: {},
  Pesi: { regola },
  Prodotto: { id: prodotto },
  Protocollo: { mostra: parole('ciò che si mostra', 'nome', 'sedi', 'ultima-notizia') },
  Termine: {
    id: fra('i termini dei protocolli', ({ canali }) =>
      canali.tavole.flatMap(({ protocollo }) => ids(protocollo.termini)),
    ),
  },
  UnitaInBreve: {},
};

/** The components of the scenes of a lesson. */
export const COMPONENTI_LEZIONI: Componenti = {
  Costante: costante,
  Foglio: foglio,
  FoglioQr: foglio,
  LineaErrori: { regola, id: { ...esempio.id, facoltativo: true } },
  Nota: {},
  Obiettivi: { regola },
  Pezzo: {},
  Scena: { titolo: libero, minuti: { ...libero, facoltativo: true } },
  Svolgimento: esempio,
};

/** Those of the handbook; `esiti` are the files of content/manuale/esiti/. */
export function componentiManuale(esiti: readonly string[]): Componenti {
  const di = (tipo: string) => esiti.filter((file) => file.endsWith(tipo)).map((file) => file.slice(0, -tipo.length));
  return {
    ColonneYaml: {},
    Esito: { nome: parole('i testi di content/manuale/esiti/', ...di('.txt')), etichetta: libero },
    Figura: {
      nome: parole('le immagini di content/manuale/esiti/', ...di('.svg')),
      alt: libero,
      didascalia: libero,
      conTesto: presenza,
    },
    NomeUnita: { id: fra('le unità', ({ unita }) => ids(unita), 'unita') },
    Prodotto: { id: prodotto },
    Schermata: { nome: libero, alt: libero, didascalia: libero },
  };
}

export type { Attributo, Componenti };
