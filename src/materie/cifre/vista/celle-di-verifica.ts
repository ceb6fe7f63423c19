/** The figures that enter a check, each with its name and where it stands. */
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Cifra, TabellaCompilata } from '../valori.ts';
import type { Verifica } from '../verifiche/esito-del-controllo.ts';
import { percorsoCifra } from './indirizzi.ts';
import { scriviConUnita, scriviNumero } from './scrivi.ts';
import { unitaAccanto } from './unita.ts';

type Parti = Pick<Catalogo, 'tabelle' | 'pesi'>;

/** A figure that enters a check. */
export interface CellaDiVerifica {
  nome: string;
  /** The table or tree it stands in, where that is not the one of the check. */
  altrove: string | null;
  /** In words, with its unit and without. */
  valore: string;
  numero: string;
  percorso: string;
  /** It is the printed figure that the check recomputes. */
  pubblicata: boolean;
  /** Subtracted from the sum it belongs to. */
  sottratta: boolean;
}

interface Indice {
  tabelle: ReadonlyMap<string, TabellaCompilata>;
  cifre: ReadonlyMap<string, Cifra>;
}

const indici = new WeakMap<readonly TabellaCompilata[], Indice>();

function indice(tabelle: readonly TabellaCompilata[]): Indice {
  const known = indici.get(tabelle);
  if (known) return known;
  const built = {
    tabelle: new Map(tabelle.map((tabella) => [tabella.id, tabella])),
    cifre: new Map(tabelle.flatMap(({ cifre }) => cifre).map((cifra) => [cifra.id, cifra])),
  };
  indici.set(tabelle, built);
  return built;
}

/** A figure by its name `tabella/riga@colonna`. */
export function cifraDi({ tabelle }: Pick<Catalogo, 'tabelle'>, nome: string): Cifra | undefined {
  return indice(tabelle).cifre.get(nome);
}

/** A table by its id. */
export function tabellaDi({ tabelle }: Pick<Catalogo, 'tabelle'>, id: string): TabellaCompilata | undefined {
  return indice(tabelle).tabelle.get(id);
}

/** Of what a check is about: the title of its table or tree. */
export function titoloDelleVerifiche(catalogo: Parti, tabella: string): string {
  if (!tabella.startsWith('pesi/')) return tabellaDi(catalogo, tabella)?.titolo ?? tabella;
  return catalogo.pesi.find(({ id }) => `pesi/${id}` === tabella)?.titolo ?? tabella;
}

/**
 * The figures of a check, the published one first; what all their names say is left out: of figures of one column
 * each has the name of its row.
 */
export function celleDellaVerifica(catalogo: Parti, verifica: Verifica): CellaDiVerifica[] {
  const celle = [...new Set(verifica.celle)].flatMap((nome) =>
    nome.startsWith('pesi/') ? peso(catalogo, nome) : cella(catalogo, nome, verifica),
  );
  const [first] = celle;
  const common = (n: number): boolean =>
    celle.length > 1 && celle.every(({ nomi }) => nomi.length > 1 && nomi[n] === first?.nomi[n]);
  const without = [common(0), common(1)];
  return celle.map(({ nomi, ...rest }) => ({
    ...rest,
    nome: (without.every(Boolean) ? nomi : nomi.filter((_, n) => !without[n])).join(', '),
  }));
}

type Trovata = Omit<CellaDiVerifica, 'nome'> & { nomi: string[] };

function peso({ pesi }: Parti, nome: string): Trovata[] {
  const [, albero, id] = nome.split('/');
  const voce = pesi.find((one) => one.id === albero)?.voci.find((one) => one.id === id);
  return voce?.peso
    ? [
        {
          nomi: [voce.nome],
          altrove: null,
          valore: scriviConUnita(voce.peso, 'percento'),
          numero: scriviNumero(voce.peso),
          percorso: percorsoCifra(nome),
          pubblicata: false,
          sottratta: false,
        },
      ]
    : [];
}

function cella(catalogo: Parti, nome: string, verifica: Verifica): Trovata[] {
  const cifra = cifraDi(catalogo, nome);
  const tabella = cifra && tabellaDi(catalogo, cifra.tabella);
  if (!cifra?.valore || !tabella) return [];
  const riga = tabella.righe.find(({ id }) => id === cifra.riga);
  const colonna = tabella.colonne.find(({ id }) => id === cifra.colonna);
  const labels = [riga?.nome ?? riga?.voce, ...(tabella.colonne.length > 1 ? [colonna?.nome ?? colonna?.voce] : [])];
  return [
    {
      nomi: labels.filter((label) => label !== undefined),
      altrove: cifra.tabella === verifica.tabella ? null : tabella.titolo,
      valore: scriviConUnita(cifra.valore, cifra.unita),
      numero: scriviNumero(cifra.valore),
      percorso: percorsoCifra(nome),
      pubblicata: nome === verifica.cella,
      sottratta:
        verifica.tipo === 'parti' && nome !== verifica.cella && (riga?.segno === 'meno' || colonna?.segno === 'meno'),
    },
  ];
}

/** Published and recomputed figure of a check in words: «12,50», «tra 91,00 e 116,00». */
export function scriviRicalcolo(testo: string): string {
  return testo.replace(/-?\d+(?:\.\d+)?/g, (numero) => scriviNumero(numero));
}

/** A unit longer than this goes to a line of its own rather than widen its column. */
const LUNGA = 8;

/** A figure of a check, or a range, in words and with the unit of the checked cell. */
export function scriviConUnitaDi(
  catalogo: Pick<Catalogo, 'tabelle'>,
  { cella, tipo, pubblicato }: Verifica,
  testo: string,
): string {
  const nome = unitaAccanto(
    (cella && cifraDi(catalogo, cella)?.unita) ?? (tipo === 'pesi' ? 'percento' : null),
    pubblicato,
  );
  return `${scriviRicalcolo(testo)}${nome === '%' || nome === '' ? nome : `${nome.length > LUNGA ? ' ' : '\u00a0'}${nome}`}`;
}

/** What a check of each kind says. */
export const TIPI_DI_VERIFICA: Record<Verifica['tipo'], { nome: string; dice: string }> = {
  parti: { nome: 'somma delle parti', dice: 'la cifra è la somma delle sue parti' },
  compreso: { nome: 'fra le parti', dice: 'la cifra sta fra la minore e la maggiore delle sue parti, come ogni media' },
  pesi: { nome: 'pesi', dice: 'i pesi insieme fanno il totale' },
  uguale: { nome: 'stessa cifra', dice: 'la stessa cifra è stampata altrove, o si ottiene da altre' },
  calcolo: { nome: 'calcolo', dice: 'la cifra è il risultato di un calcolo su altre' },
  percentuale: { nome: 'percentuale', dice: 'la cifra è una parte sul totale, per cento' },
  variazione: { nome: 'variazione', dice: 'la cifra dice di quanto, per cento, una supera l’altra' },
};
