import type { Progetto } from '../../materie/piano/progetti.ts';
import type { Scelta } from '../base/scelta.ts';

/** Each entry only once, in the order said. */
function diversi<T>(voci: readonly T[], chiave: (voce: T) => string, ordine: (a: T, b: T) => number): T[] {
  return [...new Map(voci.map((voce) => [chiave(voce), voce])).values()].sort(ordine);
}

const parole = (testi: readonly string[]) =>
  diversi(
    testi,
    (testo) => testo,
    (a, b) => a.localeCompare(b, 'it', { numeric: true }),
  ).map((testo) => ({ valore: testo, testo }));

/** Who answers for it, how many rows each. */
function strutture(progetti: readonly Progetto[]): Scelta['voci'] {
  return [...Map.groupBy(progetti, ({ struttura }) => struttura.id)]
    .map(([id, suoi]) => ({ nome: suoi[0]?.struttura.nome ?? id, quanti: suoi.length }))
    .sort((a, b) => a.nome.localeCompare(b.nome, 'it'))
    .map(({ nome, quanti }) => ({ valore: nome, testo: `${nome} (${quanti})` }));
}

function obiettivi(progetti: readonly Progetto[]): Scelta['voci'] {
  const nominati = diversi(
    progetti.flatMap(({ obiettivo }) => obiettivo ?? []),
    ({ id }) => id,
    (a, b) => a.lettera.localeCompare(b.lettera),
  );
  return [
    ...nominati.map(({ id, lettera, nome }) => ({ valore: id, testo: `${lettera}. ${nome}` })),
    { valore: 'nessuno', testo: 'Nessuno' },
  ];
}

function linee(progetti: readonly Progetto[]): Scelta['voci'] {
  const nominate = diversi(
    progetti.flatMap(({ linea_guida }) => linea_guida ?? []),
    ({ id }) => id,
    (a, b) => a.id.localeCompare(b.id),
  );
  return [
    ...nominate.map(({ id, sigla, nome }) => ({ valore: id, testo: `${sigla} ${nome}` })),
    { valore: 'nessuna', testo: 'Nessuna' },
  ];
}

/** The drop-downs above the list of projects: each with the values that the projects have. */
export function scelteProgetti(progetti: readonly Progetto[]): Scelta[] {
  const tipi = [
    { valore: 'PR', testo: 'Progetti (PR)' },
    { valore: 'AS', testo: 'Attività strategiche (AS)' },
  ];
  const civ = [...parole(progetti.flatMap(({ linee_civ }) => linee_civ)), { valore: 'nessuna', testo: 'Nessuna' }];
  const anni = parole(progetti.map(({ fine }) => fine?.slice(0, 4) ?? ''));
  return [
    { nome: 'struttura', etichetta: 'Ne risponde', tutte: 'Tutte', voci: strutture(progetti) },
    { nome: 'tipo', etichetta: 'Tipo', voci: tipi },
    { nome: 'obiettivo', etichetta: 'Obiettivo generale', voci: obiettivi(progetti) },
    { nome: 'linea', etichetta: 'Linea guida gestionale', tutte: 'Tutte', voci: linee(progetti) },
    { nome: 'civ', etichetta: 'Linea del CIV', tutte: 'Tutte', voci: civ },
    { nome: 'fine', etichetta: 'Finisce nel', tutte: 'Quando sia', voci: anni },
  ];
}
