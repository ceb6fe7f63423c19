/** Legal ways for the rules to grow, each as the files that it adds or changes. */
import { readFileSync } from 'node:fs';
import { protocolloNuovo, type Forma } from './protocollo-nuovo.ts';

/** Numbers from 0 to `n` less one, always the same from the same seed (the generator of Park and Miller). */
function caso(seme: number): (n: number) => number {
  // Seeds in a row would all begin with small numbers, and draw the same growths.
  let stato = ((seme * 1597334677) % 2147483646) + 1;
  return (n) => {
    stato = (stato * 48271) % 2147483647;
    return stato % n;
  };
}

export interface Crescita {
  nome: string;
  file: Record<string, string>;
  /** Ids of the rules it touches. */
  tocca: string[];
}

const FONTE = (id: string): Record<string, string> => ({
  [`rules/fonti/${id}.yaml`]: `id: ${id}
titolo: Documento di prova
righe:
  - id: atto-${id}
    nome: Atto di prova ${id}
    tipo_atto: circolare
    data: 2026-12-0${(id.length % 9) + 1}
    testo_consultato: true
    certezza: testuale
`,
});

/** Another protocol, under a name that sorts anywhere. */
export function protocollo(forma: Forma): Crescita {
  return { nome: `il protocollo ${forma.id}, livelli ${forma.livelli}`, file: protocolloNuovo(forma), tocca: [] };
}

/** A table that names offices, of another kind and year than their targets. */
export function tabella(id: string, anno: number): Crescita {
  return {
    nome: `la tabella ${id}`,
    file: {
      ...FONTE(id),
      [`rules/argomenti/${id}.yaml`]: `id: ${id}
titolo: Argomenti di prova
righe:
  - { id: argomento-${id}, nome: Argomento ${id} }
`,
      [`rules/valori/${id}.yaml`]: `id: ${id}
titolo: Personale di prova ${id}
argomento: argomento-${id}
fonte: { documento: atto-${id}, punto: tabella }
certezza: testuale
unita: dipendenti
periodo: "${anno}"
tipo: consuntivo
colonne:
  - id: dipendenti
    voce: Dipendenti
righe:
  - { id: perugia, voce: PERUGIA, sede: perugia, valori: { dipendenti: "210" } }
  - { id: terni, voce: TERNI, sede: terni, valori: { dipendenti: "95" } }
`,
    },
    tocca: ['perugia', 'terni'],
  };
}

/** A product that passes to another unit from a day on. */
export function passaggio(id: string, prodotto: string, unita: string, anno: number): Crescita {
  const nome = 'rules/prodotti/tabella-3.yaml';
  const file = readFileSync(nome, 'utf8').replace(
    new RegExp(`( {2}- id: ${prodotto}\\n(?: {4}.*\\n)+)`),
    (riga) =>
      `${riga}    valido_al: ${anno - 1}-12-31\n${riga.replace(/unita: .*/, `unita: ${unita}`)}    valido_dal: ${anno}-01-01\n    fonte: { documento: atto-${id}, punto: tabella }\n`,
  );
  return {
    nome: `${prodotto} a ${unita} dal ${anno}`,
    file: { ...FONTE(id), [nome]: file },
    tocca: [prodotto, 'accertamento-gestione-credito', unita],
  };
}

/** A unit that was not there. */
export function unita(id: string): Crescita {
  return {
    nome: `l’unità ${id}`,
    file: {
      ...FONTE(id),
      [`rules/unita/${id}.yaml`]: `id: ${id}
nome: Unità di prova ${id}
in_breve: Fa le prove.
tipo_unita: unita-organizzativa
stato: attiva
fonte: { documento: atto-${id}, punto: "1" }
certezza: testuale
`,
    },
    tocca: [],
  };
}

