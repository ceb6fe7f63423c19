import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { conFonte, csvDaRecord } from './csv.ts';
import type { InsiemeDati } from './insieme.ts';
import {
  COLONNE_DOMANDE,
  COLONNE_FESTE,
  COLONNE_OGGETTI,
  DOMANDE,
  FESTA,
  MENU,
  MODELLO,
  PROTOCOLLO,
} from './schemi/protocolli.ts';

type ConCanali = Pick<Catalogo, 'canali'>;

function datiMenu({ canali }: ConCanali) {
  return canali.oggetti.map(({ oggetti, ...menu }) => ({
    ...menu,
    oggetti: oggetti.map((oggetto) => ({ ...oggetto, url: INDIRIZZI.oggetto(oggetto.id) })),
    url: INDIRIZZI.oggetto(menu.id),
  }));
}

function datiDomande({ canali }: ConCanali) {
  return canali.domande.map(({ domande, ...elenco }) => ({
    ...elenco,
    domande: domande.map((domanda) => ({ ...domanda, url: INDIRIZZI.canale(domanda.id) })),
    url: INDIRIZZI.canale(elenco.id),
  }));
}

/** Each object of each menu, with the menu it is part of. */
function csvOggetti(catalogo: ConCanali): string {
  return csvDaRecord(
    Object.keys(COLONNE_OGGETTI),
    datiMenu(catalogo).flatMap(({ id, cassetto, oggetti }) =>
      oggetti.map((oggetto) => ({ menu: id, cassetto, ...conFonte(oggetto) })),
    ),
  );
}

/** Each application, with the list it is part of. */
function csvDomande(catalogo: ConCanali): string {
  return csvDaRecord(
    Object.keys(COLONNE_DOMANDE),
    datiDomande(catalogo).flatMap(({ id, modo, domande }) =>
      domande.map((domanda) => ({ elenco: id, modo, ...conFonte(domanda) })),
    ),
  );
}

/** What the rules on channels and the deadlines rest on: agreements, menus, texts, feasts. */
export const INSIEMI_PROTOCOLLI: InsiemeDati[] = [
  {
    nome: 'protocolli',
    titolo: 'Protocolli',
    descrizione:
      'Gli accordi sui canali, uno per provincia: parti, sedi, contribuenti, esigenze, calendario, termini, passi, condizioni.',
    json: ({ canali }) => canali.protocolli.map((protocollo) => ({ ...protocollo, url: '/canali/tavola/' })),
    schema: PROTOCOLLO,
  },
  {
    nome: 'oggetti',
    titolo: 'Oggetti dei menu',
    descrizione:
      'Gli oggetti dei menu a tendina dei Cassetti, un oggetto per menu con le sue voci, com’erano stampate.',
    json: datiMenu,
    schema: MENU,
    csv: { scrivi: csvOggetti, colonne: COLONNE_OGGETTI },
  },
  {
    nome: 'domande',
    titolo: 'Domande',
    descrizione: 'Le domande di servizio e il modo di presentarle: solo telematica, o no.',
    json: datiDomande,
    schema: DOMANDE,
    csv: { scrivi: csvDomande, colonne: COLONNE_DOMANDE },
  },
  {
    nome: 'modelli',
    titolo: 'Modelli di messaggio',
    descrizione: 'I dati che la fonte chiede in un messaggio, e un testo pronto, nostro, con i campi da riempire.',
    json: ({ canali }) => canali.modelli,
    schema: MODELLO,
  },
  {
    nome: 'festivita',
    titolo: 'Festività',
    descrizione:
      'I giorni che non sono lavorativi: feste nazionali, con i periodi in cui la legge le tiene, e santi patroni.',
    json: ({ canali }) => canali.feste,
    schema: FESTA,
    csv: {
      scrivi: ({ canali }) => csvDaRecord(Object.keys(COLONNE_FESTE), canali.feste.map(conFonte)),
      colonne: COLONNE_FESTE,
    },
  },
];
