import { difettiDiProsa, type NomeRegola } from '../puro/parole/prosa.ts';
import type { ErroreDiRegola, GuastoDiRegola, PercorsoRegola } from './errori.ts';
import type { FileDiRegole } from './leggi.ts';
import { localizzatore } from './posizioni.ts';

/** Fields that hold sentences of ours in every kind that has them. */
const CAMPI = new Set(['nota', 'motivo', 'definizione', 'parole_nostre', 'contiene', 'cosa', 'dice', 'aiuto', 'vuoto']);

const RIMEDI: Record<NomeRegola, string> = {
  elisione_coi_numeri: 'scrivi l’articolo come si legge il numero: «l’8%», «dall’11», «il 20%»',
  elisione: 'davanti a una vocale l’articolo si elide: «dell’intranet»',
  articolo: '«lo», «degli» davanti a s con un’altra consonante, z, gn, ps; «il», «dei» davanti alle altre',
  un_una: '«un’» davanti a un femminile, «un» davanti a un maschile',
  numero: 'metti d’accordo il numero e la parola: «1 regola», «3 regole»',
  articolo_del_nome: 'il nome vuole l’articolo: «del Piemonte», «dalla Direzione centrale»',
  apostrofo: 'usa l’apostrofo tipografico: ’',
  ordinale: 'il segno è º o ª: «1º gennaio»',
  percento: 'scrivi «60%»',
  data: 'in una frase il giorno si scrive a parole: «13 luglio 2017»',
  codice: 'scrivi le parole, non il nome del campo',
  parola_doppia: 'togli una delle due',
  punteggiatura: 'nessuno spazio prima di un segno né dentro le parentesi, e un segno solo',
  accento: 'scrivi «perché», «né», «po’», «qual è», «È»',
  non_dice_nulla: 'di’ qualcosa che il titolo non dice',
};

/**
 * What is not good Italian in the rules' own sentences: notices, since no page says a wrong thing because of them.
 * @param files rule files that were read
 * @returns one notice for each fault, with its place
 */
export function avvisiDiProsa(files: readonly FileDiRegole[]): ErroreDiRegola[] {
  return files.flatMap((file) => {
    const guasti = frasi(file.dati, []);
    return guasti.length === 0 ? [] : guasti.map(localizzatore(file));
  });
}

function frasi(valore: unknown, percorso: PercorsoRegola): GuastoDiRegola[] {
  if (typeof valore === 'string') {
    const campo = percorso.findLast((passo) => typeof passo === 'string') ?? '';
    if (!CAMPI.has(campo)) return [];
    return difettiDiProsa(valore).map(({ regola, parole }) => ({
      percorso,
      messaggio: `«${parole}» non è buon italiano`,
      rimedio: RIMEDI[regola],
    }));
  }
  if (valore === null || typeof valore !== 'object') return [];
  return Object.entries(valore).flatMap(([nome, dentro]) =>
    frasi(dentro, [...percorso, Array.isArray(valore) ? Number(nome) : nome]),
  );
}
