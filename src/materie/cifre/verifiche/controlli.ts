import { ZERO, arrotonda, decimale, meno, per, type Razionale } from '../../../puro/formula/razionale.ts';
import type { Controllo, Termine } from '../../../types/regole.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { altroAsse, nomeCella, type Asse, type Tabella, type Tabelle } from './celle.ts';
import { CENTO, decimaliStampati, quoziente } from './cifre.ts';
import { giudicaFra, giudicaUguale } from './giudizio.ts';
import { posto, scarto_percentuale, totale, valuta, valutaTutti, type Contesto, type Esito } from './termini.ts';
import { mancanza, DECIMALI_DI_UNA_SOMMA, verifica, nome, nomeDi, type Verifica } from './esito-del-controllo.ts';

/**
 * Recomputes one control wherever it applies.
 * @returns the checks, and the faults of a control that cannot be computed or applies nowhere
 */
export function eseguiControllo(
  tabella: Tabella,
  controllo: Controllo,
  tabelle: Tabelle,
): { verifiche: Verifica[]; guasti: GuastoDiRegola[] } {
  const verifiche: Verifica[] = [];
  const guasti: GuastoDiRegola[] = [];
  for (const giro of giri(tabella, controllo)) {
    const contesto: Contesto = { tabelle, tabella, giro, parte: null };
    const esiti =
      controllo.tipo === 'parti' || (controllo.tipo === 'compreso' && !controllo.fra)
        ? conParti(controllo, contesto)
        : [singola(controllo, contesto)];
    for (const esito of esiti) {
      if (esito === null) continue;
      if ('messaggio' in esito) guasti.push(esito);
      else verifiche.push(esito);
    }
  }
  if (verifiche.length === 0 && guasti.length === 0) {
    guasti.push({
      percorso: [],
      messaggio: `il controllo «${controllo.id}» non si applica a nessuna cifra`,
      atteso: 'almeno una cella con una cifra',
      rimedio: 'correggi «per», «solo», «voci» o i nomi delle celle, o togli il controllo',
    });
  }
  return { verifiche, guasti };
}

/** The rows or columns a control runs over; a control of a single cell has one turn, nowhere. */
function giri(tabella: Tabella, { per, solo, tranne }: Controllo): Contesto['giro'][] {
  if (!per) return [null];
  return tabella
    .voci(per)
    .map(({ id }) => id)
    .filter((id) => (!solo || solo.includes(id)) && !tranne?.includes(id))
    .map((id) => ({ asse: per, id }));
}

type Prodotto = Verifica | GuastoDiRegola | null;

/** Every row (or column) with parts, against its parts, at the current column (or row). */
function conParti(controllo: Controllo, contesto: Contesto): Prodotto[] {
  const { tabella, giro } = contesto;
  if (!giro) return [];
  const asse: Asse = altroAsse(giro.asse);
  return tabella.voci(asse).map((voce): Prodotto => {
    const parti = tabella.parti(asse, voce.id);
    if (parti.length === 0 || (controllo.voci && !controllo.voci.includes(voce.id))) return null;
    const published = posto(voce.id, contesto);
    const values = parti.map((parte) => ({ parte, esito: valuta(parte.id, contesto) }));
    const missing = [published, ...values.map(({ esito }) => esito)].flatMap((esito) =>
      'manca' in esito ? [esito.manca] : [],
    );
    if ('manca' in published || missing.length > 0) return mancanza(missing, values.length + 1);
    const numeri = values.flatMap(({ parte, esito }) =>
      'manca' in esito ? [] : [{ segno: parte.segno, valore: esito.valore }],
    );
    const celle = [published, ...values.map(({ esito }) => esito)].flatMap((esito) =>
      'manca' in esito ? [] : esito.celle,
    );
    const giudizio =
      controllo.tipo === 'compreso'
        ? giudicaFra(
            published.valore.testo,
            numeri.map(({ valore }) => valore),
            controllo.tolleranza?.massima,
          )
        : giudicaUguale(
            published.valore.testo,
            algebrica(numeri),
            DECIMALI_DI_UNA_SOMMA,
            controllo.tolleranza?.massima,
          );
    return verifica(
      controllo,
      contesto,
      [voce.id, giro.id],
      [nome(voce), nomeDi(tabella, giro)],
      nomeCella(published.valore.posto),
      celle.map(nomeCella),
      giudizio,
    );
  });
}

