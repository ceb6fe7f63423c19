import { compilata, scritte, type Compilata, type Scritto } from '../../motore/regole.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { CertezzaDi, TabellaProdotti } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { perInizio, cambiano } from '../../puro/calendario/storia.ts';
import { slug } from '../../puro/parole/slug.ts';
import { guastiDeiCodici } from './guasti-codici.ts';

/** A row as the source prints it. */
interface RigaStampata extends Compilata<'prodotti'> {
  tabella_titolo: string;
}

/** Who owns a product in a span of time, and how sure that is. */
interface VersioneProdotto extends Compilata<'prodotti'> {
  /** How sure the first day is. */
  validita: CertezzaDi | null;
}

/**
 * A product: the fields of its last version (which may be still to come, or over), all its versions from the oldest,
 * and every row that prints it. Which one holds depends on the day: `puro/calendario/versioni.ts` says.
 */
export interface Prodotto extends VersioneProdotto {
  id_gruppo: string;
  versioni: VersioneProdotto[];
  /** Whether who owns it depends on the day. */
  muta: boolean;
  righe: RigaStampata[];
}

/**
 * Puts together the products from the printed rows: a row marked `ripete` adds a source to the product it reprints.
 * @param guardate the last day on which the rules were looked at
 * @returns the products in the order of their first row, and the faults that only appear across rows
 */
export function compilaProdotti(
  ruleSet: InsiemeDiRegole,
  guardate: string | null,
): { prodotti: Prodotto[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'prodotti');
  const guasti: GuastoDiRecord[] = [...guastiDeiCodici(records)];
  const prodotti: Prodotto[] = [];
  for (const rows of Map.groupBy(records, (record) => record.id).values()) {
    const originals = rows.filter((record) => !record.dati.ripete).sort(perInizio);
    const latest = originals.at(-1);
    if (!latest) {
      for (const record of rows) guasti.push(orphan(record));
      continue;
    }
    for (const reprint of rows.filter((record) => record.dati.ripete)) guasti.push(...disagreement(reprint, latest));
    guasti.push(...originals.slice(1).flatMap((record, index) => deniedOwner(record, originals[index] ?? record)));
    const versioni = withOwnersBefore(originals.map((record) => version(ruleSet, record)));
    const ultima = versioni.at(-1) ?? version(ruleSet, latest);
    prodotti.push({
      ...ultima,
      id_gruppo: slug(ultima.gruppo),
      versioni,
      muta: cambiano(versioni, guardate),
      righe: rows.map((row) => ({ ...compilata(ruleSet, row), tabella_titolo: table(row).titolo })),
    });
  }
  return { prodotti, guasti };
}

/** A product as each of its versions has it, from the oldest. */
export function perVersione(prodotto: Prodotto): Prodotto[] {
  return prodotto.versioni.map((versione) => ({ ...prodotto, ...versione, id_gruppo: slug(versione.gruppo) }));
}

/**
 * Every row that prints a product; of one that has several versions, its own act and the rows that give it to the same
 * unit.
 */
export function fontiDellaVersione({ fonte, righe, unita, versioni }: Prodotto): VersioneProdotto['fonte'][] {
  if (versioni.length === 1) return righe.map((riga) => riga.fonte);
  const altre = new Set(versioni.map((versione) => JSON.stringify(versione.fonte)));
  const ristampe = righe.filter((riga) => riga.unita === unita && !altre.has(JSON.stringify(riga.fonte)));
  return [fonte, ...ristampe.map((riga) => riga.fonte)];
}

/** Who had a product before is what its version before says; the first version has it from its table. */
function withOwnersBefore(versions: readonly VersioneProdotto[]): VersioneProdotto[] {
  const done: VersioneProdotto[] = [];
  for (const version of versions) {
    const before = done.at(-1);
    if (!before) done.push(version);
    else if (before.unita === version.unita) done.push({ ...version, precedente: before.precedente });
    else {
      const { unita, certezza, motivo } = before;
      done.push({ ...version, precedente: { unita, certezza, ...(motivo ? { motivo } : {}) } });
    }
  }
  return done;
}

