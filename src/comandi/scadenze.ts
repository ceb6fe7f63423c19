/**
 * The deadlines of `npm run calcola -- scadenze contatto=2019-06-17`: dates of a protocol, not figures of a formula.
 */
import { calcolaScadenze, ERRORI_DI_CHIAMATA, type RisultatoScadenze } from '../puro/calendario/calcola.ts';
import type { TavolaCanali } from '../puro/canali/tipi.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';

/**
 * @param argomenti `name=value`, as typed; `protocollo=` picks one by its id; without it, the one
 * that has the office named by `sede=`, or the one with short addresses
 * @returns the object to print, or what is wrong with the call
 */
export function scadenzeDaRiga(
  argomenti: readonly string[],
  { canali }: Pick<Catalogo, 'canali'>,
): RisultatoScadenze | { codice: string; messaggio: string } {
  const dati: Record<string, string> = {};
  for (const argomento of argomenti) {
    const uguale = argomento.indexOf('=');
    if (uguale < 0)
      return { codice: 'argomento-illeggibile', messaggio: `«${argomento}» non è nella forma nome=valore.` };
    const nome = argomento.slice(0, uguale);
    if (Object.hasOwn(dati, nome)) return { codice: 'ingresso-ripetuto', messaggio: `«${nome}» è dato due volte.` };
    dati[nome] = argomento.slice(uguale + 1);
  }
  const { protocollo, ...altri } = dati;
  const tavola =
    protocollo === undefined
      ? tavolaPredefinita(canali.tavole, altri['sede'])
      : canali.tavole.find(({ protocollo: uno }) => uno.id === protocollo);
  if (!tavola)
    return {
      codice: 'valore-non-ammesso',
      messaggio: `${protocollo === undefined ? 'Manca protocollo=' : `protocollo=${protocollo}`}: si può scegliere tra ${canali.protocolli.map(({ id }) => id).join(', ')}.`,
    };
  const risultato = calcolaScadenze(altri, tavola);
  return risultato.errore && ERRORI_DI_CHIAMATA.has(risultato.errore.codice) ? risultato.errore : risultato;
}

/** The table meant by a call that names no protocol: the office decides where one protocol alone has it. */
function tavolaPredefinita(tavole: readonly TavolaCanali[], sede: string | undefined): TavolaCanali | undefined {
  const [unica, ...altre] = tavole.filter(({ protocollo }) => protocollo.sedi.some(({ id }) => id === sede));
  if (unica && altre.length === 0) return unica;
  if (tavole.length === 1) return tavole[0];
  return tavole.find(({ protocollo }) => protocollo.indirizzo_breve);
}
