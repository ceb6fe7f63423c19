import { codice, nodo, parte, type Detti } from './nodo.ts';

/** The codes of an office in the index of public administrations, where whoever keeps the rules has written them. */
export function codiciIpaInRdf(
  id: string,
  {
    codice_ipa,
    codice_univoco,
  }: { codice_ipa?: string | null | undefined; codice_univoco?: string | null | undefined },
): Detti {
  return {
    'cov:officeIdentifier': codice(codice_univoco),
    'cov:hasAlternativeIdentifier': codice_ipa
      ? nodo(parte(id, 'codice-ipa'), 'clv:Identifier', {
          'l0:identifier': codice(codice_ipa),
          'clv:identifierType': codice('codice IPA'),
        })
      : null,
  };
}
