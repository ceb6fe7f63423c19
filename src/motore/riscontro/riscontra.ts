import { Document, isScalar, visit } from 'yaml';
import type { InsiemeDiRegole } from '../carica.ts';
import type { CampoStampato } from './campi.ts';
import { rigaStampata, stessaStampa } from './confronta.ts';
import { campiDelFile, nomeFile } from './difetti.ts';
import type { Documento } from './documento.ts';
import { leggiFile } from './leggi-file.ts';
import { leggiLuoghi } from './luoghi.ts';
import { ritrova } from './ritrova.ts';
import type { Testimone, Voce } from './testimone.ts';

/** What of the rules a second reading asks for. */
export interface RegoleLette extends Pick<InsiemeDiRegole, 'schemi' | 'file'> {
  /** The document at whose end another is printed, and read. */
  contenutoIn(documento: string): unknown;
}

/** What a second reading of a document gave: its witness, and where print and rule disagree. */
interface EsitoLettura {
  testimone: Testimone;
  /** False when the places in the witness are told by another measure: lines, and this document has pages. */
  stessaUnita: boolean;
  discordi: string[];
  mancano: string[];
  conto: { letti: number; aMano: number; ritrovati: number; discordi: number; nonLetti: number };
}

/**
 * Reads a document a second time for every rule that names it as its source.
 * @param prima the witness there was: what people wrote in it stays
 */
export function riscontra(
  ruleSet: RegoleLette,
  documento: string,
  { documento: testo, impronta }: { documento: Documento; impronta: string },
  prima: Testimone | null,
): EsitoLettura {
  const esito: EsitoLettura = {
    testimone: { documento, luogo: testo.unita, impronta, ...scritto(prima), macchina: {}, ritrovati: {} },
    stessaUnita: prima === null || prima.luogo === testo.unita,
    discordi: [],
    mancano: [],
    conto: { letti: 0, aMano: 0, ritrovati: 0, discordi: 0, nonLetti: 0 },
  };
  for (const ruleFile of ruleSet.file) {
    const campi = campiDelFile(ruleFile, ruleSet.schemi).filter(
      (campo) =>
        campo.documento === documento ||
        campo.anche.includes(documento) ||
        ruleSet.contenutoIn(campo.documento) === documento,
    );
    if (campi.length > 0) leggi(nomeFile(ruleFile), campi, testo, esito);
  }
  if (Object.keys(esito.testimone.ritrovati ?? {}).length === 0) delete esito.testimone.ritrovati;
  return esito;
}

function scritto(prima: Testimone | null): Pick<Testimone, 'indicazioni' | 'lasciati' | 'a_mano' | 'parole_nostre'> {
  return {
    ...(prima?.indicazioni ? { indicazioni: prima.indicazioni } : {}),
    ...(prima?.lasciati ? { lasciati: prima.lasciati } : {}),
    ...(prima?.a_mano ? { a_mano: prima.a_mano } : {}),
    ...(prima?.parole_nostre ? { parole_nostre: prima.parole_nostre } : {}),
  };
}

function leggi(file: string, campi: readonly CampoStampato[], testo: Documento, esito: EsitoLettura): void {
  const { testimone, conto } = esito;
  const letture = leggiFile(testo, campi, testimone.indicazioni?.[file]);
  const nostre = new Set(testimone.parole_nostre?.[file]?.campi ?? []);
  const aMano = testimone.a_mano?.[file];
  // Places told by lines of a text say nothing of the pages of a PDF.
  const mano = leggiLuoghi(testo, campi, esito.stessaUnita ? (aMano?.luoghi ?? {}) : {});
  if (aMano) testimone.a_mano = { ...testimone.a_mano, [file]: { ...aMano, valori: mano.valori } };
  const perche = new Map([...letture.mancano, ...mano.mancano].map((uno) => [uno.chiave, uno.perche]));
  const voci: Record<string, Voce> = {};
  const ritrovati: Record<string, Voce> = {};
  for (const campo of campi) {
    if (nostre.has(campo.chiave)) continue;
    const { chiave } = campo;
    const voce = mano.valori[chiave] ?? letture.letti.get(chiave);
    const ritrovata = voce ? null : ritrova(testo, campo, letture.tratto);
    if (voce && !stessaStampa(campo.stampa, campo.valore, voce[0])) {
      conto.discordi += 1;
      esito.discordi.push(discorde(file, campi, campo, voce, testo.unita));
      if (chiave in mano.valori) Reflect.deleteProperty(mano.valori, chiave);
    } else if (chiave in mano.valori) conto.aMano += 1;
    else if (voce) {
      conto.letti += 1;
      voci[chiave] = voce;
    } else if (ritrovata) {
      conto.ritrovati += 1;
      ritrovati[chiave] = ritrovata;
    } else if (campo.documento === testimone.documento) {
      conto.nonLetti += 1;
      const motivo =
        perche.get(chiave) ?? perche.get(campo.riga) ?? 'accanto alla sua etichetta non c’è quello che ci si aspetta';
      esito.mancano.push(`  non letto  ${file}  ${chiave}: ${motivo}`);
    }
  }
  for (const { chiave, perche: motivo } of mano.mancano)
    esito.discordi.push(`  luogo      ${file}  ${chiave}: ${motivo}`);
  if (Object.keys(ritrovati).length > 0) testimone.ritrovati = { ...testimone.ritrovati, [file]: ritrovati };
  if (Object.keys(voci).length > 0) testimone.macchina[file] = voci;
}

function discorde(
  file: string,
  campi: readonly CampoStampato[],
  campo: CampoStampato,
  [segno, luogo]: Voce,
  unita: string,
): string {
  const riga = rigaStampata(campi, campo);
  return `  discordi   ${file}  ${campo.chiave}${riga === null ? '' : ` («${riga}»)`}: la regola «${campo.valore}», il documento «${segno}» (${unita} ${luogo})`;
}

/** The witness as its file: one line a value. */
export function scriviTestimone(testimone: Testimone): string {
  const documento = new Document(testimone);
  visit(documento, {
    Seq: (_chiave, elenco) => {
      if (elenco.items.length === 2 && isScalar(elenco.items[1]) && typeof elenco.items[1].value === 'number')
        elenco.flow = true;
    },
  });
  return documento.toString({ lineWidth: 0 });
}
