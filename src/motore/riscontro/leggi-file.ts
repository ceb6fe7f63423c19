import { attiCitati, type AttoCitato } from './atti.ts';
import type { CampoStampato } from './campi.ts';
import { stessaStampa } from './confronta.ts';
import { luogoDi, stampa, type Documento, type Tratto } from './documento.ts';
import { occorrenze, piuSimile } from './etichette.ts';
import { leggiTavola, type Attesa, type EsitoTavola, type RigaAttesa, type TavolaAttesa } from './tavola.ts';
import type { Indicazione, Voce } from './testimone.ts';

/** What the second reading of one rule file gave. */
export interface EsitoFile {
  letti: Map<string, Voce>;
  mancano: { chiave: string; perche: string }[];
  tratto: Tratto | null;
  /** Where each row stands. */
  ancore: Map<string, number>;
}

/**
 * Reads in a document what one rule file gives as printed. Figures, codes and dates are sought by the labels beside
 * them, by order and by shape: what the rules say they are is not looked at.
 */
export function leggiFile(
  documento: Documento,
  campi: readonly CampoStampato[],
  indicazione: Indicazione = {},
): EsitoFile {
  const zona = zonaDi(documento, indicazione);
  if (zona === null) {
    const perche = `il documento non ha «${indicazione.da ?? ''}», dove la tabella comincia: correggi «indicazioni» nel testimone`;
    return {
      letti: new Map(),
      mancano: campi.map(({ chiave }) => ({ chiave, perche })),
      tratto: null,
      ancore: new Map(),
    };
  }
  const colonne = new Map(
    campi.flatMap(({ riga, stampa: marca, valore, campo }) =>
      marca === 'intestazione' && campo === 'voce' ? [[riga.split('/').at(-1) ?? '', valore]] : [],
    ),
  );
  const righe = [...Map.groupBy(campi, ({ riga }) => riga).values()].map((gruppo) => rigaDi(gruppo, colonne));
  const conEtichetta = righe.filter((riga) => riga !== null);
  const intestazioni = campi.filter(({ stampa: marca }) => marca === 'intestazione');
  const attesa: TavolaAttesa = {
    righe: conEtichetta,
    intestazioni: [...new Set(intestazioni.map(({ valore }) => valore))],
    zona,
    disposizione: indicazione.disposizione,
    salto: indicazione.salto,
    aCodici: campi.some(({ stampa: marca, campo }) => marca === 'codice' && campo === 'codice'),
  };
  const tavola = intera(documento, attesa);
  const esito: EsitoFile = { letti: new Map(), mancano: tavola.mancano, tratto: tavola.tratto, ancore: tavola.ancore };
  for (const { chiave, segno, luogo } of tavola.letti) esito.letti.set(chiave, [segno, luogo]);
  for (const campo of campi)
    if (!esito.letti.has(campo.chiave) && daCercare(campo)) cerca(documento, campo, tavola.tratto, zona, esito);
  atti(documento, campi, esito);
  return esito;
}

/**
 * Reads a table as it stands or, where most of it is not there and nobody has said how it is printed, in strips: some
 * of the columns on each page, with the labels again. The reading that takes more is the better.
 */
function intera(documento: Documento, attesa: TavolaAttesa): EsitoTavola {
  const tavola = leggiTavola(documento, attesa);
  const celle = attesa.righe.reduce((somma, { attese }) => somma + attese.length, 0);
  if (attesa.disposizione !== undefined || tavola.letti.length - attesa.righe.length > celle / 2) return tavola;
  const aFasce = leggiTavola(documento, { ...attesa, disposizione: 'fasce' });
  return aFasce.letti.length > tavola.letti.length ? aFasce : tavola;
}

/** A row's label, its key, and the places beside it; null when nothing on it can be found by its words. */
function rigaDi(campi: readonly CampoStampato[], colonne: ReadonlyMap<string, string>): RigaAttesa | null {
  const ancora =
    campi.find(({ stampa: marca }) => marca === 'etichetta') ??
    campi.find(({ stampa: marca, campo }) => marca === 'indirizzo' || (marca === 'codice' && campo === 'codice'));
  if (!ancora) return null;
  const attese = campi.flatMap(({ chiave, stampa: marca, percorso }): Attesa[] =>
    chiave === ancora.chiave || marca === 'etichetta' || marca === 'intestazione' || typeof percorso.at(-1) === 'number'
      ? []
      : [{ chiave, forma: marca, colonna: colonne.get(chiave.split('/').at(-1) ?? '') }],
  );
  return { chiave: ancora.chiave, record: ancora.riga, etichetta: ancora.valore, attese };
}

/** Labels, addresses and the codes of a list are found by their own letters. */
function daCercare({ stampa: marca, percorso }: CampoStampato): boolean {
  return (
    marca === 'etichetta' ||
    marca === 'intestazione' ||
    marca === 'indirizzo' ||
    (marca === 'codice' && typeof percorso.at(-1) === 'number')
  );
}

/** Looks for a label by the table, then anywhere; last, for the words most like it by the table. */
function cerca(
  documento: Documento,
  campo: CampoStampato,
  tratto: Tratto | null,
  zona: Tratto | undefined,
  esito: EsitoFile,
): void {
  const vicino =
    zona ??
    (tratto
      ? { da: Math.max(0, tratto.da - 3000), a: Math.min(documento.compatto.length, tratto.a + 1500) }
      : undefined);
  const trovata =
    (vicino ? occorrenze(documento, campo.valore, vicino)[0] : undefined) ??
    occorrenze(documento, campo.valore)[0] ??
    (vicino ? piuSimile(documento, campo.valore, vicino) : null);
  if (trovata) esito.letti.set(campo.chiave, [stampa(documento, trovata), luogoDi(documento, trovata.da)]);
  else if (!esito.mancano.some(({ chiave }) => chiave === campo.chiave))
    esito.mancano.push({ chiave: campo.chiave, perche: 'non trovata nel documento' });
}

function zonaDi(documento: Documento, { da, a }: Indicazione): Tratto | undefined | null {
  if (da === undefined) return undefined;
  const inizio = occorrenze(documento, da)[0];
  if (!inizio) return null;
  const fine =
    a === undefined ? undefined : occorrenze(documento, a, { da: inizio.a, a: documento.compatto.length })[0];
  return { da: inizio.da, a: fine?.a ?? documento.compatto.length };
}

/** Acts: of those the document cites, the one with that number and that date. */
function atti(documento: Documento, campi: readonly CampoStampato[], esito: EsitoFile): void {
  const righe = [
    ...Map.groupBy(
      campi.filter(({ campo }) => campo === 'numero' || campo === 'data' || campo === 'anno'),
      ({ riga }) => riga,
    ).values(),
  ].filter((gruppo) => !gruppo.every(({ chiave }) => esito.letti.has(chiave)));
  if (righe.length === 0) return;
  const citati = attiCitati(documento);
  for (const gruppo of righe) {
    const conta = (atto: AttoCitato): number =>
      gruppo.filter((campo) =>
        stessaStampa(campo.stampa, campo.valore, atto[campo.campo as 'numero' | 'data' | 'anno']),
      ).length;
    const scelto = citati.map((atto) => ({ atto, punti: conta(atto) })).sort((a, b) => b.punti - a.punti)[0];
    // Another act of the same day, or of the same number, is another act.
    if (!scelto || scelto.punti < gruppo.length) continue;
    for (const campo of gruppo) {
      const segno = scelto.atto[campo.campo as 'numero' | 'data' | 'anno'];
      if (segno !== '') esito.letti.set(campo.chiave, [segno, scelto.atto.luogo]);
    }
  }
}
