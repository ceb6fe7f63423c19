import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indirizziContesi, RISERVATI, RISERVATI_AI_CANALI } from '../../src/materie/indirizzi.ts';
import { caricaRegole } from '../../src/disco/regole.ts';
import type { RecordCollocato } from '../../src/motore/record.ts';

const PAGINE = 'src/pages';

/** The names that stand in a folder of pages beside those made from rules. */
function accanto(cartella: string): string[] {
  return readdirSync(`${PAGINE}/${cartella}`)
    .map((nome) => nome.replace(/\.(astro|json\.ts|csv\.ts)$/, (fine) => (fine === '.astro' ? '' : fine)))
    .filter((nome) => /^[a-z0-9-]+$/.test(nome) && nome !== 'index');
}

describe('due pagine con lo stesso indirizzo', () => {
  test('i nomi riservati sono quelli delle pagine accanto a quelle di ogni tipo', () => {
    // Where each kind's own pages are made: «/indicatori/<id>/» and «/calcolatori/<id>/» are both of an indicator.
    const cartelle: Record<string, string[]> = {
      indicatori: ['indicatori', 'calcolatori'],
      obiettivi: ['obiettivi'],
      sedi: ['sedi'],
      strutture: ['strutture'],
    };
    for (const [kind, dove] of Object.entries(cartelle))
      expect(RISERVATI[kind], kind).toEqual(dove.flatMap(accanto).sort());
    expect(RISERVATI_AI_CANALI).toEqual(accanto('canali').sort());
  });

  test('ogni altra cartella con pagine fatte dalle regole non ne ha accanto', () => {
    const note = ['indicatori', 'calcolatori', 'obiettivi', 'sedi', 'strutture', 'canali'];
    const cartelle = readdirSync(PAGINE, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /^\[[a-z]+\]\.astro$/.test(name))
      .map(({ parentPath }) => parentPath.slice(PAGINE.length + 1));
    expect(cartelle.length).toBeGreaterThan(15);
    for (const cartella of cartelle.filter((una) => !note.includes(una)))
      expect(
        accanto(cartella).filter((nome) => nome !== '[id]'),
        cartella,
      ).toEqual([]);
  });

  test('Astro si ferma invece di avvisare', () => {
    expect(readFileSync('astro.config.mjs', 'utf8')).toContain("prerenderConflictBehavior: 'error'");
  });

  const { insieme } = caricaRegole('.');
  const conUno = (kind: string, cambia: (primo: RecordCollocato) => RecordCollocato[]) => {
    const suoi = insieme.record.get(kind) ?? [];
    const [primo] = suoi;
    if (!primo) throw new Error(`nessuna regola di tipo ${kind}`);
    return indirizziContesi({ record: new Map([...insieme.record, [kind, [...suoi, ...cambia(primo)]]]) });
  };

  test('le regole che ci sono non si contendono niente', () => {
    expect(indirizziContesi(insieme)).toEqual([]);
  });

  test.each(Object.entries(RISERVATI).flatMap(([kind, nomi]) => nomi.map((nome) => [kind, nome])))(
    '%s/%s è un errore sull’id',
    (kind, nome) => {
      const difetti = conUno(kind, (primo) => [{ ...primo, id: nome }]);
      expect(difetti.map(({ guasto }) => [guasto.messaggio, guasto.percorso.at(-1)])).toEqual([
        [`«${nome}» è l’indirizzo di un’altra pagina del sito`, 'id'],
      ]);
    },
  );

  test('un contribuente non prende il posto di una pagina dei canali, né di un contribuente di un altro protocollo', () => {
    const protocollo =
      (id: string, ...contribuenti: string[]) =>
      (primo: RecordCollocato): RecordCollocato => ({
        ...primo,
        id,
        dati: { ...primo.dati, contribuenti: contribuenti.map((uno) => ({ id: uno })) },
      });
    const [primo] = insieme.record.get('protocolli') ?? [];
    if (!primo) throw new Error('nessun protocollo');
    const difetti = indirizziContesi({
      record: new Map([
        [
          'protocolli',
          [protocollo('torino', 'regole', 'asti-artigiani')(primo), protocollo('asti', 'artigiani', 'tavola')(primo)],
        ],
      ]),
    });
    expect(difetti.map(({ guasto }) => guasto.messaggio)).toEqual([
      '«/canali/regole/» è già l’indirizzo di un’altra pagina',
      '«/canali/asti-artigiani/» è già l’indirizzo di un’altra pagina',
    ]);
  });

  test('due caselle che differiscono solo nei segni', () => {
    const difetti = conUno('contatti', (primo) => [
      { ...primo, dati: { ...primo.dati, casella: 'una.casella@inps.it' } },
      { ...primo, dati: { ...primo.dati, casella: 'una casella@inps.it' } },
    ]);
    expect(difetti.map(({ guasto }) => guasto.messaggio)).toEqual([
      '«una casella@inps.it» avrebbe la stessa pagina di «una.casella@inps.it»',
    ]);
  });
});
