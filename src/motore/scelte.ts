import type { ErrorObject } from 'ajv/dist/2020.js';

/** Keywords that only say that a branch inside them failed: the branch's own errors say more. */
const STRUCTURAL = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'then', 'else', 'not']);

/**
 * The errors of ajv that tell something: not those that only repeat what a choice, or what is inside it, says better.
 * @returns those, or all of them where there are no others
 */
export function erroriParlanti(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const said = errors.filter((error) => !STRUCTURAL.has(error.keyword) || isBranchChoice(error));
  const shadowed = shadowedByChoices(said);
  const telling = said.filter((error) => !shadowed(error));
  // A schema can fail on a bare `not` or `oneOf` alone: then that is what there is to tell.
  return telling.length > 0 ? telling : errors;
}

/** `oneOf`/`anyOf` count as errors of their own only where the schema explains them in `messaggi`. */
function isBranchChoice(error: ErrorObject): boolean {
  return (error.keyword === 'oneOf' || error.keyword === 'anyOf') && messaggioProprio(error) !== undefined;
}

/**
 * Where a choice explains itself, the errors of its single branches would only confuse. But where the branches are
 * definitions of their own and the value's type leaves only one, that branch's errors say more than the choice.
 * @returns whether an error has nothing to add; each error costs the depth of its value, not the number of errors
 */
function shadowedByChoices(all: readonly ErrorObject[]): (error: ErrorObject) => boolean {
  const choices = all.filter(isBranchChoice);
  const branchPaths = [...new Set(choices.map(({ schemaPath }) => `${schemaPath}/`))];
  const byPlace = Map.groupBy(choices.filter(choosesDefinitions), ({ instancePath }) => instancePath);
  const mismatches = Map.groupBy(
    all.filter(({ keyword }) => keyword === 'type'),
    ({ instancePath }) => instancePath,
  );
  const decided = (choice: ErrorObject) => typeLeavesOneBranch(choice, mismatches.get(choice.instancePath) ?? []);
  return (error) => {
    if (branchPaths.some((path) => error.schemaPath.startsWith(path))) return true;
    return placesAbove(error.instancePath).some((place) =>
      byPlace
        .get(place)
        ?.some((choice) => (choice === error ? decided(choice) : !decided(choice) || isTypeMismatch(error, choice))),
    );
  };
}

/** A value's place and those of what holds it: `/righe/3/unita`, `/righe/3`, `/righe`, ``. */
function placesAbove(instancePath: string): string[] {
  const steps = instancePath.split('/');
  return steps.map((_step, index) => steps.slice(0, steps.length - index).join('/'));
}

function typeLeavesOneBranch(choice: ErrorObject, mismatches: readonly ErrorObject[]): boolean {
  const branches = (choice.schema as { $ref: string }[]).map(({ $ref }) => `${$ref}/type`);
  // ajv compiles a definition of the same file on its own: its path starts again from the root.
  const mismatched = mismatches.filter(({ schemaPath }) => ['#/type', ...branches].includes(schemaPath));
  // A branch with conditions of its own says its type more than once; no two branches of a choice have the same type.
  return branches.length - new Set(mismatched.map(({ schema }) => String(schema))).size === 1;
}

function choosesDefinitions({ schema }: ErrorObject): boolean {
  return (
    Array.isArray(schema) && schema.every((branch) => branch !== null && typeof branch === 'object' && '$ref' in branch)
  );
}

function isTypeMismatch(error: ErrorObject, choice: ErrorObject): boolean {
  return error.keyword === 'type' && error.instancePath === choice.instancePath;
}

/** What the schema itself says of an error, in Italian, or nothing. */
export function messaggioProprio(error: ErrorObject): string | undefined {
  const messages = (error.parentSchema as { messaggi?: Record<string, string> } | undefined)?.messaggi;
  return messages?.[error.keyword];
}
