/**
 * The reader's own office in the answers of the search: what a question that names no office asks there comes first.
 */
import type { CercatoreDaPagina } from './cercatore.ts';
import type { Esito, Risultato } from '../../puro/ricerca/tipi.ts';
import type { MiaSede } from '../mia-sede/mia-sede.ts';

/** An answer that is an office, or its mailboxes. */
const DI_UNA_SEDE = /^\/(?:sedi|contatti)\//;
/** What every such answer is called, whatever the office. */
const DI_TUTTE = new Set(['contatti', 'inps']);

const parole = (testo: string): string[] =>
  testo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((parola) => parola.length > 3);

/** The words that tell an answer from the others of its kind; none where it is not an office's. */
const suoNome = ({ url, nome, descrizione }: Risultato): string[] =>
  DI_UNA_SEDE.test(url ?? '') ? parole(`${nome ?? ''} ${descrizione}`).filter((parola) => !DI_TUTTE.has(parola)) : [];

/**
 * @param esito what the search answers to the question as it is
 * @param mia the reader's own office, if they keep one
 * @returns the same answer; where it is not certain and the question names no office, and the same asked of the
 * reader's   finds it, this first: no answer becomes surer
 */
export async function nellaMia(
  cercatore: Pick<CercatoreDaPagina, 'cerca'>,
  testo: string,
  esito: Esito,
  mia: MiaSede | null,
): Promise<Esito> {
  if (!mia || esito.certo || esito.fuori || esito.risultati.length === 0) return esito;
  const chieste = new Set(parole(testo));
  if (esito.risultati.some((uno) => suoNome(uno).some((parola) => chieste.has(parola)))) return esito;
  const [suo] = (await cercatore.cerca(`${testo} ${mia.nome}`, { massimo: 1 })).risultati;
  const nome = suo ? suoNome(suo) : [];
  if (!suo || nome.length === 0 || !parole(mia.nome).every((parola) => nome.includes(parola))) return esito;
  return { ...esito, risultati: [suo, ...esito.risultati.filter(({ url }) => url !== suo.url)] };
}
