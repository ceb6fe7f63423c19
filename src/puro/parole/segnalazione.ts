/** Where reports go: a mailbox, a page that opens an issue, or nobody has said. */
export type Recapito = { genere: 'casella' | 'questione' | 'nessuno'; indirizzo: string };

/**
 * Reads the setting of who publishes this copy.
 * @param scritto a mailbox, or the https address at which a new issue opens; anything else is none
 */
export function recapitoDi(scritto: string | undefined): Recapito {
  const indirizzo = scritto?.trim() ?? '';
  if (/^https:\/\/\S+$/.test(indirizzo)) return { genere: 'questione', indirizzo };
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(indirizzo)) return { genere: 'casella', indirizzo };
  return { genere: 'nessuno', indirizzo: '' };
}

/** What a report says: the page, the version of the rules, what one has read and expected. */
export interface Segnalazione {
  pagina: string;
  versione: string;
  testo: string;
}

/** The report in words, ready to be sent. */
export function scriviSegnalazione({ pagina, versione, testo }: Segnalazione): string {
  return [
    `Pagina: ${pagina || '(scrivi qui l’indirizzo)'}`,
    `Versione delle regole: ${versione}`,
    '',
    testo || '(che cosa hai letto, che cosa ti aspettavi, e quale documento e punto lo dice)',
  ].join('\n');
}

/** The address that opens the report where it is to be sent: a message in one's own mail, or an issue. */
export function apriSegnalazione(recapito: Recapito, segnalazione: Segnalazione): string {
  return apriMessaggio(
    recapito,
    `Segnalazione: ${segnalazione.pagina || 'Chi fa cosa'}`,
    scriviSegnalazione(segnalazione),
  );
}

/** The address that opens any message where reports go. */
export function apriMessaggio({ genere, indirizzo }: Recapito, titolo: string, corpo: string): string {
  if (genere === 'questione') {
    const url = new URL(indirizzo);
    url.searchParams.set('title', titolo);
    url.searchParams.set('body', corpo);
    return url.href;
  }
  // A mail program reads %20 and %0D%0A, not «+».
  const riga = (testo: string): string => encodeURIComponent(testo.replaceAll('\n', '\r\n'));
  return `mailto:${indirizzo}?subject=${riga(titolo)}&body=${riga(corpo)}`;
}
