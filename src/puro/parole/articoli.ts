/** The prepositions that join with an article, before a masculine consonant, a feminine, a plural, a vowel. */
const UNITE = {
  di: ['del', 'della', 'dei', 'delle', 'dell’'],
  da: ['dal', 'dalla', 'dai', 'dalle', 'dall’'],
} as const;
/** Names that begin with a word whose ending does not say what it is. */
const PER_NOME: Readonly<Record<string, 1 | 2 | 3>> = {
  Valle: 1,
  Marche: 3,
  Direzione: 1,
  Direzioni: 3,
  Filiali: 3,
  Agenzie: 3,
  Coordinamenti: 2,
  Uffici: 2,
};

/**
 * A region's or a structure's name after its preposition: «del Piemonte», «dell’Umbria», «delle Marche», «dal Direttore
 * generale». A city takes no article, and does not come here.
 */
export function conArticolo(preposizione: keyof typeof UNITE, nome: string): string {
  const [prima = ''] = nome.split(/[ -]/u);
  const forme = UNITE[preposizione];
  const plurale = PER_NOME[prima];
  if (plurale !== undefined && (plurale !== 2 || !/^[AEIOU]/u.test(prima))) return `${forme[plurale]} ${nome}`;
  if (plurale === 2) return `${preposizione === 'di' ? 'degli' : 'dagli'} ${nome}`;
  if (/^[AEIOU]/u.test(prima)) return `${forme[4]}${nome}`;
  return `${forme[prima.endsWith('a') ? 1 : 0]} ${nome}`;
}

/**
 * A number after an article or a preposition: «l’8%», «dall’11», «il 20». The name of 8, 11 and 1 begins with a vowel.
 */
export function primaDelNumero(articolo: 'il' | 'del' | 'al' | 'dal' | 'nel', numero: string): string {
  const vocale = /^(?:8[\d.,]*|11(?:\.\d{3})*(?:,\d+)?|1(?:,\d+)?)(?![\d.,º])/u.test(numero);
  if (!vocale) return `${articolo} ${numero}`;
  return `${articolo === 'il' ? 'l' : `${articolo.slice(0, -1)}ll`}’${numero}`;
}
