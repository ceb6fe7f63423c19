import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { elenca } from '../../puro/parole/elenca.ts';
import { SENZA, altriNomi, codiciIpa } from '../../puro/ricerca/riga.ts';
import { rischiDi } from './obiettivi/obiettivo.ts';
import type { Sede } from './sedi.ts';
import type { TabellaCompilata } from './valori.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { titoloDelleVerifiche } from './vista/celle-di-verifica.ts';
import { paginaVerifiche } from './vista/indirizzi.ts';

/** The offices and the levels above them, each with its targets of giacenza where a table gives them. */
export function vociSedi(sedi: readonly Sede[], tabelle: readonly TabellaCompilata[]): VoceRicerca[] {
  const targets = tabelle
    .filter(({ argomento }) => argomento === 'giacenza')
    .flatMap(({ cifre }) => cifre.filter(({ tipo, valore }) => tipo === 'obiettivo' && valore !== null));
  const nomi = new Map(sedi.map(({ id, nome }) => [id, nome]));
  return sedi.map((sede) => {
    const figures = targets
      .filter(({ struttura }) => struttura === sede.id)
      .map(({ colonna, valore }) => `${colonna} ${valore}`);
    const anni = [...new Set(targets.flatMap(({ struttura, periodo }) => (struttura === sede.id && periodo) || []))];
    return {
      ...SENZA,
      tipo: 'sede',
      id: sede.id,
      descrizione: sede.nome,
      gruppo: sede.superiore ? (nomi.get(sede.superiore) ?? null) : null,
      risposta: figures.length ? `giacenza obiettivo ${elenca(anni)}, giorni: ${figures.join(' · ')}` : '',
      url: INDIRIZZI.sede(sede.id),
      altri: [...altriNomi([sede.stampato, ...sede.altri_nomi], sede.nome), ...codiciIpa(sede)],
      ...(figures.length ? { uso: ['indice di giacenza', 'obiettivo'] } : {}),
      testi: tabelle
        .filter(({ cifre }) => cifre.some(({ struttura }) => struttura === sede.id))
        .map(({ titolo }) => titolo),
    };
  });
}

/** The pages of checks, table by table. */
export function vociVerifiche(catalogo: Pick<Catalogo, 'verifiche' | 'tabelle' | 'pesi'>): VoceRicerca[] {
  return [...Map.groupBy(catalogo.verifiche, ({ tabella }) => tabella)].map(([tabella, verifiche]) => {
    const gaps = verifiche.filter(({ incongruenza }) => incongruenza !== null).length;
    return {
      ...SENZA,
      tipo: 'verifica',
      id: tabella,
      descrizione: `Verifiche: ${titoloDelleVerifiche(catalogo, tabella)}`,
      risposta: `${verifiche.length} ${verifiche.length === 1 ? 'conto rifatto' : 'conti rifatti'}; ${gaps === 0 ? 'tornano tutti' : `${gaps} non torna${gaps === 1 ? '' : 'no'}`}`,
      url: INDIRIZZI.verifiche(paginaVerifiche(tabella)),
      uso: [
        'somma',
        'totale',
        'controllo',
        'i conti tornano',
        'ricalcolo',
        ...new Set(verifiche.flatMap(({ descrizione, identita }) => [descrizione, identita]).slice(0, 6)),
      ],
    };
  });
}

/** The general objectives, with the guideline they stand under. */
export function vociObiettivi({ obiettivi, tabelle }: Pick<Catalogo, 'obiettivi' | 'tabelle'>): VoceRicerca[] {
  return obiettivi.map((obiettivo) => {
    const { id, titolo, nome, lettera, linea_guida, perche, misura, nel_2021 } = obiettivo;
    return {
      ...SENZA,
      tipo: 'obiettivo',
      id,
      descrizione: titolo,
      nome,
      risposta: linea_guida ? `linea guida ${linea_guida.sigla}: ${linea_guida.nome}` : 'obiettivo generale',
      url: INDIRIZZI.obiettivo(id),
      altri: [`obiettivo ${lettera}`],
      uso: ['obiettivo generale', ...rowsOf(titolo, tabelle)],
      testi: [perche, misura, nel_2021, ...rischiDi({ tabelle }, obiettivo)].flatMap((text) => text ?? []),
    };
  });
}

/** The names of the rows that stand under an objective in the tables. */
function rowsOf(titolo: string, tabelle: Catalogo['tabelle']): string[] {
  return [
    ...new Set(
      tabelle.flatMap(({ righe }) =>
        righe.filter(({ gruppo }) => gruppo === titolo).map(({ nome, voce }) => nome ?? voce),
      ),
    ),
  ];
}
