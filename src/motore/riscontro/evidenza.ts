import type { InsiemeDiRegole } from '../carica.ts';
import type { CampoStampato } from './campi.ts';
import { campiDelFile, nomeFile } from './difetti.ts';
import type { Riscontri, Riscontro } from './testimone.ts';

/** A printed value beside its second reading. */
interface ValoreRiscontrato {
  chiave: string;
  /** The column it stands under, or the field's own name. */
  campo: string;
  valore: string;
  documento: string;
  /** Null where there is one reading only. */
  riscontro: Riscontro | null;
}

/** The printed row of a record: its label and its values. */
interface RigaRiscontrata {
  /** The key of the record: `righe/rieti`. */
  chiave: string;
  etichetta: string;
  valori: ValoreRiscontrato[];
}

/** What a reader sees of a rule file: every printed row as the second reading took it, beside what the rule says. */
export interface FileRiscontrato {
  /** `valori/tabella-a` */
  nome: string;
  titolo: string;
  righe: RigaRiscontrata[];
}

/** The documents that print the values of a file, each once. */
export function documentiDelFile({ righe }: Pick<FileRiscontrato, 'righe'>): string[] {
  return [...new Set(righe.flatMap(({ valori }) => valori.map(({ documento }) => documento)))];
}

/**
 * The rule files that have printed values, with their rows. Words of ours that stand in a printed field are left out.
 */
export function fileRiscontrati(
  { file: files, schemi: kinds }: Pick<InsiemeDiRegole, 'file' | 'schemi'>,
  riscontri: Riscontri,
): FileRiscontrato[] {
  return files.flatMap((ruleFile) => {
    const nome = nomeFile(ruleFile);
    const campi = campiDelFile(ruleFile, kinds).filter(({ chiave }) => !riscontri.nostre.has(`${nome}#${chiave}`));
    if (campi.length === 0) return [];
    const { titolo, nome: proprio } = ruleFile.dati as { titolo?: string; nome?: string };
    const colonne = new Map(
      campi.flatMap(({ riga, stampa, valore, campo }) =>
        stampa === 'intestazione' && campo === 'voce' ? [[riga.split('/').at(-1) ?? '', valore]] : [],
      ),
    );
    const righe = [...Map.groupBy(campi, ({ riga }) => riga)].map(([chiaveRiga, gruppo]) => ({
      chiave: chiaveRiga,
      etichetta: etichettaDi(gruppo),
      valori: gruppo.map(({ chiave, campo, valore, documento }) => ({
        chiave,
        campo: colonne.get(chiave.split('/').at(-1) ?? '') ?? campo.replaceAll('_', ' '),
        valore,
        documento,
        riscontro: riscontri.voci.get(`${nome}#${chiave}`) ?? null,
      })),
    }));
    return [{ nome, titolo: titolo ?? proprio ?? ruleFile.nomeFile, righe }];
  });
}

function etichettaDi(campi: readonly CampoStampato[]): string {
  const [primo] = campi;
  const propria = campi.find(({ stampa }) => stampa === 'etichetta') ?? campi.find(({ stampa }) => stampa !== 'cifra');
  return propria?.valore ?? primo?.riga.split('/').at(-1) ?? '';
}
