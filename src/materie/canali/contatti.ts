import { compilata, scritte } from '../../motore/regole.ts';
import type { Contatto, Protocollo } from '../../puro/canali/tipi.ts';
import type { RigaContatto, TabellaContatti } from '../../types/regole.ts';
import type { GuastoDiRegola } from '../../motore/errori.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { idSconosciuto } from './guasti-protocolli.ts';

/** Every mailbox in its span of time, in the order of the files. */
export function compilaContatti(
  ruleSet: InsiemeDiRegole,
  protocolli: readonly Protocollo[],
): { contatti: Contatto[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'contatti');
  const contatti = records.map((record): Contatto => {
    const table = record.fileDiRegole.dati as TabellaContatti;
    const { vuoto: _vuoto, ...riga } = compilata(ruleSet, record);
    const { valido_dal, valido_al } = record.dati;
    const validita = riga.validita ?? (valido_dal || valido_al ? null : (table.validita ?? null));
    return {
      ...riga,
      protocollo: table.protocollo ?? null,
      nominativa: riga.tipo === 'nominativa',
      per: record.dati.per ?? null,
      validita: validita && { certezza: validita.certezza, motivo: validita.motivo ?? null },
    };
  });
  const guasti = records.flatMap((record) => {
    const table = record.fileDiRegole.dati as TabellaContatti;
    const protocollo = protocolli.find(({ id }) => id === table.protocollo) ?? null;
    return contactFaults(record.dati, protocollo).map((fault) => ({
      record,
      guasto: { ...fault, percorso: [...record.percorso, ...fault.percorso] },
    }));
  });
  return { contatti, guasti };
}

function contactFaults(row: RigaContatto, protocollo: Protocollo | null): GuastoDiRegola[] {
  const faults: GuastoDiRegola[] = [];
  if (row.casella.includes(' ') && row.tipo !== 'dismessa') {
    faults.push({
      percorso: ['casella'],
      messaggio: `la casella «${row.casella}» contiene uno spazio`,
      atteso: 'un indirizzo senza spazi: solo di una casella dismessa si conserva com’è stampata',
      rimedio: `togli gli spazi, o metti i punti: ${row.casella.replaceAll(' ', '.')}`,
    });
  }
  if (row.segnaposto && !row.casella.includes(row.segnaposto)) {
    faults.push({
      percorso: ['segnaposto'],
      messaggio: `il segnaposto «${row.segnaposto}» non è nella casella «${row.casella}»`,
      atteso: 'la parte della casella che sta per il nome di una sede, com’è stampata',
      rimedio: 'correggi la casella, o togli il segnaposto',
    });
  }
  if (!protocollo) {
    if (row.sede || row.per) {
      faults.push({
        percorso: [row.sede ? 'sede' : 'per'],
        messaggio: 'una sede o un contribuente si intende di un protocollo, e questa tabella non ne ha',
        atteso: 'il campo «protocollo» in testa al file',
        rimedio: 'aggiungi «protocollo: …», o togli il campo',
      });
    }
    return faults;
  }
  const passo = protocollo.passi.find(({ recapiti }) => recapiti.some(({ uso }) => row.usi?.includes(uso)));
  if (row.livello && passo?.livello && row.livello !== passo.livello)
    faults.push({
      percorso: ['livello'],
      messaggio: `il livello è ${row.livello}, ma il passo «${passo.id}», che usa questa casella, è di livello ${passo.livello}`,
      atteso: 'lo stesso livello del passo del protocollo',
      rimedio: `scrivi «livello: ${passo.livello}», o correggi «usi»`,
    });
  if (row.sede) faults.push(...idSconosciuto(row.sede, protocollo.sedi, 'le sedi del protocollo', ['sede']));
  for (const [index, id] of (row.per ?? []).entries())
    faults.push(...idSconosciuto(id, protocollo.contribuenti, 'i contribuenti del protocollo', ['per', index]));
  return faults;
}
