/** What is wrong in a sentence: which rule says so, the words at fault, and where they begin in the text. */
export interface DifettoDiProsa {
  regola: NomeRegola;
  parole: string;
  da: number;
}

/** Articles and prepositions that lose their vowel before another one. */
const PIENI = 'il|del|al|dal|nel|sul|dello|allo|dallo|nello|sullo|della|alla|dalla|nella|sulla';
const MASCOLINI = 'il|un|del|al|dal|nel|sul|i|dei|ai|dai|nei|sui|quel|quei';
const INIZIO = String.raw`(?<![\p{L}\p{N}’'.@/-])`;
/**
 * A number whose name begins with a vowel: otto and its family, undici and its thousands, uno before a percent sign.
 */
const VOCALE = String.raw`(?:8[\d.,]*\d|8|11(?:\.\d{3})*(?:,\d+)?|1(?:,\d+)?(?= ?%))(?![\d/º°ª])`;
const REGIONI =
  "Piemonte|Valle d[’']Aosta|Lombardia|Trentino|Veneto|Friuli|Liguria|Emilia|Toscana|Umbria|Marche|Lazio|Abruzzo|Molise|Campania|Puglia|Basilicata|Calabria|Sicilia|Sardegna";
/** Masculine nouns in -a, and words that follow «un» without being its noun. */
const UN_MASCHILE = /^(?:atleta|artista|autista|analista|enigma|idioma|asma|algoritma|ogni|alla|ancora|allora)$/u;
const UNA_PRONOME = /^(?:alla|ancora|allora|ossia|ora|una|ogni|essa|altra\?)$/u;
/** Singular and plural of what the site counts, where the ending alone does not say which it is. */
const CONTATI = [
  ['regola', 'regole'],
  ['pagina', 'pagine'],
  ['struttura', 'strutture'],
  ['casella', 'caselle'],
  ['riga', 'righe'],
  ['tabella', 'tabelle'],
  ['cifra', 'cifre'],
  ['persona', 'persone'],
  ['scheda', 'schede'],
  ['domanda', 'domande'],
  ['competenza', 'competenze'],
  ['verifica', 'verifiche'],
  ['colonna', 'colonne'],
  ['prova', 'prove'],
  ['giorno', 'giorni'],
  ['prodotto', 'prodotti'],
  ['documento', 'documenti'],
  ['codice', 'codici'],
  ['progetto', 'progetti'],
  ['risultato', 'risultati'],
  ['sede', 'sedi'],
  ['voce', 'voci'],
  ['passo', 'passi'],
] as const;
const uno = CONTATI.map(([singolare]) => singolare).join('|');
const molti = CONTATI.map(([, plurale]) => plurale).join('|');

/** What stands before a number that names something and does not count it. */
const NON_CONTO = String.raw`(?<!(?:Allegat[oi]|Tabell[ae]|rig[ae]|punto|art\.|n\.|comma|pag\.|passo|fase|livello|§) )(?<![\p{N}.,/º+−×÷=-] ?)`;

type Regola = (testo: string) => Trovata[];
interface Trovata {
  parole: string;
  da: number;
}

/** A rule made of patterns: all that they find, but for what `salvo` lets through. */
function forme(modelli: readonly RegExp[], salvo: (trovata: RegExpExecArray) => boolean = () => false): Regola {
  return (testo) =>
    modelli.flatMap((modello) =>
      [...testo.matchAll(modello)]
        .filter((trovata) => !salvo(trovata))
        .map((trovata) => ({ parole: trovata[0].trim(), da: trovata.index })),
    );
}

