import type { GovernmentService, WithContext } from 'schema-dts';
import type { RispostaScelta } from '../../puro/canali/scegli.ts';
import type { ContribuenteProtocollo, EsigenzaProtocollo, SedeProtocollo } from '../../puro/canali/tipi.ts';
import type { Prodotto } from '../../materie/prodotti/prodotti.ts';

const INPS = { '@type': 'GovernmentOrganization', name: 'INPS' } as const;

/**
 * A product as a public service, for search engines.
 * @param unita the name of the unit that owns it; null where it depends on the day
 * @param url its page, whole
 */
export function servizioProdotto(
  prodotto: Prodotto,
  unita: string | null,
  url: string,
): WithContext<GovernmentService> {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: prodotto.nome,
    alternateName: prodotto.descrizione,
    identifier: [prodotto.codice_14o, prodotto.codice_prodotto].flatMap((codice) => codice ?? []),
    category: prodotto.gruppo,
    url,
    serviceOperator: unita ? { '@type': 'GovernmentOrganization', name: unita, parentOrganization: INPS } : INPS,
  };
}

/**
 * A cell of the decision table as a public service: its channels and the mailboxes behind them. Mailboxes that carry
 * a person's name are left out, whatever the build shows.
 * @param risposte what holds at each office
 * @param via the name of a channel
 */
export function servizioCanale({
  contribuente,
  esigenza,
  risposte,
  via,
  url,
}: {
  contribuente: ContribuenteProtocollo;
  esigenza: EsigenzaProtocollo;
  risposte: readonly { sede: SedeProtocollo; risposta: RispostaScelta }[];
  via: (risposta: RispostaScelta['vie'][number]) => string;
  url: string;
}): WithContext<GovernmentService> {
  const channels = Map.groupBy(
    risposte.flatMap(({ sede, risposta }) => risposta.vie.map((one) => ({ nome: via(one), sede: sede.nome }))),
    ({ nome }) => nome,
  );
  const contacts = risposte.flatMap(({ sede, risposta }) =>
    risposta.vie
      .flatMap(({ recapiti }) => recapiti.flatMap(({ contatti }) => contatti))
      .filter(({ nominativa, casella }) => !nominativa && casella !== null)
      .map(({ ruolo, casella }) => ({
        '@type': 'ContactPoint' as const,
        contactType: ruolo,
        email: casella ?? '',
        areaServed: sede.nome,
      })),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: `${esigenza.nome}: ${contribuente.nome}`,
    serviceType: esigenza.nome,
    audience: { '@type': 'Audience', audienceType: contribuente.nome },
    url,
    availableChannel: [...channels].map(([name, sedi]) => ({
      '@type': 'ServiceChannel',
      name,
      serviceLocation: [...new Set(sedi.map(({ sede }) => sede))].map((sede) => ({ '@type': 'Place', name: sede })),
    })),
    serviceOperator: {
      ...INPS,
      contactPoint: [...new Map(contacts.map((contact) => [JSON.stringify(contact), contact])).values()],
    },
  };
}