function algebrica(numeri: readonly { segno?: 'meno'; valore: Razionale }[]): Razionale {
  const [plus, minus] = [undefined, 'meno'].map((segno) =>
    totale(numeri.filter((numero) => numero.segno === segno).map(({ valore }) => valore)),
  );
  return plus && minus ? meno(plus, minus) : totale([]);
}

/** A control that names its own result. */
function singola(controllo: Controllo, contesto: Contesto): Prodotto {
  const { giro, tabella } = contesto;
  const suffix = giro ? [giro.id] : [];
  const labels = giro ? [nomeDi(tabella, giro)] : [];
  if (controllo.tipo === 'pesi') {
    const total = valuta(controllo.totale ?? { numero: '100' }, contesto);
    const sum = valuta({ somma: controllo.addendi ?? [] } as Termine, contesto);
    const missing = [total, sum].flatMap((esito) => ('manca' in esito ? [esito.manca] : []));
    if ('manca' in total || 'manca' in sum) return mancanza(missing, 2);
    const printed = decimale(total.valore, DECIMALI_DI_UNA_SOMMA);
    const cella = total.celle[0] ? nomeCella(total.celle[0]) : null;
    return verifica(
      controllo,
      contesto,
      suffix,
      labels,
      cella,
      [...total.celle, ...sum.celle].map(nomeCella),
      giudicaUguale(printed, sum.valore, DECIMALI_DI_UNA_SOMMA),
    );
  }
  const published = posto(controllo.risultato ?? '', contesto);
  if ('manca' in published) return published.manca.motivo === 'guasto' ? mancanza([published.manca], 1) : null;
  if (controllo.tipo === 'compreso') {
    const bounds = valutaTutti(controllo.fra ?? [], contesto);
    if ('manca' in bounds) return mancanza([bounds.manca], 2);
    const celle = [published.valore.posto, ...bounds.celle].map(nomeCella);
    return verifica(
      controllo,
      contesto,
      suffix,
      labels,
      nomeCella(published.valore.posto),
      [...new Set(celle)],
      giudicaFra(published.valore.testo, bounds.valore, controllo.tolleranza?.massima),
    );
  }
  const expected = atteso(controllo, contesto);
  if ('manca' in expected) return mancanza([expected.manca], 2);
  const printed = published.valore.testo;
  const decimali =
    controllo.tipo === 'uguale' ? DECIMALI_DI_UNA_SOMMA : (controllo.decimali ?? decimaliStampati(printed));
  const giudizio = giudicaUguale(
    printed,
    arrotonda(expected.valore, decimali),
    decimali,
    controllo.tolleranza?.massima,
  );
  const celle = [published.valore.posto, ...expected.celle].map(nomeCella);
  return verifica(
    controllo,
    contesto,
    suffix,
    labels,
    nomeCella(published.valore.posto),
    [...new Set(celle)],
    giudizio,
  );
}

/** What the result should be, before rounding. */
export function atteso(controllo: Controllo, contesto: Contesto): Esito<Razionale> {
  const { tipo } = controllo;
  if (tipo === 'percentuale')
    return ratio(controllo.parte, controllo.totale, contesto, (part, whole) => quoziente(per(part, CENTO), whole));
  if (tipo === 'variazione') {
    return ratio(controllo.a, controllo.da, contesto, (to, from) => {
      const change = scarto_percentuale(to, from);
      return change && controllo.cala ? meno(ZERO, change) : change;
    });
  }
  return valuta(controllo.atteso ?? '', contesto);
}

function ratio(
  over: Termine | undefined,
  under: Termine | undefined,
  contesto: Contesto,
  compute: (over: Razionale, under: Razionale) => Razionale | null,
): Esito<Razionale> {
  const [a, b] = [valuta(over ?? '', contesto), valuta(under ?? '', contesto)];
  if ('manca' in a) return a;
  if ('manca' in b) return b;
  const valore = compute(a.valore, b.valore);
  if (!valore)
    return { manca: { motivo: 'guasto', messaggio: 'il divisore vale zero', atteso: 'un divisore diverso da zero' } };
  return { valore, celle: [...a.celle, ...b.celle] };
}
