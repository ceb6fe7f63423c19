import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { conFonte, csvDaRecord } from './csv.ts';
import type { InsiemeDati } from './insieme.ts';
import {
  AUDIT,
  CAPITOLI,
  COLONNE_GLOSSARIO,
  COLONNE_LINEE,
  CORSI,
  ELENCO,
  LAVORO_AGILE,
  LINEA,
  OBIETTIVO,
  ORDINAMENTO,
  PAROLA,
  TEMA,
} from './schemi/registri.ts';

const conPagina = (righe: readonly { id: string }[], pagina: (id: string) => string): unknown[] =>
  righe.map((riga) => ({ ...riga, url: pagina(riga.id) }));

/** The objectives, topics and words that other rules refer to, and the registers: each table with its rows. */
export const INSIEMI_REGISTRI: InsiemeDati[] = [
  {
    nome: 'obiettivi',
    titolo: 'Obiettivi',
    descrizione: 'Gli obiettivi generali del piano e la linea guida sotto cui stanno.',
    json: datiObiettivi,
    schema: OBIETTIVO,
  },
  {
    nome: 'linee',
    titolo: 'Linee guida gestionali',
    descrizione: 'Le linee guida sotto cui il piano mette obiettivi e progetti.',
    json: ({ linee }) => linee,
    schema: LINEA,
    csv: {
      scrivi: ({ linee }) => csvDaRecord(Object.keys(COLONNE_LINEE), linee.map(conFonte)),
      colonne: COLONNE_LINEE,
    },
  },
  {
    nome: 'ordinamenti',
    titolo: 'Ordinamenti',
    descrizione: 'Gli ordinamenti di cui i documenti parlano, con l’atto, i giorni in cui valgono e quanto è certo.',
    json: ({ ordinamenti }) => conPagina(ordinamenti, (id) => `/strutture/ordinamenti/${id}/`),
    schema: ORDINAMENTO,
  },
  {
    nome: 'temi',
    titolo: 'Argomenti',
    descrizione: 'Gli argomenti sotto cui si cercano le competenze, con gli altri nomi.',
    json: datiTemi,
    schema: TEMA,
  },
  {
    nome: 'glossario',
    titolo: 'Glossario',
    descrizione:
      'Le sigle delle etichette, sciolte, e le parole con cui si chiama ciò che i documenti chiamano in altro modo.',
    json: datiGlossario,
    schema: PAROLA,
    csv: {
      scrivi: (catalogo) => csvDaRecord(Object.keys(COLONNE_GLOSSARIO), datiGlossario(catalogo).map(conFonte), ' | '),
      colonne: COLONNE_GLOSSARIO,
    },
  },
  {
    nome: 'elenchi',
    titolo: 'Elenchi',
    descrizione:
      'Gli elenchi del piano che non sono cifre: categorie di utenza, prospettive, obiettivi di chi lavora, conti, atti. Un oggetto per elenco, con le sue righe e le fonti.',
    json: ({ elenchi }) => conPagina(elenchi, (id) => `/elenchi/${id}/`),
    schema: ELENCO,
  },
  {
    nome: 'audit',
    titolo: 'Campagne di audit',
    descrizione: 'Le campagne programmate, una tabella per livello, con i totali stampati.',
    json: ({ registri }) => conPagina(registri.audit, () => '/registri/audit/'),
    schema: AUDIT,
  },
  {
    nome: 'capitoli',
    titolo: 'Capitoli di spesa',
    descrizione: 'I capitoli di cui si valuta la programmazione.',
    json: ({ registri }) => conPagina(registri.capitoli, () => '/registri/capitoli/'),
    schema: CAPITOLI,
  },
  {
    nome: 'corsi',
    titolo: 'Corsi',
    descrizione: 'I corsi sul lavoro agile, per chi sono e quando.',
    json: ({ registri }) => conPagina(registri.corsi, () => '/registri/corsi/'),
    schema: CORSI,
  },
  {
    nome: 'lavoro-agile',
    titolo: 'Lavoro agile',
    descrizione: 'Le regole del lavoro agile, gruppo per gruppo.',
    json: ({ registri }) => conPagina(registri.lavoroAgile, () => '/lavoro-agile/'),
    schema: LAVORO_AGILE,
  },
];

function datiObiettivi({ obiettivi }: Catalogo): unknown[] {
  return obiettivi.map(({ id, lettera, nome, linea_guida, nota, fonte, certezza, motivo, incongruenza }) => ({
    id,
    lettera,
    nome,
    linea_guida,
    nota,
    fonte,
    certezza,
    motivo,
    incongruenza,
    url: `/obiettivi/${id}/`,
  }));
}

function datiTemi({ temi }: Catalogo): unknown[] {
  return temi.map(({ id, nome, gruppo, altri_nomi, competenze }) => ({
    id,
    nome,
    gruppo,
    altri_nomi,
    competenze,
    url: `/competenze/${id}/`,
  }));
}

function datiGlossario({ glossario }: Pick<Catalogo, 'glossario'>) {
  return [
    ...glossario.abbreviazioni.map((voce) => ({ ...voce, etichette: voce.etichette ?? [], url: '/glossario/#sigle' })),
    ...glossario.sinonimi.map((voce) => ({ ...voce, etichette: [], url: '/glossario/#parole' })),
  ];
}
