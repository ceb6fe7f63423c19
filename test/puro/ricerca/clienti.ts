import { casiPer, type QuestioneConLavoro } from '../../../src/puro/canali/questioni.ts';
import type { Protocollo } from '../../../src/puro/canali/tipi.ts';
import { generatore } from './genera.ts';

/** What somebody writes who has a client and a matter, and the two that it says. */
export interface DomandaDelCliente {
  domanda: string;
  forma: string;
  questione: string;
  /** The contributors that the words may mean; none where no client is said. */
  contribuenti: string[];
}

/** How people call their clients: each way means one contributor, or the few that it cannot tell apart. */
const CLIENTI: readonly (readonly [detto: string, ...contribuenti: string[]])[] = [
  ['azienda', 'aziende-con-dipendenti'],
  ['ditta', 'aziende-con-dipendenti'],
  ['srl', 'aziende-con-dipendenti'],
  ['artigiano', 'artigiani-commercianti'],
  ['commerciante', 'artigiani-commercianti'],
  ['negoziante', 'artigiani-commercianti'],
  ['idraulico', 'artigiani-commercianti'],
  ['azienda agricola', 'datori-lavoro-agricolo', 'autonomi-agricoli'],
  ['coltivatore diretto', 'autonomi-agricoli'],
  ['colf', 'datori-lavoro-domestico'],
  ['badante', 'datori-lavoro-domestico'],
  ['libero professionista', 'liberi-professionisti-gestione-separata'],
  ['partita iva', 'liberi-professionisti-gestione-separata'],
  ['committente', 'committenti-gestione-separata'],
  ['ente pubblico', 'datori-lavoro-pubblico'],
  [''],
];

const FORME: readonly (readonly [forma: string, (cliente: string, cosa: string) => string])[] = [
  ['cosa cliente', (cliente, cosa) => `${cosa} ${cliente}`],
  ['cliente cosa', (cliente, cosa) => `${cliente} ${cosa}`],
  ['cosa per un cliente', (cliente, cosa) => (cliente ? `${cosa} per un cliente ${cliente}` : `${cosa} cliente`)],
  ['come faccio', (cliente, cosa) => `come faccio per ${cosa}${cliente ? ` di un ${cliente}` : ''}`],
  ['dove scrivo', (cliente, cosa) => `a chi scrivo per ${cosa} ${cliente}`],
];

/**
 * Questions of who has a client and a matter: some for each matter.
 * @param seme the same seed makes the same questions
 */
export function generaDelCliente(
  questioni: readonly QuestioneConLavoro[],
  { contribuenti }: Pick<Protocollo, 'contribuenti'>,
  seme: number,
  quante = 12,
): DomandaDelCliente[] {
  const random = generatore(seme);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return questioni.flatMap((questione) => {
    const possible = CLIENTI.filter(
      ([, ...own]) => own.length === 0 || own.some((id) => casiPer(questione, id).length > 0),
    );
    // The words of the matters that any question may be about say nothing without the rest.
    const said = [
      questione.nome.replace(/ \(.*\)$/u, ''),
      ...(['in-generale', 'gia-scritto'].includes(questione.gruppo) ? [] : questione.parole),
    ];
    return Array.from({ length: quante }, () => {
      const [cliente, ...own] = pick(possible);
      const [forma, scrivi] = pick(FORME);
      return {
        domanda: scrivi(cliente, pick(said).toLowerCase()).trim(),
        forma,
        questione: questione.id,
        contribuenti: own.filter((id) => contribuenti.some((uno) => uno.id === id)),
      };
    });
  });
}
