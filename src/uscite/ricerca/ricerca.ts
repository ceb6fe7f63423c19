import { radice } from '../../puro/ricerca/radice.ts';
import { sciogli, type Glossario } from '../../puro/ricerca/sciogli.ts';
import { parole } from '../../puro/ricerca/testo.ts';
import { peso } from '../../puro/ricerca/vuote.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { TIPI, tipiChe } from '../../materie/tutte.ts';
import { vociCaselle, vociContatti } from '../../materie/canali/ricerca-contatti.ts';
import { assiDelCatalogo, chiaveAssi, type AssiDi } from './assi.ts';
import { vociEsercizi, vociQuestioni } from './guidate.ts';
import { vociGraduatorie } from './graduatorie.ts';
import { vociPagine } from './pagine.ts';
import { vociStrumenti } from './strumenti.ts';
import { regoleContraddette } from '../voci/contraddette.ts';

/** Everything of a catalogue that can be looked up, in the order of the kinds, then the tools. */
export const vociRicerca = unaVolta((catalogo: Catalogo): VoceRicerca[] =>
  [
    ...TIPI.flatMap(({ cerca }) => cerca(catalogo)),
    ...vociStrumenti(),
    ...vociQuestioni(catalogo),
    ...vociEsercizi(catalogo),
    ...vociGraduatorie(catalogo),
    ...vociPagine(),
    ...vociRegole(catalogo),
  ]
    .map((voce) => withDoubt(voce, contradictedAddresses(catalogo)))
    .map((voce) => withAxes(voce, assiDelCatalogo(catalogo)))
    .map((voce) => withWords(voce, catalogo.glossario)),
);

/** The pages that list the rules of a kind without pages of its own. */
function vociRegole(catalogo: Catalogo): VoceRicerca[] {
  return TIPI.filter(({ paginaGenerale }) => paginaGenerale).map(({ nome, titolo, dati, voci }) => ({
    ...SENZA,
    tipo: 'pagina',
    id: `regole/${nome}`,
    descrizione: titolo,
    risposta: dati.descrizione,
    url: INDIRIZZI.regoleDiTipo(nome),
    altri: [`elenco di ${titolo.toLowerCase()}`],
    testi: voci(catalogo).map(({ titolo: una }) => una),
  }));
}

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

function withAxes(voce: VoceRicerca, axes: AssiDi): VoceRicerca {
  const assi = axes.get(chiaveAssi(voce));
  return assi ? { ...voce, assi: [...(voce.assi ?? []), ...assi] } : voce;
}

/** Kinds whose line gives the very answer that a contradiction would change. */
const RISPONDONO = tipiChe('risponde');

/** Where the rules are shown that the register contradicts, in a way that changes the answer. */
const contradictedAddresses = unaVolta(
  (catalogo: Catalogo): ReadonlySet<string | null> =>
    new Set(
      regoleContraddette(catalogo)
        .filter(({ voce }) => RISPONDONO.has(voce.tipo))
        .map(({ voce }) => voce.percorso),
    ),
);

/** An answer that the source contradicts says so, in its own line. */
function withDoubt(voce: VoceRicerca, contradicted: ReadonlySet<string | null>): VoceRicerca {
  return contradicted.has(voce.url) ? { ...voce, risposta: `${voce.risposta}, contraddetto` } : voce;
}

/** Adds the whole words of the abbreviations, and leaves out what the record says already. */
function withWords(voce: VoceRicerca, { abbreviazioni }: Glossario): VoceRicerca {
  const own = [voce.descrizione, ...(voce.nome ? [voce.nome] : [])];
  // A group's words reach its products through the group's own record.
  const gruppo = voce.tipo === 'prodotto' ? null : voce.gruppo;
  const inGroup = gruppo ? sciogli(gruppo, abbreviazioni) : [];
  const said = stems(own);
  const whole = sciogli(voce.descrizione, abbreviazioni);
  const sciolte = [...whole, ...inGroup].filter((words) => !parole(words).every((word) => said.has(radice(word))));
  const known = stems([...own, ...(voce.altri ?? []), ...sciolte]);
  // A word of use that another one, or the record, says already in another form is dead weight.
  const uso = (voce.uso ?? []).filter((words) => {
    const fresh = parole(words)
      .map(radice)
      .filter((stem) => !known.has(stem));
    fresh.forEach((stem) => known.add(stem));
    return fresh.length > 0;
  });
  const testi = parolePiene(voce.testi ?? [], known);
  return {
    ...voce,
    ...(testi ? { testi: [testi] } : {}),
    ...(sciolte.length ? { sciolte: [...new Set(sciolte)] } : {}),
    ...(uso.length ? { uso: [...new Set(uso)] } : {}),
  };
}

/**
 * The words of the texts that say something and are said nowhere else in the record, one for each stem: only looked
 * for.
 */
function parolePiene(texts: readonly string[], known: Set<string>): string {
  return texts
    .flatMap(parole)
    .filter((word) => {
      const stem = radice(word);
      return peso(word) > 0 && !known.has(stem) && known.add(stem);
    })
    .join(' ');
}

function stems(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(parole).map(radice));
}