/** The rules, by name: each takes a text and gives the words that break it. */
export const REGOLE_DI_PROSA = {
  /** «il 8%», «dal 11 luglio», «l’9%». */
  elisione_coi_numeri: forme([
    new RegExp(`${INIZIO}(?:il|lo|${PIENI}) ${VOCALE}`, 'giu'),
    new RegExp(
      String.raw`${INIZIO}(?:l|dell|all|dall|nell|sull)[’'](?!8|11(?!\d)|1(?:,\d+)? ?(?:%|per cento))\d[\d.,]*`,
      'giu',
    ),
  ]),
  /** «della omnicanalità», «il ufficio»; not «del II trimestre», where what follows is read as an ordinal. */
  elisione: forme(
    [new RegExp(String.raw`${INIZIO}(?:${PIENI}) (?=[aeiouàèéìòù])\p{L}{2,}`, 'giu')],
    ([trovata]) => /^\S+ [IVX]+$/u.test(trovata) || /^(?:il|dal|al) i[aeou]/iu.test(trovata),
  ),
  /** «il sconto», «dei studi», «dello piano». */
  articolo: forme([
    new RegExp(String.raw`${INIZIO}(?:${MASCOLINI}) (?:s[bcdfglmnpqrtv]|z|gn|ps)\p{Ll}+`, 'gu'),
    new RegExp(
      String.raw`${INIZIO}(?:dello|allo|dallo|nello|sullo|degli|agli|dagli|negli|sugli) (?!ps|pn|gn)(?:[bcdfgjklmpqrtv]|s[aeiou])\p{Ll}+`,
      'gu',
    ),
  ]),
  /** «un altra struttura», «un’altro», «una altra». */
  un_una: forme(
    [
      new RegExp(String.raw`${INIZIO}un [aeiou]\p{Ll}*(?:a|à|zione|sione)(?!\p{L})`, 'giu'),
      new RegExp(String.raw`${INIZIO}un[’'][aeiou]\p{Ll}*(?:o|ore|ente)(?!\p{L})`, 'giu'),
      new RegExp(String.raw`${INIZIO}una [aeiou]\p{Ll}{2,}(?:a|à|zione|sione)(?!\p{L})`, 'giu'),
    ],
    ([trovata]) => {
      const parola = trovata.replace(/^una? |^un[’']/iu, '');
      return (/^una /iu.test(trovata) ? UNA_PRONOME : UN_MASCHILE).test(parola) || parola === 'auto';
    },
  ),
  /** «1 regole», «3 giorno». */
  numero: forme([
    new RegExp(String.raw`${NON_CONTO}1 (?:${molti})(?!\p{L})`, 'gu'),
    new RegExp(String.raw`${NON_CONTO}(?:0|[2-9]|[1-9]\d+) (?:${uno})(?!\p{L})`, 'gu'),
  ]),
  /** «arretrato di Piemonte», «inviata a Direzione centrale»; not «in Piemonte», nor «il coordinamento di Roma». */
  articolo_del_nome: forme([
    new RegExp(String.raw`${INIZIO}(?:di|da|a|su) (?:${REGIONI})(?!\p{L})`, 'gu'),
    new RegExp(
      String.raw`${INIZIO}(?:di|da|a|su) (?:Direzione (?:centrale|regionale|generale|[Ss]ervizi)|Coordinamento (?:generale|metropolitano)|Presidente|Direttore generale|Ufficio)(?!\p{L})`,
      'gu',
    ),
  ]),
  /** The typewriter's apostrophe. */
  apostrofo: forme([/[\p{L}\p{N}]*\p{L}'[\p{L}«]?[\p{L}]*/gu]),
  /** «1° gennaio», «3^ fascia»: the sign is º, ª. */
  ordinale: forme([/\d+\s?[°^](?![CF\d])[\p{L} ]{0,3}|\bn°/gu]),
  /** «60 percento», «60 %». */
  percento: forme([/\d+ ?percento/gu, /\d[\d.,]* +%/gu]),
  /** A day written with figures inside a sentence, or as the rules' files write it. */
  data: (testo) => [
    ...forme([/(?<![\d/-])\d{4}-\d{2}-\d{2}(?![\d-])/gu])(testo),
    ...(/[.!?]$/u.test(testo) ? forme([/(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}/gu])(testo) : []),
  ],
  /** Names of the code, and what a program says of a missing value. */
  codice: forme([/(?<![\w@./-])[a-z]+(?:_[a-z0-9]+)+(?![\w@/-])/gu, /\b(?:undefined|NaN)\b|\[object \w+\]/gu]),
  /** «di di»; not «via via», «man mano». */
  parola_doppia: forme([/(?<!\p{L})(\p{L}{2,}) \1(?![\p{L}-])/giu], ([, parola = '']) =>
    /^(?:via|man|piano|passo|mano|così)$/iu.test(parola),
  ),
  /** A blank before a mark, two marks, a blank inside brackets. */
  punteggiatura: forme([/\S* [,;](?=\s|$)|,,|;;|«\s|\s»|\(\s[^\s)]*\)?|[^\s(]*\s\)/gu]),
  /** «perchè», «E’ vero», «qual’è». */
  accento: forme([
    /(?<!\p{L})\p{L}*(?:perch|poich|finch|bench|affinch)è(?!\p{L})/giu,
    /(?<!\p{L})(?:nè|sè|pò|E['’](?= )|qual['’]è|un pò)(?!\p{L})/gu,
  ]),
  /** «Presidio e turni: Il presidio e i turni.» */
  non_dice_nulla: (testo) => {
    const [, prima = '', dopo = ''] = /^([^:]{4,}): (.+)$/u.exec(testo) ?? [];
    // Braces hold a place that who writes fills.
    return prima && !dopo.includes('{') && senzaArticoli(prima) === senzaArticoli(dopo)
      ? [{ parole: testo, da: 0 }]
      : [];
  },
} as const satisfies Record<string, Regola>;

/** The name of a rule. */
export type NomeRegola = keyof typeof REGOLE_DI_PROSA;

/** A text as two that say the same thing have it: no articles, no marks, no capitals. */
export function senzaArticoli(testo: string): string {
  return testo
    .toLowerCase()
    .replace(/(?<!\p{L})(?:(?:il|lo|la|i|gli|le|uno?|una) |l[’'])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What is wrong in a text of ours. What stands between «» is another's words, and is not looked at.
 * @param testo one paragraph, one cell, one label
 */
export function difettiDiProsa(testo: string): DifettoDiProsa[] {
  const nostro = testo.replace(/«[^«»]*»/gu, (altrui) => `«${'·'.repeat(altrui.length - 2)}»`);
  return (Object.entries(REGOLE_DI_PROSA) as [NomeRegola, Regola][]).flatMap(([regola, trova]) =>
    trova(nostro).map((trovata) => ({ regola, ...trovata })),
  );
}
