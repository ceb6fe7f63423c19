import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { nomeRiga } from '../../materie/piano/elenchi.ts';
import type { Provenance } from '../../motore/provenienza.ts';
import type { Voce } from './voce.ts';

/** The rules of the plan's registers: a project has its page, the others a place in their register's. */
export function vociDeiRegistri({ progetti, registri, elenchi }: Catalogo): Voce[] {
  return [
    ...progetti.map((progetto) =>
      voce(
        'progetti',
        progetto.id,
        progetto.codice ? `${progetto.codice} ${progetto.titolo}` : progetto.titolo,
        `/progetti/${progetto.id}/`,
        progetto,
      ),
    ),
    ...registri.lavoroAgile.flatMap(({ righe }) =>
      righe.map((riga) => voce('lavoro-agile', riga.id, riga.nome, `/lavoro-agile/#${riga.id}`, riga)),
    ),
    ...registri.audit.flatMap(({ righe }) =>
      righe.map((riga) => voce('audit', riga.id, riga.nome, `/registri/audit/#${riga.id}`, riga)),
    ),
    ...registri.capitoli.flatMap(({ righe }) =>
      righe.map((riga) =>
        voce('capitoli', riga.id, `${riga.capitolo} ${riga.descrizione}`, `/registri/capitoli/#${riga.id}`, riga),
      ),
    ),
    ...registri.corsi.flatMap(({ righe }) =>
      righe.map((riga) => voce('corsi', riga.id, riga.nome, `/registri/corsi/#${riga.id}`, riga)),
    ),
    ...elenchi.flatMap(({ id, righe }) =>
      righe.map((riga) => voce('elenchi', riga.id, nomeRiga(riga), `/elenchi/${id}/#${riga.id}`, riga)),
    ),
  ];
}

function voce(kind: string, id: string, titolo: string, percorso: string, { fonte, certezza }: Provenance): Voce {
  return { kind, id, titolo, percorso, fonti: [fonte], certezza };
}
