import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { SENZA, breve } from '../../puro/ricerca/riga.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { argomentoDellElenco, nomeRiga } from './elenchi.ts';

/** The lists of the plan, each by its title and the accounts it names, and every item of them. */
export function vociElenchi(catalogo: Pick<Catalogo, 'elenchi' | 'regole'>): VoceRicerca[] {
  const { elenchi } = catalogo;
  return [
    ...elenchi.map(({ id, titolo, argomento, righe }) => {
      const conti = righe.flatMap(({ conto }) => (conto === undefined ? [] : [conto]));
      return {
        ...SENZA,
        tipo: 'tabella',
        id,
        descrizione: titolo,
        gruppo: argomentoDellElenco(catalogo, { argomento }),
        risposta: `${righe.length} voci`,
        url: INDIRIZZI.elenco(id),
        uso: [id.replaceAll('-', ' ')],
        ...(conti.length > 0 ? { altri: conti } : {}),
      };
    }),
    ...elenchi.flatMap((elenco) =>
      elenco.righe.map((riga) => ({
        ...SENZA,
        tipo: 'voce di elenco',
        id: `${elenco.id}/${riga.id}`,
        descrizione: riga.nome ?? nomeRiga(riga),
        gruppo: elenco.titolo,
        risposta: breve([riga.testo, ...(riga.elementi ?? [])].filter(Boolean).join('; '), 160),
        url: `${INDIRIZZI.elenco(elenco.id)}#${riga.id}`,
        altri: [riga.sigla, riga.conto, riga.etichetta].flatMap((text) => text ?? []),
        uso: [...(riga.elementi ?? []), ...(riga.gruppo ? [riga.gruppo] : [])],
        ...(riga.testo ? { testi: [riga.testo] } : {}),
      })),
    ),
  ];
}

/** The rules of agile work. */
export function vociLavoroAgile({ registri }: Pick<Catalogo, 'registri'>): VoceRicerca[] {
  return registri.lavoroAgile.flatMap((tabella) =>
    tabella.righe.map((riga) => ({
      ...SENZA,
      tipo: 'regola del lavoro agile',
      id: riga.id,
      descrizione: riga.nome,
      gruppo: `Lavoro agile: ${tabella.titolo}`,
      risposta: breve(riga.testo ?? '', 160),
      url: INDIRIZZI.lavoroAgile(riga.id, tabella.parte),
      altri: ['lavoro agile'],
      uso: [...(riga.soggetto ? [riga.soggetto] : []), 'dipendente'],
      ...(riga.testo ? { testi: [riga.testo] } : {}),
    })),
  );
}

/** The spending chapters. */
export function vociCapitoli({ registri }: Pick<Catalogo, 'registri'>): VoceRicerca[] {
  return registri.capitoli.flatMap((tabella) =>
    tabella.righe.map((riga) => ({
      ...SENZA,
      tipo: 'capitolo di spesa',
      id: riga.id,
      codice_prodotto: riga.capitolo,
      descrizione: riga.descrizione,
      gruppo: tabella.titolo,
      risposta: `capitolo ${riga.capitolo}, gruppo ${riga.gruppo}`,
      url: INDIRIZZI.registro('capitoli', riga.id),
      uso: ['capitolo di spesa', 'voce di spesa'],
    })),
  );
}

/** The audit campaigns. */
export function vociAudit({ registri }: Pick<Catalogo, 'registri'>): VoceRicerca[] {
  return registri.audit.flatMap((tabella) =>
    tabella.righe.map((riga) => ({
      ...SENZA,
      tipo: 'campagna di audit',
      id: riga.id,
      descrizione: riga.nome,
      gruppo: tabella.titolo,
      risposta: `${riga.tipo}, livello ${tabella.livello}`,
      url: INDIRIZZI.registro('audit', riga.id),
      uso: ['audit', riga.tipo, 'controllo interno'],
    })),
  );
}

/** The courses on agile work. */
export function vociCorsi({ registri }: Pick<Catalogo, 'registri'>): VoceRicerca[] {
  return registri.corsi.flatMap((tabella) =>
    tabella.righe.map((riga) => ({
      ...SENZA,
      tipo: 'corso',
      id: riga.id,
      descrizione: riga.nome,
      gruppo: tabella.titolo,
      risposta: [riga.ore ? `${riga.ore} ore` : '', riga.tempi ?? '', breve(riga.scopo ?? '', 120)]
        .filter(Boolean)
        .join('; '),
      url: INDIRIZZI.registro('corsi', riga.id),
      uso: ['corso', 'formazione', tabella.per, ...(riga.temi ?? []), ...(riga.destinatari ? [riga.destinatari] : [])],
    })),
  );
}
