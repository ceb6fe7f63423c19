import type { Aiuto } from './aiuto.ts';

/** The long campaigns of tests, and the handbook that they tell; by the file that each command runs. */
export const AIUTI_CAMPAGNE: Readonly<Record<string, Aiuto>> = {
  'test/fogli-vivi/esegui.ts': {
    comando: 'fogli-vivi',
    fa: 'Ricalcola con LibreOffice i fogli dei calcolatori.',
    esempi: [['npm run fogli-vivi', 'com’è']],
    lungo: true,
  },
  'test/fuzz/esegui.ts': {
    comando: 'fuzz',
    fa: 'Dà alle pagine, nel browser, testi e indirizzi a caso.',
    esempi: [['npm run fuzz', 'con il seme di sempre']],
    lungo: true,
  },
  'test/manuale/esegui.ts': {
    comando: 'manuale',
    fa: 'Rifà i testi e le immagini del manuale con i comandi veri.',
    esempi: [['npm run manuale', 'com’è']],
    lungo: true,
  },
  'test/manuale/immagini.ts': {
    comando: 'manuale:immagini',
    fa: 'Rifà le immagini della redazione nel manuale, dalla pagina vera: prima «npm run build».',
    esempi: [['npm run manuale:immagini', 'com’è']],
    lungo: true,
  },
  'test/mutazioni/esegui.ts': {
    comando: 'mutazioni',
    fa: 'Rovina le regole in molti modi e conta quante rovine check non vede.',
    esempi: [['npm run mutazioni', 'con il seme di sempre']],
    lungo: true,
  },
  'test/tenuta/esegui.ts': {
    comando: 'tenuta',
    fa: 'Rompe apposta fogli, regole, importazioni e comandi, e scrive la tabella di che cosa ha tenuto.',
    esempi: [['npm run tenuta', 'con il seme di sempre']],
    lungo: true,
  },
  'test/uccisioni.ts': {
    comando: 'uccisioni',
    fa: 'Uccide costruzioni vere a un momento qualsiasi: dist/ dev’essere sempre intero.',
    esempi: [['npm run uccisioni', 'con il seme di sempre']],
    lungo: true,
  },
  'test/crescita/esegui.ts': {
    comando: 'crescita',
    fa: 'Misura come crescono tempi e pesi quando crescono le regole.',
    esempi: [['npm run crescita', 'com’è']],
    lungo: true,
  },
};
