import { expect, test } from 'vitest';
import { ricompila } from '../../src/disco/catalogo.ts';
import { leggiSchemi } from '../../src/disco/schemi.ts';
import { validatoriDi } from '../../src/motore/ajv.ts';
import { tipiDi } from '../../src/motore/schemi.ts';

/** A field that no rule writes, in some shapes of the schemas. */
function conUnCampo(forme: Readonly<Record<string, readonly string[]>>) {
  const schemi = new Map(structuredClone([...leggiSchemi('.')]));
  for (const [tipo, parti] of Object.entries(forme))
    for (const parte of parti) {
      const defs = schemi.get(`${tipo}.schema.json`)?.['$defs'] as Record<string, { properties: object }>;
      Object.assign(defs[parte]?.properties ?? {}, { campo_nuovo: { type: 'string' } });
    }
  return tipiDi(schemi, validatoriDi(schemi));
}

const PARTI = {
  canali: ['ambito'],
  questioni: ['riga', 'caso'],
  protocolli: ['sede', 'lettura', 'termine', 'casoTermine'],
  valori: ['cellaEstesa'],
};

const { catalogo } = ricompila('.', conUnCampo(PARTI))(new Map());
const { canali, tabelle } = catalogo;
const [protocollo] = canali.protocolli;

test.each([
  ['un ambito', canali.regole.flatMap(({ ambiti }) => ambiti)],
  ['una questione', canali.questioni],
  ['un caso di una questione', canali.questioni.flatMap(({ casi }) => casi)],
  ['una sede di un protocollo', protocollo?.sedi],
  ['un giorno del calendario', Object.values(protocollo?.calendario ?? {})],
  ['un termine', protocollo?.termini],
  ['un caso di un termine', protocollo?.termini.flatMap(({ casi }) => casi)],
  ['una cifra', tabelle.flatMap(({ cifre }) => cifre)],
])('un campo nuovo nello schema di %s c’è senza scriverlo altrove', (_che, compilate) => {
  expect(compilate).not.toHaveLength(0);
  for (const una of compilate ?? []) expect(una).toHaveProperty('campo_nuovo', null);
});
