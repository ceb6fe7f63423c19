import type { CampoStampato } from './campi.ts';
import type { Documento } from './documento.ts';
import { segni, type Forma } from './forme.ts';
import type { Voce } from './testimone.ts';

/**
 * Reads the places that a person has pointed at: `5686:2` is the second token of line 5686, `5686` all of them,
 * `5686:1-3` the first three, `5686:«sette»` those words, if they stand there. Who points says where a value stands,
 * never what it is.
 * @param luoghi by row or by field: the places of its values, in their order
 * @returns the tokens, and a complaint for every row whose places are not as many as its values
 */
export function leggiLuoghi(
  documento: Documento,
  campi: readonly CampoStampato[],
  luoghi: Readonly<Record<string, string>>,
): { valori: Record<string, Voce>; mancano: { chiave: string; perche: string }[] } {
  const valori: Record<string, Voce> = {};
  const mancano: { chiave: string; perche: string }[] = [];
  for (const [chiave, dove] of Object.entries(luoghi)) {
    const suoi = campi.filter((campo) => campo.chiave === chiave);
    const scelti = suoi.length > 0 ? suoi : campi.filter(({ riga, stampa }) => riga === chiave && FORME.has(stampa));
    const trovati = [...dove.matchAll(/\d+:«[^»]+»|\S+/g)].flatMap(([punto]) =>
      token(documento, punto, (scelti[0]?.stampa ?? 'cifra') as Forma),
    );
    if (scelti.length === 0 || trovati.length !== scelti.length)
      mancano.push({ chiave, perche: `«${dove}» indica ${trovati.length} segni, i valori sono ${scelti.length}` });
    else for (const [n, campo] of scelti.entries()) valori[campo.chiave] = trovati[n] as Voce;
  }
  return { valori, mancano };
}

const FORME: ReadonlySet<string> = new Set(['cifra', 'codice', 'data', 'indirizzo']);

function token({ righe, unita }: Documento, punto: string, forma: Forma): Voce[] {
  const [, riga, parole] = /^(\d+):«([^»]+)»$/.exec(punto) ?? [];
  if (riga !== undefined && parole !== undefined)
    return righe.some(({ luogo: suo, testo: suoTesto }) => suo === Number(riga) && suoTesto.includes(parole))
      ? [[parole, Number(riga)]]
      : [];
  const [, luogo = '', da, a] = /^(\d+)(?::(\d+)(?:-(\d+))?)?$/.exec(punto) ?? [];
  const testo = righe
    .filter((riga) => riga.luogo === Number(luogo))
    .map((riga) => riga.testo.replace(/[*|]/g, ' '))
    .join('\n');
  if (testo === '' || (unita === 'pagina' && da === undefined)) return [];
  const trovati = forma === 'etichetta' ? [{ testo: testo.trim().replace(/\s+/g, ' ') }] : segni(testo, forma);
  const scelti = da === undefined ? trovati : trovati.slice(Number(da) - 1, Number(a ?? da));
  return scelti.map((segno): Voce => [segno.testo, Number(luogo)]);
}
