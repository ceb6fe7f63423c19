import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Discendenza } from '../../materie/strutture/discendenze.ts';
import { nomeUnita } from '../../materie/nomi.ts';
import { ESITI, nomeBreve, nomeStruttura, ordinamentoInBreve } from '../../materie/strutture/nomi.ts';
import type { ParteNelTema } from '../../materie/strutture/temi.ts';
import type { ParteDiscendenza } from '../../types/regole.ts';
import { href, hrefUnita } from '../base/indirizzi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { elenca } from '../../puro/parole/elenca.ts';

/** Address of a structure's page, from its id. */
export function hrefStruttura(id: string): string {
  return href(INDIRIZZI.struttura(id));
}

/** Address of a subject's page, from the id of the theme. */
export function hrefTema(id: string): string {
  return href(INDIRIZZI.argomento(id));
}

/** Address of an arrangement, from its id. */
export function hrefOrdinamento(id: string): string {
  return href(INDIRIZZI.ordinamento(id));
}

/** When an arrangement held, inside a sentence. */
export function quandoOrdinamento(catalogo: Pick<Catalogo, 'ordinamenti'>, id: string): string {
  const datato = catalogo.ordinamenti.some((one) => one.id === id && one.valido_dal);
  return datato ? `nel ${ordinamentoInBreve(catalogo, id)}` : 'in un documento senza data';
}

/** A sentence that begins with a capital. */
export function conMaiuscola(testo: string): string {
  return testo.charAt(0).toUpperCase() + testo.slice(1);
}

/** Who has a part in a subject: the structure, or all central ones. */
export function nomeDellaParte(catalogo: Pick<Catalogo, 'strutture'>, { struttura }: ParteNelTema): string {
  return struttura ? nomeStruttura(catalogo, struttura) : 'Tutte le strutture centrali';
}

/** The place of a part in the subject's page, from the id of the arrangement. */
export function ancoraDellaParte(ordinamento: string, { struttura }: ParteNelTema): string {
  return `in-${ordinamento}-${struttura ?? 'tutte'}`;
}

/** Where a part of the descent leads, and what it is called. */
export function parteDiLinea(
  { rif }: ParteDiscendenza,
  catalogo: Pick<Catalogo, 'strutture' | 'unita'>,
): { nome: string; href: string } {
  const [kind, id = ''] = rif.split('/');
  return kind === 'unita'
    ? { nome: nomeUnita(catalogo, id), href: hrefUnita(id) }
    : { nome: nomeStruttura(catalogo, id), href: hrefStruttura(id) };
}

/** What a part brings with it, inside a sentence: without the capital and the full stop. */
export function porta(testo: string): string {
  return testo.charAt(0).toLowerCase() + testo.slice(1).replace(/\.$/, '');
}

/** A step of the descent in a sentence, for who does not see the figure. */
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