/** A version that names as owner before another unit than the version before it. */
function deniedOwner(record: Scritto<'prodotti'>, before: Scritto<'prodotti'>): GuastoDiRecord[] {
  const said = record.dati.precedente?.unita;
  const { unita } = before.dati;
  if (!said || said === unita || record.dati.unita === unita) return [];
  return [
    {
      record,
      guasto: {
        percorso: [...record.percorso, 'precedente', 'unita'],
        messaggio: `«${record.id}» qui è stato prima di «${said}», ma la sua versione di prima (${before.fileDiRegole.file}) lo dà a «${unita}»`,
        atteso: 'la stessa unità nelle due righe; chi lo aveva prima lo dicono già le versioni',
        rimedio: 'togli «precedente» da questa riga, o correggi l’unità della versione di prima',
      },
    },
  ];
}

const affini = unaVolta((prodotti: readonly Prodotto[]) => ({
  perGruppo: Map.groupBy(prodotti, ({ id_gruppo }) => id_gruppo),
  perCodice: Map.groupBy(prodotti, ({ codice_prodotto }) => codice_prodotto),
}));

/**
 * The other products printed under a product's heading, and how many products carry its code, itself included (0
 * without one).
 */
export function prodottiAffini(
  prodotto: Prodotto,
  prodotti: readonly Prodotto[],
): { stessoGruppo: Prodotto[]; stessoCodice: number } {
  const { perGruppo, perCodice } = affini(prodotti);
  return {
    stessoGruppo: (perGruppo.get(prodotto.id_gruppo) ?? []).filter(({ id }) => id !== prodotto.id),
    stessoCodice: prodotto.codice_prodotto ? (perCodice.get(prodotto.codice_prodotto)?.length ?? 0) : 0,
  };
}

function table(record: Scritto<'prodotti'>): TabellaProdotti {
  return record.fileDiRegole.dati as TabellaProdotti;
}

function version(ruleSet: InsiemeDiRegole, record: Scritto<'prodotti'>): VersioneProdotto {
  const riga = compilata(ruleSet, record);
  const { condizione = null, precedente = null, validita = null } = table(record);
  return {
    ...riga,
    condizione: riga.condizione ?? condizione,
    precedente: riga.precedente ?? precedente,
    validita: record.dati.valido_dal ? null : validita,
  };
}

function orphan(record: Scritto<'prodotti'>): GuastoDiRecord {
  return {
    record,
    guasto: {
      percorso: [...record.percorso, 'ripete'],
      messaggio: `la riga ristampa «${record.id}», che nessuna tabella apre`,
      atteso: 'una riga con lo stesso id e senza «ripete»',
      rimedio: 'correggi l’id, o togli «ripete: true» se questa è la prima riga del prodotto',
    },
  };
}

/** A reprint may not send the product elsewhere unless the register says so. */
function disagreement(reprint: Scritto<'prodotti'>, original: Scritto<'prodotti'>): GuastoDiRecord[] {
  if (reprint.dati.unita === original.dati.unita || reprint.dati.incongruenza || original.dati.incongruenza) return [];
  return [
    {
      record: reprint,
      guasto: {
        percorso: [...reprint.percorso, 'unita'],
        messaggio: `«${reprint.id}» qui è di «${reprint.dati.unita}», in ${original.fileDiRegole.file} di «${original.dati.unita}»`,
        atteso: 'la stessa unità in tutte le righe del prodotto, o una voce del registro',
        rimedio: 'correggi l’unità, o aggiungi «certezza: contraddetta» e «incongruenza: …» a una delle due righe',
      },
    },
  ];
}

/** Who had a product before, version by version, with the day from which each no longer had it. */
export function chiLoAvevaPrima({ versioni }: Pick<Prodotto, 'versioni'>): {
  precedente: NonNullable<VersioneProdotto['precedente']>;
  valido_dal: string | null;
}[] {
  return versioni.flatMap(({ precedente, valido_dal }) => (precedente ? [{ precedente, valido_dal }] : []));
}