/** An indicator that was not there, of a family of its own. */
export function indicatore(id: string): Crescita {
  return {
    nome: `l’indicatore ${id}`,
    file: {
      ...FONTE(id),
      [`rules/famiglie/${id}.yaml`]: `id: ${id}
titolo: Famiglie di prova
righe:
  - { id: famiglia-${id}, nome: Famiglia ${id} }
`,
      [`rules/indicatori/quota-${id}.yaml`]: `id: quota-${id}
nome: Quota di prova ${id}
definizione: Quanta parte del tutto.
famiglia: famiglia-${id}
fonte: { documento: atto-${id}, punto: formula }
certezza: testuale
ingressi:
  - { id: parte, etichetta: Parte, unita: pezzi }
  - { id: tutto, etichetta: Tutto, unita: pezzi }
risultati:
  - { id: quota, etichetta: Quota, formula: parte / tutto, unita: percento, decimali: 2 }
esempi:
  - id: un-quarto
    titolo: Un quarto
    ingressi: { parte: "1", tutto: "4" }
    atteso: { quota: "25" }
    pubblicato: false
    fonte: { documento: atto-${id}, punto: esempio }
`,
    },
    tocca: [],
  };
}

/** An office that takes another name from a day on. */
export function rinominata(id: string, sede: string, anno: number): Crescita {
  const nome = 'rules/sedi/territorio.yaml';
  const file = readFileSync(nome, 'utf8').replace(
    new RegExp(`( {2}- id: ${sede}\\n(?: {4}.*\\n)+)`),
    (riga) =>
      `${riga}    rinominata:\n      - { dal: ${anno}-01-01, nome: Sede nuova ${id}, fonte: { documento: atto-${id}, punto: nomi }, certezza: testuale }\n`,
  );
  return { nome: `${sede} rinominata dal ${anno}`, file: { ...FONTE(id), [nome]: file }, tocca: [sede] };
}

/** The structure that some growths rename. */
export const STRUTTURA = 'struttura-tecnica-innovazione-e-trasformazione-digitale';

/** A structure of the last order that takes another name from a day on. */
export function strutturaRinominata(id: string, anno: number): Crescita {
  const nome = 'rules/strutture/assetto-2021.yaml';
  const file = readFileSync(nome, 'utf8').replace(
    new RegExp(`( {2}- id: ${STRUTTURA}\\n(?: {4}.*\\n)+)`),
    (riga) =>
      `${riga}    rinominata:\n      - { dal: ${anno}-01-01, nome: Struttura nuova ${id}, fonte: { documento: atto-${id}, punto: nomi }, certezza: testuale }\n`,
  );
  return { nome: `una struttura rinominata dal ${anno}`, file: { ...FONTE(id), [nome]: file }, tocca: [STRUTTURA] };
}

/** A list without figures, under a heading of its own. */
export function elenco(id: string): Crescita {
  return {
    nome: `l’elenco ${id}`,
    file: {
      ...FONTE(id),
      [`rules/argomenti/elenco-${id}.yaml`]: `id: elenco-${id}
titolo: Argomenti di prova
righe:
  - { id: voci-${id}, nome: Voci di prova ${id} }
`,
      [`rules/elenchi/elenco-${id}.yaml`]: `id: elenco-${id}
titolo: Elenco di prova ${id}
argomento: voci-${id}
fonte: { documento: atto-${id}, punto: elenco }
certezza: testuale
righe:
  - { id: elenco-${id}-una, nome: Una voce di prova, testo: Una voce. }
`,
    },
    tocca: [],
  };
}

const NOMI = ['acqui', 'bra', 'mezzo', 'zero', 'alfa', 'omega'];
const LIVELLI = [1, 2, 4] as const;
const PRODOTTI = ['nm1k00', 'nm6k00', 'nm7k00', 'nm8k00'];
const UNITA = ['verifica-amministrativa', 'anagrafica-flussi'];

/** Some growths, drawn from a seed. */
export function scegli(seme: number): Crescita[] {
  const a = caso(seme);
  const nome = (): string => `${NOMI[a(NOMI.length)] ?? ''}${a(90) + 10}`;
  const modi = [
    () => protocollo({ id: nome(), livelli: LIVELLI[a(LIVELLI.length)] ?? 1, ...(a(2) ? { fine: '2024-12-31' } : {}) }),
    () => tabella(nome(), 2022 + a(20)),
    () => passaggio(nome(), PRODOTTI[a(PRODOTTI.length)] ?? '', UNITA[a(UNITA.length)] ?? '', 2015 + a(30)),
    () => unita(nome()),
    () => indicatore(nome()),
    () => rinominata(nome(), 'terni', 2022 + a(20)),
    () => strutturaRinominata(nome(), 2022 + a(20)),
    () => elenco(nome()),
  ];
  // One of each at most: two passages of products would write the same file.
  return modi.filter(() => a(3) > 0).map((modo) => modo());
}
