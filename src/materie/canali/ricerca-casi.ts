import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { NESSUNA_SCELTA } from '../../puro/calendario/letture.ts';
import { percorsoCombinazione } from '../../puro/canali/percorsi.ts';
import { scegli } from '../../puro/canali/scegli.ts';
import type {
  ContribuenteProtocollo,
  ElencoDomande,
  EsigenzaProtocollo,
  Protocollo,
  TavolaCanali,
} from '../../puro/canali/tipi.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { CatalogoCanali } from './canali-e-contatti.ts';
import { giornoNoto } from '../../puro/canali/giorno-noto.ts';
import { SENZA, breve } from '../../puro/ricerca/riga.ts';

/**
 * The cells of the decision table, contributor by need: which channel, and by when an answer is due.
 * @param giorno the day to answer for; without it, that of the protocol's last document, as its page does
 */
export function vociCasi({ protocolli, tavole, domande }: CatalogoCanali, giorno?: string): VoceRicerca[] {
  return tavole.flatMap((tavola) => [
    agreement(tavola),
    ...tavola.protocollo.contribuenti.flatMap((contribuente) => [
      {
        ...SENZA,
        tipo: 'contribuente',
        id: contribuente.id,
        descrizione: contribuente.nome,
        gruppo: tavola.protocollo.nome,
        risposta: breve(contribuente.descrizione, 120),
        url: percorsoCombinazione(protocolli, tavola.protocollo.id, contribuente.id),
        uso: ['canale', contribuente.gestione],
      },
      ...tavola.protocollo.esigenze.map((esigenza) => ({
        ...SENZA,
        tipo: 'canale per un caso',
        id: `${contribuente.id}/${esigenza.id}`,
        descrizione: `${contribuente.nome}: ${esigenza.nome}`,
        ...answer(tavola, domande, { contribuente, esigenza, giorno }),
        url: percorsoCombinazione(protocolli, tavola.protocollo.id, contribuente.id, esigenza.id),
        altri: [esigenza.domanda],
        uso: [contribuente.descrizione, contribuente.gestione],
      })),
    ]),
  ]);
}

/**
 * The agreement itself, by the bodies that signed or received it: who asks for «consulenti del lavoro» finds what was
 * agreed with them.
 */
function agreement({ protocollo }: TavolaCanali): VoceRicerca {
  const bodies = protocollo.parti.map(({ nome }) => nome);
  return {
    ...SENZA,
    tipo: 'protocollo',
    id: protocollo.id,
    descrizione: protocollo.nome,
    nome: protocollo.breve,
    risposta: `${breve(bodies.join('; '), 160)}`,
    url: INDIRIZZI.fonte(protocollo.fonte.documento),
    altri: [
      ...new Set([
        ...bodies,
        ...bodies.map((body) => body.replace(/^Ordine (?:dei|degli|delle) /u, '').replace(/ di \p{Lu}[\p{L}]+$/u, '')),
      ]),
    ],
  };
}

/**
 * An answer with the place of the agreement it comes from, said always: another may answer the same question otherwise.
 * Its sort is left out («protocollo»): whoever looks for that word looks for something else.
 */
export function delProtocollo(protocollo: Pick<Protocollo, 'breve'> | undefined, risposta: string): string {
  return protocollo && risposta ? `${risposta} (${protocollo.breve.replace(/^\S+ /, '')})` : risposta;
}

interface Caso {
  contribuente: ContribuenteProtocollo;
  esigenza: EsigenzaProtocollo;
  giorno: string | undefined;
}

/** What a cell answers, office by office, and the applications that are presented so. */
function answer(
  tavola: TavolaCanali,
  domande: readonly ElencoDomande[],
  { contribuente, esigenza, giorno = giornoNoto(tavola.protocollo) }: Caso,
): Pick<VoceRicerca, 'risposta' | 'testi'> {
  const lists = new Set<string | null>();
  const answers = tavola.protocollo.sedi.flatMap((sede) => {
    const esito = scegli(tavola, {
      contribuente: contribuente.id,
      esigenza: esigenza.id,
      sede: sede.id,
      data: giorno,
      primoContatto: null,
      circostanze: [],
      calendario: NESSUNA_SCELTA,
    });
    if (!esito.ok) return [];
    const { vie, silenzio } = esito.risposta;
    vie.forEach(({ regola }) => lists.add(regola.domande));
    return vie.length ? vie.map(({ regola, promessa }) => via(regola, promessa?.caso.giorni)) : (silenzio?.nome ?? []);
  });
  const testi = domande
    .filter(({ id }) => lists.has(id))
    .flatMap((list) => list.domande.map(({ etichetta }) => etichetta));
  return {
    risposta: delProtocollo(tavola.protocollo, [...new Set(answers)].join('; oppure ')),
    ...(testi.length ? { testi } : {}),
  };
}

function via({ percorso, nome }: { percorso: readonly string[]; nome: string }, giorni: number | undefined): string {
  const place = percorso.slice(0, 2).join(' › ') || nome;
  return giorni === undefined ? place : `${place} (risposta attesa in ${giorni} giorni lavorativi)`;
}
