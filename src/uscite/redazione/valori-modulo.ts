import { daTesto, inCella } from '../fogli/celle.ts';
import { leggiCifra } from '../../puro/parole/cifra-scritta.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';
import { scriviPeriodo } from '../../puro/parole/date.ts';
import { giornoDellAnnoScritto, periodoScritto, scriviGiornoDellAnno } from '../../puro/parole/periodo-scritto.ts';
import type { Campo } from '../fogli/campi.ts';
import type { ErroreCampo } from './messaggi.ts';
import { NIENTE } from './mosse.ts';
import type { CampoModulo, Forma } from './modulo.ts';

type Gruppo = Record<string, unknown>;

/** What nests beyond a form is written as in a cell of a sheet. */
const COME_CELLA: Campo = {
  percorso: [],
  chiave: '',
  titolo: '',
  descrizione: null,
  forma: 'misto',
  obbligatorio: null,
  scelte: null,
  riferimento: null,
  delicato: null,
};

/** A rule as its form shows it: what a form cannot hold is text. */
export function perModulo(valori: Gruppo, campi: readonly CampoModulo[]): Gruppo {
  const forme = new Map(campi.map(({ nome, forma }) => [nome, forma]));
  return Object.fromEntries(
    Object.entries(valori).map(([nome, valore]) => [nome, mostrato(valore, forme.get(nome) ?? { specie: 'yaml' })]),
  );
}

function mostrato(valore: unknown, forma: Forma): unknown {
  if (forma.specie === 'numero' && typeof valore === 'string') return conVirgola(valore);
  if (forma.specie === 'periodo' && typeof valore === 'string') return scriviPeriodo(valore);
  if (forma.specie === 'ricorrenza' && typeof valore === 'string') return scriviGiornoDellAnno(valore);
  if (forma.specie === 'testo' && valore === '') return NIENTE;
  if (forma.specie === 'yaml') return inCella(COME_CELLA, valore) ?? '';
  if (forma.specie === 'mappa' && valore !== null && typeof valore === 'object')
    return Object.fromEntries(Object.entries(valore).map(([nome, uno]) => [nome, mostrataVoce(uno, forma.voce)]));
  if (forma.specie === 'elenco' && Array.isArray(valore)) return valore.map((uno) => mostrato(uno, forma.voce));
  if ('campi' in forma && valore !== null && typeof valore === 'object')
    return perModulo(valore as Gruppo, forma.campi);
  return forma.specie === 'doppia' ? mostrato(valore, forma.semplice) : valore;
}

/** A value by a name: a figure with its comma, figures in a line. */
function mostrataVoce(valore: unknown, forma: Forma): unknown {
  if (Array.isArray(valore)) return valore.map((uno) => conVirgola(String(uno))).join('; ');
  return typeof valore === 'string' ? conVirgola(valore) : mostrato(valore, forma);
}

/** A figure as one writes it, «12,5» or «1.210», as the rules have it; what is none is told by the check. */
function cifra(scritta: unknown): unknown {
  return typeof scritta === 'string' ? (leggiCifra(scritta)?.valore ?? scritta) : scritta;
}

/** A text as one sees it: what a word processor puts in it and nobody can see is a space, or nothing. */
function comeSiVede(valore: unknown): unknown {
  if (typeof valore !== 'string') return valore;
  return valore.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[\u00a0\u2007\u202f]/g, ' ');
}

/** A rule from its form, with what in it cannot be read. */
export function daModulo(valori: Gruppo, campi: readonly CampoModulo[]): { valori: Gruppo; errori: ErroreCampo[] } {
  const errori: ErroreCampo[] = [];
  const leggi = (scritto: unknown, forma: Forma, percorso: (string | number)[]): unknown => {
    const valore = comeSiVede(scritto);
    if (forma.specie === 'intero' && typeof valore === 'string') {
      const letta = leggiCifra(valore);
      return letta ? Number(letta.valore) : valore;
    }
    // What is copied as it is printed keeps its spaces.
    if (forma.specie === 'testo' && typeof valore === 'string')
      return (percorso.at(-1) === 'stampato' ? valore : valore.replaceAll(/ {2,}/g, ' ')).trim();
    if (['formula', 'rimando'].includes(forma.specie) && typeof valore === 'string') return valore.trim();
    if (forma.specie === 'numero') return cifra(valore);
    if (forma.specie === 'periodo' && typeof valore === 'string') return periodoScritto(valore) ?? valore.trim();
    if (forma.specie === 'ricorrenza' && typeof valore === 'string')
      return giornoDellAnnoScritto(valore) ?? valore.trim();
    if (forma.specie === 'mappa' && valore !== null && typeof valore === 'object')
      return mappa(valore as Gruppo, forma.voce, percorso);
    if (forma.specie === 'elenco' && Array.isArray(valore))
      return valore.map((uno, n) => leggi(uno, forma.voce, [...percorso, n]));
    if ('campi' in forma && valore !== null && typeof valore === 'object')
      return gruppo(valore as Gruppo, forma.campi, percorso);
    if (forma.specie === 'doppia') return leggi(valore, forma.semplice, percorso);
    if (forma.specie !== 'yaml' || typeof valore !== 'string') return valore;
    const letto = daTesto(COME_CELLA, valore);
    if ('valore' in letto) return letto.valore;
    errori.push({ percorso, ...letto.errore });
    return undefined;
  };
  // What an example gives to an input that is a list is a list, however many figures it has.
  const liste = new Set(
    (Array.isArray(valori['ingressi']) ? (valori['ingressi'] as Gruppo[]) : []).flatMap(({ id, lista }) =>
      lista === true ? [id] : [],
    ),
  );
  const mappa = (dentro: Gruppo, voce: Forma, percorso: (string | number)[]): Gruppo =>
    Object.fromEntries(
      Object.entries(dentro).map(([nome, uno]) => {
        if (typeof uno !== 'string') return [nome, leggi(uno, voce, [...percorso, nome])];
        const lista = percorso.at(-1) === 'ingressi' && liste.has(nome);
        return [nome, lista ? uno.split(';').flatMap((una) => (una.trim() ? [cifra(una.trim())] : [])) : cifra(uno)];
      }),
    );
  const gruppo = (dentro: Gruppo, suoi: readonly CampoModulo[], percorso: (string | number)[]): Gruppo => {
    const forme = new Map(suoi.map(({ nome, forma }) => [nome, forma]));
    return Object.fromEntries(
      Object.entries(dentro).map(([nome, valore]) => [
        nome,
        leggi(valore, forme.get(nome) ?? { specie: 'yaml' }, [...percorso, nome]),
      ]),
    );
  };
  return { valori: gruppo(valori, campi, []), errori };
}
