import { nomeCasella } from '../../puro/canali/recapiti.ts';
import { nomeSede } from '../../puro/canali/storie.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';
import { mostraNominative } from '../../materie/canali/nominative.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Voce } from './voce.ts';

/** Where a mailbox is told of: its page, or its office's contacts where its address is hidden. */
export function percorsoContatto({
  casella,
  nominativa,
  sede,
}: Pick<Contatto, 'casella' | 'nominativa' | 'sede'>): string {
  return casella === null || (nominativa && !mostraNominative())
    ? INDIRIZZI.contatti(sede ?? 'tutte-le-sedi')
    : INDIRIZZI.casella(nomeCasella(casella));
}

/** Protocols, rules on channels, menus, lists of applications and mailboxes. A mailbox that carries a name goes by its role. */
export function vociDeiCanali({ canali }: Catalogo): Voce[] {
  const { protocolli, regole, oggetti, domande, contatti } = canali;
  return [
    ...protocolli.map((uno): Voce => ({
      kind: 'protocolli',
      id: uno.id,
      titolo: uno.nome,
      percorso: '/canali/tavola/',
      fonti: [uno.fonte, ...uno.aggiornamenti.map(({ fonte }) => fonte)],
      certezza: uno.certezza,
    })),
    ...regole.map((regola): Voce => ({
      kind: 'canali',
      id: regola.id,
      titolo: regola.nome,
      percorso: INDIRIZZI.canale(regola.id),
      fonti: [regola, ...regola.ambiti].map(({ fonte }) => fonte),
      certezza: regola.certezza,
    })),
    ...oggetti.flatMap(({ cassetto, oggetti: suoi }) =>
      suoi.map((oggetto): Voce => ({
        kind: 'oggetti',
        id: oggetto.id,
        titolo: `${oggetto.etichetta} (${cassetto})`,
        percorso: INDIRIZZI.oggetto(oggetto.id),
        fonti: [oggetto.fonte],
        certezza: oggetto.certezza,
      })),
    ),
    ...domande.flatMap(({ domande: sue }) =>
      sue.map((domanda): Voce => ({
        kind: 'domande',
        id: domanda.id,
        titolo: domanda.nome,
        percorso: INDIRIZZI.canale(domanda.id),
        fonti: [domanda.fonte],
        certezza: domanda.certezza,
      })),
    ),
    ...contatti.map((contatto): Voce => ({
      kind: 'contatti',
      id: contatto.id,
      titolo:
        contatto.nominativa || contatto.casella === null
          ? `${contatto.ruolo}, ${nomeSede(contatto, protocolli)}`
          : contatto.casella,
      percorso: contatto.nominativa ? INDIRIZZI.contatti(contatto.sede ?? 'tutte-le-sedi') : percorsoContatto(contatto),
      fonti: [contatto.fonte],
      certezza: contatto.certezza,
    })),
  ];
}
