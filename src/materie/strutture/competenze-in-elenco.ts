/** Competences as the pages list them: a structure's heading by heading, a topic's by who answers for it. */
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Competenza, Ruolo, Tema } from './competenze.ts';
import { nomeBreve, nomeStruttura } from './nomi.ts';
import { puntoComune } from './punti.ts';
import { principali, vocePerTema, type ParteNelTema } from './temi.ts';

/** Below some ten rows the subjects would break the list without helping. */
const POCHE = 10;
/** If more answer for a topic, the answer is the table. */
const MOLTE = 4;
/** A list tells the first who had a part. */
const PRIME = 3;

/** The competences printed under one heading. */
interface TitoloDiCompetenze {
  /** Said above it; null where it is the only one of the structure's own. */
  nome: string | null;
  titolo: string;
  documento: string;
  /** The beginning that their points share. */
  comune: string;
  quante: number;
  /** By subject; under no subject where they are few. */
  gruppi: { materia: string | null; voci: Competenza[] }[];
}

/** The competences of a structure heading by heading, the long ones by subject in the order of the topics. */
export function perTitolo(competenze: readonly Competenza[], { temi }: Pick<Catalogo, 'temi'>): TitoloDiCompetenze[] {
  const gruppo = new Map(temi.map((tema) => [tema.id, tema.gruppo]));
  const materie = [...new Set(gruppo.values())];
  const titoli = [...Map.groupBy(competenze, ({ tabella }) => tabella).values()].map((voci) => ({
    voci,
    titolo: voci[0]?.tabella_titolo ?? '',
    comuni: voci.every(({ vale_per }) => vale_per.length > 0),
  }));
  const piuDiUno = titoli.filter(({ comuni }) => !comuni).length > 1;
  return titoli.map(({ voci, titolo, comuni }) => {
    const perMateria = Map.groupBy(voci, ({ temi: [primo = ''] }) => gruppo.get(primo));
    return {
      nome: comuni ? 'Comuni a tutte le strutture centrali' : piuDiUno ? titolo : null,
      titolo,
      documento: voci[0]?.fonte.documento ?? '',
      comune: puntoComune(voci.map(({ fonte }) => fonte.punto)),
      quante: voci.length,
      gruppi:
        voci.length < POCHE || comuni
          ? [{ materia: null, voci }]
          : materie.flatMap((materia) => {
              const sue = perMateria.get(materia);
              return sue ? [{ materia, voci: sue }] : [];
            }),
    };
  });
}

/** A topic through the orders, and who answers for it in the latest that speaks of it. */
interface ChiSeNeOccupa {
  /** The orders that give somebody a part, oldest first. */
  sezioni: { ordinamento: Catalogo['ordinamenti'][number]; parti: ParteNelTema[] }[];
  /** Who answers for it in the first of them. */
  principali: ParteNelTema[];
  /** They are too many to be named one by one. */
  molte: boolean;
  /** What the text gives to do to who answers for it, with the verb of the task and its point. */
  compiti: Competenza[];
  ruolo: Ruolo;
  /** Without a task written in full, the limits are said by the note of the only thing that each does. */
  limiti: string[];
  /** The other topics of the same subject. */
  vicini: Tema[];
}

/** Gathers what the page of a topic says. */
export function chiSeNeOccupa(catalogo: Catalogo, tema: Tema): ChiSeNeOccupa {
  const sezioni = catalogo.ordinamenti
    .map((ordinamento) => ({ ordinamento, voce: vocePerTema(tema, ordinamento.id, catalogo.competenze) }))
    .filter(({ voce }) => voce.parti.length > 0);
  const [prima] = sezioni;
  const primi = prima ? principali(prima.voce) : [];
  const compiti = catalogo.competenze.filter(
    ({ id, ordinamento }) => tema.risponde.includes(id) && ordinamento === prima?.ordinamento.id,
  );
  const molte = primi.length > MOLTE;
  const sole = primi.flatMap(({ competenze: [una, ...altre] }) => (altre.length > 0 ? [] : (una?.nota ?? [])));
  return {
    sezioni: sezioni.map(({ ordinamento, voce }) => ({ ordinamento, parti: voce.parti })),
    principali: primi,
    molte,
    compiti,
    ruolo: compiti[0]?.ruolo ?? primi[0]?.ruoli[0] ?? 'concorre',
    limiti: compiti.length > 0 || molte ? [] : [...new Set(sole)],
    vicini: catalogo.temi.filter(({ id, gruppo }) => gruppo === tema.gruppo && id !== tema.id),
  };
}

/** A topic with the first structures that had a part in an order, and how many others. */
interface TemaInElenco {
  tema: Tema;
  prime: ParteNelTema[];
  altre: number;
}

/** The topics by name, and their subjects, each with how many topics it has. */
export function temiInElenco(
  { temi, competenze }: Pick<Catalogo, 'temi' | 'competenze'>,
  ordinamento: string,
): { righe: TemaInElenco[]; materie: { nome: string; quanti: number }[] } {
  const righe = temi.map((tema) => {
    const { parti } = vocePerTema(tema, ordinamento, competenze);
    return { tema, prime: parti.slice(0, PRIME), altre: Math.max(0, parti.length - PRIME) };
  });
  return {
    righe: righe.sort((a, b) => a.tema.nome.localeCompare(b.tema.nome, 'it')),
    materie: [...Map.groupBy(temi, ({ gruppo }) => gruppo)].map(([nome, suoi]) => ({ nome, quanti: suoi.length })),
  };
}

/** Who else is in a task; a null id is somebody who is no structure of the rules. */
export function conChi(
  catalogo: Pick<Catalogo, 'strutture'>,
  { con_chi, con_altri, per_chi, da_chi }: Pick<Competenza, 'con_chi' | 'con_altri' | 'per_chi' | 'da_chi'>,
): { parola: string; chi: { id: string | null; nome: string }[] }[] {
  const struttura = (id: string) => ({ id, nome: nomeBreve(nomeStruttura(catalogo, id)) });
  return [
    { parola: 'Con', chi: [...con_chi.map(struttura), ...con_altri.map((nome) => ({ id: null, nome }))] },
    { parola: 'Riguarda', chi: per_chi.map(struttura) },
    { parola: 'Indirizza o decide', chi: da_chi.map(struttura) },
  ].filter(({ chi }) => chi.length > 0);
}
