import { nomeDellaParola, parole } from '../../parole.ts';
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { TabellaCompilata } from '../valori.ts';

/** What a topic is called. */
export function nomeArgomento(catalogo: Pick<Catalogo, 'regole'>, argomento: string): string {
  return nomeDellaParola(catalogo, 'argomenti', argomento);
}

/** The tables by topic, in the order of the topics, those without tables left out. */
export function perArgomento(
  catalogo: Pick<Catalogo, 'regole' | 'tabelle'>,
): { argomento: string; nome: string; tabelle: TabellaCompilata[] }[] {
  return parole(catalogo, 'argomenti')
    .map(({ id, nome }) => ({
      argomento: id,
      nome,
      tabelle: catalogo.tabelle.filter((tabella) => tabella.argomento === id),
    }))
    .filter((one) => one.tabelle.length > 0);
}
