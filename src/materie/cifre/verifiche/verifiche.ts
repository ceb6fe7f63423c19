import type { AlberoPesi, TabellaValori } from '../../../types/regole.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { Tabella } from './celle.ts';
import { eseguiControllo, type Verifica } from './controlli.ts';
import { guastiDiForma } from './forma.ts';
import { totaliNonChiesti } from './totali.ts';
import { verificaAlbero } from './pesi.ts';
import { confrontaRegistro, type VoceRegistro } from './registro.ts';

/** A fault of the figures, with the record it stands in. */
export interface GuastoVerifica {
  kind: 'valori' | 'pesi' | 'incongruenze';
  id: string;
  fault: GuastoDiRegola;
}

/**
 * Recomputes every identity the tables and the trees of weights declare, and holds the outcome against the register.
 * @returns the checks in the order of the tables, and every fault
 */
export function calcolaVerifiche(
  tabelle: readonly TabellaValori[],
  alberi: readonly AlberoPesi[],
  registro: readonly VoceRegistro[],
): { verifiche: Verifica[]; guasti: GuastoVerifica[] } {
  const guasti: GuastoVerifica[] = [];
  const byId = new Map(tabelle.map((dati) => [dati.id, new Tabella(dati)]));
  const computed: Verifica[] = [];
  for (const tabella of byId.values()) {
    const { id, controlli = [] } = tabella.dati;
    guasti.push(
      ...[...guastiDiForma(tabella.dati), ...totaliNonChiesti(tabella.dati)].map((fault) => ({
        kind: 'valori' as const,
        id,
        fault,
      })),
    );
    for (const [index, controllo] of controlli.entries()) {
      const result = eseguiControllo(tabella, controllo, byId);
      computed.push(...result.verifiche);
      guasti.push(
        ...result.guasti.map((fault) => ({
          kind: 'valori' as const,
          id,
          fault: { ...fault, percorso: ['controlli', index, ...fault.percorso] },
        })),
      );
    }
  }
  for (const albero of alberi) {
    const result = verificaAlbero(albero, byId);
    computed.push(...result.verifiche);
    guasti.push(...result.guasti.map((fault) => ({ kind: 'pesi' as const, id: albero.id, fault })));
  }
  const { verifiche, guasti: disagreements } = confrontaRegistro(computed, registro);
  for (const one of disagreements) {
    if ('voce' in one) guasti.push({ kind: 'incongruenze', id: one.voce, fault: one.fault });
    else guasti.push(doveDichiarata(one.verifica, one.fault, byId));
  }
  return { verifiche, guasti };
}

/** An undeclared failure is shown where the control is written. */
function doveDichiarata(
  { id, tabella }: Verifica,
  fault: GuastoDiRegola,
  byId: ReadonlyMap<string, Tabella>,
): GuastoVerifica {
  const dati = byId.get(tabella)?.dati;
  if (!dati) return { kind: 'pesi', id: tabella.replace('pesi/', ''), fault };
  const index = (dati.controlli ?? []).findIndex((controllo) => id.split('.')[1] === controllo.id);
  return { kind: 'valori', id: tabella, fault: { ...fault, percorso: ['controlli', index] } };
}
