/** § 2 of the protocol: the channel of each contributor who writes to Pinerolo. */
export const CONTRIBUENTI: [nome: string, vie: string[], caselle: string[]][] = [
  ['Azienda con dipendenti', ['Cassetto previdenziale'], []],
  ['Committente della gestione separata', ['Cassetto previdenziale'], []],
  ['Libero professionista della gestione separata', ['Cassetto previdenziale'], []],
  ['Artigiano o commerciante', ['Cassetto previdenziale'], []],
  ['Datore di lavoro agricolo', ['E-mail'], ['Direzione.torino@inps.it']],
  ['Datore di lavoro domestico', ['E-mail'], ['Direzione.pinerolo@inps.it']],
  ['Datore di lavoro pubblico', ['E-mail'], ['Direzione.torino@inps.it']],
  ['Azienda con accentramento contributivo', ['Cassetto previdenziale', 'E-mail'], ['Direzione.torino@inps.it']],
  ['Sport e spettacolo, contributi fino al 12/2014', ['E-mail'], ['Direzione.torino@inps.it']],
  ['Sport e spettacolo, contributi dal 01/2015', ['Il protocollo non lo dice'], []],
  ['Lavoratore autonomo agricolo', ['Il protocollo non lo dice'], []],
  ['Un altro contribuente', ['Il protocollo non lo dice'], []],
];
