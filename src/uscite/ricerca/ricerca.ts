import { radice } from '../../puro/ricerca/radice.ts';
import { paroleDUso, sciogli, type Glossario } from '../../puro/ricerca/sciogli.ts';
import { parole } from '../../puro/ricerca/testo.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { vociCanali, vociCaselle, vociContatti, vociOggetti } from './canali.ts';
import { vociIndicatori, vociProgetti, vociRegoleSenzaCalcolo, vociSedi, vociTabelle } from './misure.ts';
import { vociProdotti } from './prodotti.ts';
import { vociElenchi, vociFonti, vociIncongruenze } from './registri.ts';
import { vociStrumenti } from './strumenti.ts';
import { vociCompetenze, vociStrutture } from './strutture.ts';
import { vociUnita } from './unita.ts';

/** Everything of a catalogue that can be looked up, one line for each: a kind without rules gives no lines. */
export const vociRicerca = unaVolta((parti: Catalogo): VoceRicerca[] =>
  [
    ...vociProdotti(parti.prodotti, parti.unita),
    ...vociUnita(parti.unita),
    ...vociCanali(parti.canali),
    ...vociOggetti(parti.canali),
    ...vociContatti(parti.canali),
    ...vociCaselle(parti.canali),
    ...vociStrumenti(),
    ...vociIndicatori(parti.indicatori),
    ...vociRegoleSenzaCalcolo(parti.regoleSenzaCalcolo),
    ...vociSedi(parti.sedi, parti.tabelle),
    ...vociTabelle(parti.tabelle),
    ...vociElenchi(parti.elenchi),
    ...vociStrutture(parti),
    ...vociCompetenze(parti),
    ...vociProgetti(parti.progetti),
    ...vociFonti(parti.fonti),
    ...vociIncongruenze(parti.incongruenze),
  ].map((voce) => withWords(voce, parti.glossario)),
);

/** All records as a page that robots read may print them: without the addresses that carry a name. */
export const ricercaSenzaNomi = unaVolta((catalogo: Catalogo): readonly VoceRicerca[] => {
  const nameless = new Map(
    [...vociContatti(catalogo.canali, false), ...vociCaselle(catalogo.canali, false)].map((voce) => [
      `${voce.tipo} ${voce.id}`,
      voce,
    ]),
  );
  const kinds = new Set(['contatti di una sede', 'casella']);
  return vociRicerca(catalogo).flatMap((voce) => {
    const own = nameless.get(`${voce.tipo} ${voce.id}`);
    return !kinds.has(voce.tipo) ? [voce] : own ? [{ ...voce, risposta: own.risposta }] : [];
  });
});

/** Adds the whole words of the abbreviations and the words of use, leaving out what the record says already. */
function withWords(voce: VoceRicerca, { abbreviazioni, sinonimi }: Glossario): VoceRicerca {
  const own = [voce.descrizione, ...(voce.nome ? [voce.nome] : [])];
  // A group's words reach its products through the group's own record.
  const gruppo = voce.tipo === 'prodotto' ? null : voce.gruppo;
  const inGroup = gruppo ? sciogli(gruppo, abbreviazioni) : [];
  const said = stems(own);
  const whole = sciogli(voce.descrizione, abbreviazioni);
  const sciolte = [...whole, ...inGroup].filter((words) => !parole(words).every((word) => said.has(radice(word))));
  const inUse = paroleDUso([...own, ...whole, ...(gruppo ? [gruppo, ...inGroup] : [])], sinonimi);
  const known = stems([...own, ...(voce.altri ?? []), ...sciolte]);
  // A word of use that another one, or the record, says already in another form is dead weight.
  const uso = [...(voce.uso ?? []), ...inUse].filter((words) => {
    const fresh = parole(words)
      .map(radice)
      .filter((stem) => !known.has(stem));
    fresh.forEach((stem) => known.add(stem));
    return fresh.length > 0;
  });
  return {
    ...voce,
    ...(sciolte.length ? { sciolte: [...new Set(sciolte)] } : {}),
    ...(uso.length ? { uso: [...new Set(uso)] } : {}),
  };
}

function stems(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(parole).map(radice));
}
