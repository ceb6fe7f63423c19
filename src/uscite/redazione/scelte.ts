import { UNITA_COMUNI } from '../../puro/parole/unita.ts';
import { nomeDi } from '../fogli/nome-di.ts';
import { titoloDelTipo, type Banco } from './banco.ts';
import type { Scelta } from './messaggi.ts';
import type { Bozza } from './proposta.ts';

/**
 * What a field that names something may name.
 * @param tipo a kind; a list of its rules, «protocolli#sedi», or of one of them, «protocolli/torino-2017#sedi»; a field whose words they use, «indicatori@unita»; «*»: any
 *   rule, as «tipo/id»
 */
export async function scelte(banco: Banco, tipo: string, bozza: Bozza): Promise<Scelta[]> {
  if (tipo === '*') {
    const tutte = await Promise.all(
      banco.materiale.indice.tipi.map(async ({ nome }) =>
        (await scelte(banco, nome, bozza)).map((una) => ({
          id: `${nome}/${una.id}`,
          nome: `${una.nome} · ${titoloDelTipo(nome)}`,
        })),
      ),
    );
    return tutte.flat();
  }
  const [suo = '', lista] = tipo.split('#');
  const [dove = '', campo] = suo.split('@');
  const [kind = '', una] = dove.split('/');
  const scritte = (await banco.scritte(kind, bozza)).filter(({ id }) => !una || id === una);
  if (campo) {
    const dette = new Set([
      ...scritte.flatMap(({ dati, fileDiRegole }) => [...detteIn(dati, campo), ...detteIn(fileDiRegole.dati, campo)]),
      ...(campo === 'unita' ? Object.keys(UNITA_COMUNI) : []),
    ]);
    return [...dette].sort().map((id) => ({ id, nome: id.replaceAll('_', ' ').replaceAll('/', ' per ') }));
  }
  const note = lista
    ? scritte.flatMap(({ dati }) => (dati[lista] ?? []) as Record<string, unknown>[])
    : scritte.map(({ dati }) => dati);
  return [...new Map(note.map((dati) => [String(dati['id']), nomeDi(dati)]))].map(([id, nome]) => ({ id, nome }));
}

/** What a field says wherever it stands in a rule: a figure of an example that has its name is no unit. */
function detteIn(valore: unknown, campo: string): string[] {
  if (valore === null || typeof valore !== 'object') return [];
  return Object.entries(valore).flatMap(([nome, dentro]) =>
    nome === campo && [dentro].flat().every((uno) => typeof uno === 'string' && !/^\d/.test(uno))
      ? ([dentro].flat() as string[])
      : detteIn(dentro, campo),
  );
}
