import { RUOLI_PER_PESO, type Competenza, type Ruolo, type Tema } from './competenze.ts';

/** The part one structure has in a topic. */
export interface ParteNelTema {
  /** The structure's id; null for what is common to all structures of some sorts. */
  struttura: string | null;
  /** Its roles, the weightiest first. */
  ruoli: Ruolo[];
  competenze: Competenza[];
}

/** A topic in one order: who does what about it. */
interface VoceTema {
  tema: Tema;
  ordinamento: string;
  /** Structures for which it is a main topic and those that answer for it first. */
  parti: ParteNelTema[];
}

/**
 * Who does what about a topic in an order, structure by structure: the page shows how their parts differ.
 * @returns the parts; first those to whom the text gives the task itself, then by the weight of their role, then by how
 * many competences they have on it
 */
export function vocePerTema(tema: Tema, ordinamento: string, competenze: readonly Competenza[]): VoceTema {
  const about = competenze.filter((one) => one.ordinamento === ordinamento && one.temi.includes(tema.id));
  const owners = [
    ...new Set(about.flatMap((one): (string | null)[] => (one.strutture.length > 0 ? one.strutture : [null]))),
  ];
  const parti = owners.map((struttura): ParteNelTema => {
    const own = about.filter((one) =>
      struttura === null ? one.strutture.length === 0 : one.strutture.includes(struttura),
    );
    return {
      struttura,
      ruoli: RUOLI_PER_PESO.filter((ruolo) => own.some((one) => one.ruolo === ruolo)),
      competenze: own,
    };
  });
  return {
    tema,
    ordinamento,
    parti: parti.sort((a, b) =>
      compare([...rank(tema, a), -a.competenze.length], [...rank(tema, b), -b.competenze.length]),
    ),
  };
}

/**
 * The parts to whom the text gives the task itself; in an order where it gives it to none, those that weigh as much as
 * the first.
 */
export function principali({ tema, parti }: VoceTema): ParteNelTema[] {
  const [first] = parti;
  const risponde = parti.filter(({ competenze }) => competenze.some(({ id }) => tema.risponde.includes(id)));
  if (risponde.length > 0 || !first) return risponde;
  return parti.filter((parte) => compare(rank(tema, parte), rank(tema, first)) === 0);
}

/**
 * Those to whom the text gives the task itself come first; then a part of one structure before what is common to many,
 * and the weight of the role.
 */
function rank(tema: Tema, { struttura, ruoli, competenze }: ParteNelTema): number[] {
  return [
    competenze.some(({ id }) => tema.risponde.includes(id)) ? 0 : 1,
    struttura === null ? 1 : 0,
    RUOLI_PER_PESO.indexOf(ruoli[0] ?? 'concorre'),
  ];
}

/** The first thing that a part does: by the weightiest of its roles, and where the topic is its main one. */
export function primaCosa({ id }: Tema, { ruoli: [ruolo], competenze }: ParteNelTema): Competenza | undefined {
  return (
    competenze.find((one) => one.ruolo === ruolo && one.temi[0] === id) ??
    competenze.find((one) => one.ruolo === ruolo) ??
    competenze[0]
  );
}

/** The parts of one thing only, written the same way, stand together where the first of them stands. */
export function raggruppaUguali(parti: readonly ParteNelTema[]): ParteNelTema[][] {
  return [
    ...Map.groupBy(parti, (parte) =>
      parte.competenze.length === 1 && parte.struttura ? (parte.competenze[0]?.testo ?? '') : parte,
    ).values(),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
