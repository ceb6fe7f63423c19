import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';
import { nomeArgomento } from './vista/argomenti.ts';
import { vistaTabella, type CellaVista, type VistaTabella } from './vista/vista.ts';
import { unitaInParole } from './vista/unita.ts';
import { scriviPeriodo } from '../../puro/parole/date.ts';
import { TIPI_DI_CIFRA, scriviCifra } from './vista/scrivi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { TabellaCompilata } from './valori.ts';
import { CERTEZZE_IN_RIGA } from '../../puro/parole/certezze.ts';

type Parti = Pick<Catalogo, 'tabelle' | 'sedi' | 'verifiche'>;

/** A table of figures. */
export function vociTabella(tabella: TabellaCompilata, catalogo: Pick<Catalogo, 'regole'>): VoceRicerca {
  const [first] = tabella.cifre;
  return {
    ...SENZA,
    tipo: 'tabella',
    id: tabella.id,
    descrizione: tabella.titolo,
    gruppo: nomeArgomento(catalogo, tabella.argomento),
    risposta:
      [first?.tipo && (TIPI_DI_CIFRA[first.tipo] ?? first.tipo), first?.periodo && scriviPeriodo(first.periodo)]
        .filter(Boolean)
        .join(' ') || tabella.fonte.punto,
    url: INDIRIZZI.tabella(tabella.id),
    uso: [tabella.id.replaceAll('-', ' '), ...paroleDellaTabella(tabella)],
  };
}

/** Every row of the tables of figures: its figures in the line, each with what it measures and how sure it is. */
export function vociRigheTabelle(parti: Parti): VoceRicerca[] {
  return parti.tabelle.flatMap((tabella) => {
    const vista = vistaTabella(tabella, parti);
    return vista.righe.map((riga) => ({
      ...SENZA,
      tipo: 'riga',
      id: `${tabella.id}/${riga.id}`,
      descrizione: riga.nome,
      gruppo: tabella.titolo,
      risposta: [
        riga.celle.flatMap((cella, n) => (cella ? [figure(cella, vista, n)] : [])).join('; '),
        vista.comune.join(', '),
      ]
        .filter(Boolean)
        .join(' — '),
      url: INDIRIZZI.riga(tabella.id, riga.id),
      altri: [...(riga.stampato ? [riga.stampato] : []), ...(riga.sede?.altri_nomi ?? [])],
      uso: riga.gruppo ? [riga.gruppo] : [],
    }));
  });
}

/** What all rows of a table answer to: its columns, and the units, years and kinds of its figures, in words. */
function paroleDellaTabella({ cifre, colonne }: TabellaCompilata): string[] {
  return [
    ...colonne.flatMap(({ nome, voce }) => nome ?? voce ?? []),
    ...new Set(
      cifre.flatMap(({ unita, periodo, tipo }): string[] => [
        ...(unita ? [unitaInParole(unita)] : []),
        ...(periodo ? [periodo.slice(0, 4)] : []),
        ...(tipo ? [TIPI_DI_CIFRA[tipo] ?? tipo] : []),
      ]),
    ),
  ].filter(Boolean);
}

function figure({ cifra, testo }: CellaVista, { colonne }: VistaTabella, n: number): string {
  const doubt = cifra.certezza === 'testuale' ? '' : CERTEZZE_IN_RIGA[cifra.certezza];
  const colonna = colonne.length > 1 ? `${colonne[n]?.nome ?? ''}: ` : '';
  // The unit of a column stands over it: here there is no heading.
  return `${colonna}${colonne[n]?.unita ? scriviCifra(cifra) : testo}${doubt && ` (${doubt})`}`;
}
