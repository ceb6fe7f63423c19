/** What of a change is no error, but more often than not a slip: said beside its field. */
import { slug } from '../../puro/parole/slug.ts';
import { inItaliano } from '../../puro/parole/date.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { documentoCitato } from '../../materie/fonti/documento-citato.ts';
import { nomeDi } from '../fogli/nome-di.ts';
import type { Avviso } from './messaggi.ts';

type Gruppo = Readonly<Record<string, unknown>>;

/**
 * The names of a rule that another of its kind has too, and those that begin before the act that the rule rests on.
 * @param regole the rules as they would be
 * @param prima the rule as it was; null for a new one
 */
export function avvisi(
  { record }: Pick<InsiemeDiRegole, 'record'>,
  tipo: string,
  { prima, dopo }: { prima: Gruppo | null; dopo: Gruppo },
): Avviso[] {
  const vecchi = new Set(nomiDi(prima ?? {}).map(({ nome }) => slug(nome)));
  const nuovi = nomiDi(dopo).filter(({ nome }) => nome !== '' && !vecchi.has(slug(nome)));
  const atto = documento({ record }, dopo);
  return nuovi.flatMap(({ nome, percorso, dal, dove }): Avviso[] => {
    const altra = (record.get(tipo) ?? []).find(
      ({ id, dati }) => id !== dopo['id'] && nomiDi(dati).some((uno) => slug(uno.nome) === slug(nome)),
    );
    const presto = dal !== '' && atto !== null && dal < atto.data;
    return [
      ...(altra
        ? [{ percorso, messaggio: `«${nome}» è anche il nome di un’altra regola di questo tipo (${altra.id})` }]
        : []),
      ...(presto
        ? [
            {
              percorso: dove,
              messaggio: `il nome comincia il ${inItaliano(dal)}, prima dell’atto che la regola cita: ${atto.nome}, del ${inItaliano(atto.data)}`,
            },
          ]
        : []),
    ];
  });
}

/** The names of a rule, the one it is born with and the later ones, with the day from which each holds. */
function nomiDi(
  dati: Gruppo,
): { nome: string; percorso: (string | number)[]; dal: string; dove: (string | number)[] }[] {
  const poi = Array.isArray(dati['rinominata']) ? (dati['rinominata'] as Gruppo[]) : [];
  return [
    ...(typeof dati['nome'] === 'string' ? [{ nome: dati['nome'], percorso: ['nome'], dal: '', dove: [] }] : []),
    ...poi.map(({ nome, dal }, n) => ({
      nome: typeof nome === 'string' ? nome : '',
      percorso: ['rinominata', n, 'nome'],
      dal: typeof dal === 'string' ? dal : '',
      dove: ['rinominata', n, 'dal'],
    })),
  ];
}

/** The act that a rule rests on, with its day; null where it is not known. */
function documento(regole: Pick<InsiemeDiRegole, 'record'>, { fonte }: Gruppo): { nome: string; data: string } | null {
  const dati = documentoCitato(regole, (fonte as Gruppo | undefined)?.['documento']);
  const data = dati?.['data'];
  return dati && typeof data === 'string' ? { nome: nomeDi(dati), data } : null;
}
