import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Competenza } from '../../materie/strutture/competenze.ts';
import type { Discendenza } from '../../materie/strutture/discendenze.ts';
import { nomeUnita } from '../../materie/nomi.ts';
import { ESITI, nomeBreve, nomeStruttura, ordinamentoInBreve } from '../../materie/strutture/nomi.ts';
import type { ParteNelTema } from '../../materie/strutture/temi.ts';
import type { ParteDiscendenza } from '../../types/regole.ts';
import { href, hrefUnita } from '../base/indirizzi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { elenca } from '../../puro/parole/elenca.ts';

/** Indirizzo della pagina di una struttura: entra il suo id. */
export function hrefStruttura(id: string): string {
  return href(INDIRIZZI.struttura(id));
}

/** Indirizzo della pagina di un argomento: entra l'id del tema. */
export function hrefTema(id: string): string {
  return href(INDIRIZZI.argomento(id));
}

/** Indirizzo di un ordinamento: entra il suo id. */
export function hrefOrdinamento(id: string): string {
  return href(INDIRIZZI.ordinamento(id));
}

/** Quando valeva un ordinamento, dentro una frase. */
export function quandoOrdinamento(catalogo: Pick<Catalogo, 'ordinamenti'>, id: string): string {
  const datato = catalogo.ordinamenti.some((one) => one.id === id && one.valido_dal);
  return datato ? `nel ${ordinamentoInBreve(catalogo, id)}` : 'in un documento senza data';
}

/** Una frase che comincia con la maiuscola. */
export function conMaiuscola(testo: string): string {
  return testo.charAt(0).toUpperCase() + testo.slice(1);
}

/** Chi ha una parte in un argomento: la struttura, o tutte quelle centrali. */
export function nomeDellaParte(catalogo: Pick<Catalogo, 'strutture'>, { struttura }: ParteNelTema): string {
  return struttura ? nomeStruttura(catalogo, struttura) : 'Tutte le strutture centrali';
}

/** Il posto di una parte nella pagina dell'argomento: entra l'id dell'ordinamento. */
export function ancoraDellaParte(ordinamento: string, { struttura }: ParteNelTema): string {
  return `in-${ordinamento}-${struttura ?? 'tutte'}`;
}

/** Dove porta una parte della discendenza, e come si chiama. */
export function parteDiLinea(
  { rif }: ParteDiscendenza,
  catalogo: Pick<Catalogo, 'strutture' | 'unita'>,
): { nome: string; href: string } {
  const [kind, id = ''] = rif.split('/');
  return kind === 'unita'
    ? { nome: nomeUnita(catalogo, id), href: hrefUnita(id) }
    : { nome: nomeStruttura(catalogo, id), href: hrefStruttura(id) };
}

/** Ciò che una parte porta con sé, dentro una frase: senza la maiuscola e il punto. */
export function porta(testo: string): string {
  return testo.charAt(0).toLowerCase() + testo.slice(1).replace(/\.$/, '');
}

/** Un passo della discendenza in una frase, per chi non vede la figura. */
export function frasePasso(passo: Discendenza, catalogo: Pick<Catalogo, 'strutture' | 'unita'>): string {
  const nomi = (parti: readonly ParteDiscendenza[]) =>
    parti.map((parte) => nomeBreve(parteDiLinea(parte, catalogo).nome));
  const da = [...nomi(passo.da), ...(passo.da_nome ? [passo.da_nome] : [])];
  const a = nomi(passo.a);
  if (passo.esito === 'nuova') return `${elenca(a)}: ${ESITI.nuova}.`;
  if (passo.esito === 'senza-destinazione') return `${elenca(da)}: ${ESITI['senza-destinazione']}.`;
  if (passo.esito === 'confermata') return `${elenca(da)} conserva il nome.`;
  return `${elenca(da)} ${ESITI[passo.esito]}: ${elenca(a)}.`;
}

/**
 * L'inizio che i punti di più competenze hanno in comune, fino a una virgola: si scrive una volta sola.
 * @returns il testo comune, senza la virgola in coda; vuoto se non ce n'è
 */
export function puntoComune(punti: readonly string[]): string {
  const liste = punti.map((punto) => punto.split(', '));
  const [prima = []] = liste;
  const quante = prima.findIndex((parte, n) => n === prima.length - 1 || liste.some((altra) => altra[n] !== parte));
  return prima.slice(0, Math.max(0, quante)).join(', ');
}

/** Il punto di una competenza senza l'inizio già scritto. */
export function puntoBreve({ fonte }: Pick<Competenza, 'fonte'>, comune: string): string {
  return comune && fonte.punto.startsWith(`${comune}, `) ? fonte.punto.slice(comune.length + 2) : fonte.punto;
}
