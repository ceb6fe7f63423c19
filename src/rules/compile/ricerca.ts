import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { radice } from '../../search/radice.ts';
import { paroleDUso, sciogli, type Glossario } from '../../search/sciogli.ts';
import { parole } from '../../search/testo.ts';
import type { VoceRicerca } from '../../search/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { vociCanali, vociCaselle, vociContatti, vociOggetti } from '../ricerca/canali.ts';
import { vociIndicatori, vociProgetti, vociRegoleSenzaCalcolo, vociSedi, vociTabelle } from '../ricerca/misure.ts';
import { vociProdotti } from '../ricerca/prodotti.ts';
import { vociElenchi, vociFonti, vociIncongruenze } from '../ricerca/registri.ts';
import { vociStrumenti } from '../ricerca/strumenti.ts';
import { vociCompetenze, vociStrutture } from '../ricerca/strutture.ts';
import { vociUnita } from '../ricerca/unita.ts';

/**
 * Everything that can be looked up, of whatever kind: a kind without rules gives no lines.
 * @param root the project's folder: a line leads to a page only where the site has it
 * @param parti the rest of the catalogue
 */
export function compileRicerca(root: string, parti: Omit<Catalogo, 'ricerca'>): VoceRicerca[] {
  const voci = [
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
  ];
  const hasPage = pages(root);
  return voci.map((voce) => ({
    ...withWords(voce, parti.glossario),
    url: voce.url && hasPage(voce.url) ? voce.url : null,
  }));
}

/** The lines of the catalogue that can be looked up. */
export function vociRicerca(catalogo: { ricerca: readonly VoceRicerca[] }): VoceRicerca[] {
  return [...catalogo.ricerca];
}

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

/** Whether the site has a page at an address: looked up among the sources of the pages. */
function pages(root: string): (url: string) => boolean {
  const known = new Map<string, boolean>();
  return (url) => {
    const folder = url.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? [];
    const key = folder.join('/');
    const found = known.get(key) ?? exists(join(root, 'src/pages'), folder);
    known.set(key, found);
    return found;
  };
}

function exists(base: string, folder: readonly string[]): boolean {
  const last = folder.at(-1) ?? '';
  const above = join(base, ...folder.slice(0, -1));
  const candidates = [
    join(base, ...folder, 'index.astro'),
    join(above, `${last}.astro`),
    join(above, '[id].astro'),
    join(above, '[codice].astro'),
  ];
  return candidates.some((file, n) => (n < 2 || folder.length > 1) && existsSync(file));
}
