import type { RegolaCanale } from '../../puro/canali/tipi.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { CatalogoCanali } from './canali-e-contatti.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { inItaliano } from '../../puro/parole/date.ts';
import { delProtocollo } from './ricerca-casi.ts';
import { SENZA, breve } from '../../puro/ricerca/riga.ts';

/** The rules on channels, from the general to the particular: their order answers a general question. */
export function vociCanali(canali: CatalogoCanali): VoceRicerca[] {
  const { regole } = canali;
  const leading = regole.filter(({ tipo }) => tipo === 'risposta').map(({ nome }) => nome);
  return (
    regole
      // A notice that only names what an answer explains («Agenda appuntamenti») gives way to it.
      .filter(({ tipo, nome }) => tipo !== 'notizia' || !leading.some((other) => other.startsWith(`${nome}:`)))
      .toSorted((a, b) => width(b) - width(a))
      .map((regola) => ({
        ...SENZA,
        tipo: 'canale',
        id: regola.id,
        descrizione: regola.nome,
        risposta: delProtocollo(
          canali.protocolli.find(({ id }) => id === regola.protocollo),
          regola.percorso.slice(0, 2).join(' › ') || breve(regola.testo, 160),
        ),
        url: INDIRIZZI.canale(regola.id),
        testi: said(canali, regola),
        uso: [...regola.voci, ...contributors(canali, regola), ...applications(canali, regola)],
      }))
  );
}

/** What a rule says besides its text: what to do, and the conditions on which it holds. */
function said({ protocolli }: CatalogoCanali, regola: RegolaCanale): string[] {
  const conditions = protocolli
    .filter(({ id }) => id === regola.protocollo)
    .flatMap(({ condizioni }) => condizioni.filter(({ id }) => regola.condizioni.includes(id)));
  return [...regola.cosa_fare.map(({ testo }) => testo), ...conditions.map(({ testo }) => testo)];
}

/** The items to choose in the drop-down menu of each Cassetto. */
export function vociOggetti({ oggetti }: CatalogoCanali): VoceRicerca[] {
  return oggetti.flatMap(({ cassetto, oggetti: items }) =>
    items.map((oggetto) => ({
      ...SENZA,
      tipo: 'oggetto del menu a tendina',
      id: oggetto.id,
      descrizione: oggetto.etichetta,
      nome: oggetto.nome,
      gruppo: oggetto.gruppo ? `${oggetto.gruppo} — ${cassetto}` : cassetto,
      risposta: oggetto.valido_al
        ? `non più dal menu dopo il ${inItaliano(oggetto.valido_al)}`
        : 'Comunicazione bidirezionale',
      url: INDIRIZZI.oggetto(oggetto.id),
    })),
  );
}

/**
 * How many contributors a rule is for: a notice and a rule that names none are for all. Rules of a protocol come before
 * notices from elsewhere.
 */
function width({ protocollo, tipo, ambiti }: RegolaCanale): number {
  const own = protocollo ? 100 : 0;
  if (tipo === 'notizia' || ambiti.length === 0 || ambiti.some(({ contribuenti }) => contribuenti === null))
    return own + 50;
  return own + new Set(ambiti.flatMap(({ contribuenti }) => contribuenti ?? [])).size;
}

/** The contributors a rule is for, where it singles out a few of them. */
function contributors({ protocolli }: CatalogoCanali, { ambiti }: RegolaCanale): string[] {
  const named = new Set(ambiti.flatMap(({ contribuenti }) => contribuenti ?? []));
  if (named.size > FEW) return [];
  return protocolli.flatMap(({ contribuenti }) =>
    contribuenti.filter(({ id }) => named.has(id)).map(({ nome }) => nome),
  );
}

const FEW = 6;

/** What can be asked for by way of a channel: the applications of its list. */
function applications({ domande }: CatalogoCanali, regola: RegolaCanale): string[] {
  return domande
    .filter(({ id }) => id === regola.domande)
    .flatMap(({ domande: items }) => items.map(({ etichetta }) => etichetta));
}
