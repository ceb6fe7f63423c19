import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { fontiUnita } from '../../materie/prodotti/unita.ts';
import type { Voce } from './voce.ts';
import { vociDeiCanali } from './canali.ts';
import { vociDeiRegistri } from './registri.ts';
import { vociDelleStrutture } from './strutture.ts';
import { vociDeiValori } from './valori.ts';

/** Every rule that has a page, in the order of the catalogue. */
export const vociDelCatalogo = unaVolta((catalogo: Catalogo): readonly Voce[] => [
  ...catalogo.prodotti.map((prodotto): Voce => ({
    kind: 'prodotti',
    id: prodotto.id,
    titolo: prodotto.codice_14o ? `${prodotto.codice_14o} ${prodotto.nome}` : prodotto.nome,
    percorso: `/prodotti/${prodotto.id}/`,
    fonti: prodotto.righe.map(({ fonte }) => fonte),
    certezza: prodotto.certezza,
  })),
  ...catalogo.unita.map((unita): Voce => ({
    kind: 'unita',
    id: unita.id,
    titolo: unita.nome,
    percorso: `/unita/${unita.id}/`,
    fonti: fontiUnita(unita),
    certezza: unita.certezza,
  })),
  ...catalogo.indicatori.map((indicatore): Voce => ({
    kind: 'indicatori',
    id: indicatore.id,
    titolo: indicatore.nome,
    percorso: `/indicatori/${indicatore.id}/`,
    fonti: [
      indicatore,
      ...(indicatore.costanti ?? []),
      ...(indicatore.tabelle ?? []),
      ...(indicatore.alberi ?? []),
      ...(indicatore.obiettivi ?? []),
      ...(indicatore.note ?? []),
    ].map(({ fonte }) => fonte),
    certezza: indicatore.certezza,
  })),
  ...catalogo.regoleSenzaCalcolo.map((regola): Voce => ({
    kind: 'regole-senza-calcolo',
    id: regola.id,
    titolo: regola.nome,
    percorso: `/indicatori/senza-calcolo/${regola.id}/`,
    fonti: [regola, ...regola.si_sa].map(({ fonte }) => fonte),
    certezza: regola.certezza,
  })),
  ...catalogo.incongruenze.map((voce): Voce => ({
    kind: 'incongruenze',
    id: voce.id,
    titolo: voce.titolo,
    percorso: `/incongruenze/${voce.id}/`,
    fonti: voce.versioni.map(({ fonte }) => fonte),
    certezza: null,
  })),
  ...vociDeiCanali(catalogo),
  ...vociDeiRegistri(catalogo),
  ...vociDelleStrutture(catalogo),
  ...vociDeiValori(catalogo),
]);

/** What each kind is called where rules are listed by kind. */
export const NOMI_DEI_TIPI: Record<string, string> = {
  prodotti: 'Prodotti',
  unita: 'Unità organizzative',
  indicatori: 'Indicatori e calcolatori',
  'regole-senza-calcolo': 'Regole che non si calcolano',
  protocolli: 'Protocolli',
  canali: 'Canali',
  oggetti: 'Oggetti dei menu',
  domande: 'Domande',
  contatti: 'Contatti',
  valori: 'Tabelle',
  pesi: 'Pesi',
  verifiche: 'Verifiche',
  sedi: 'Sedi',
  ordinamenti: 'Ordinamenti',
  strutture: 'Strutture',
  competenze: 'Competenze',
  discendenze: 'Discendenza delle strutture',
  progetti: 'Progetti e attività strategiche',
  'lavoro-agile': 'Lavoro agile',
  audit: 'Campagne di audit',
  capitoli: 'Capitoli di spesa',
  corsi: 'Corsi',
  elenchi: 'Elenchi',
  incongruenze: 'Incongruenze',
};
