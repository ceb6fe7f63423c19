import { scriviErroreDiRegola } from '../../../src/motore/errori.ts';
import { ricontrolla } from '../../../src/disco/catalogo.ts';
import { controllaImportazione } from '../../../src/uscite/fogli/controlla.ts';
import { conLeCause, scriviErrori } from '../../../src/uscite/fogli/errore-cella.ts';
import { esportaTipo } from '../../../src/uscite/fogli/esporta.ts';
import { leggiCartella } from '../../../src/uscite/fogli/importa.ts';
import { caricatoreDiRegole } from '../../../src/disco/regole.ts';
import { caricaSchemi, leggiSchemi } from '../../../src/disco/schemi.ts';
import { conCella, type Cella } from '../../motore/cartella-di-prova.ts';
import { progetto, REGOLE_MINIME } from '../../motore/progetto.ts';

export const tipi = caricaSchemi('.');

export const schemi = leggiSchemi('.');

export const TABELLA = REGOLE_MINIME['rules/prodotti/tabella-1.yaml'] ?? '';

export const REGOLE = {
  'rules/prodotti/tabella-1.yaml': `${TABELLA}  - id: mt2k00
    punto: riga 2
    codice_prodotto: "045330"
    codice_14o: 0AAZ50
    descrizione: VAR.MOD.031R
    nome: Variazione del modello 031
    gruppo: PALS
    unita: controllo-prestazioni
`,
};

/** What an editor reads after changing the exported workbook of products; the rules are the smallest that hold. */
export function errori(
  change: (bytes: Buffer) => Buffer,
  regole: Record<string, string> = REGOLE,
  tipo = 'prodotti',
): string {
  const root = progetto(regole);
  const { insieme: ruleSet } = caricatoreDiRegole(root, tipi).carica();
  const lettura = leggiCartella(change(esportaTipo(ruleSet, tipo, schemi)), ruleSet, schemi);
  const { errori: found, altrove } = controllaImportazione(ricontrolla(root, ruleSet.schemi), ruleSet, lettura.file);
  const all = conLeCause(lettura.errori, found);
  return [...(all.length > 0 ? [scriviErrori(all, lettura.fogli)] : []), ...altrove.map(scriviErroreDiRegola)].join(
    '\n',
  );
}

export const cellaDi = (id: string, chiave: string, value: Cella) => (bytes: Buffer) =>
  conCella(bytes, 'tabella-1', id, chiave, value);
