import type { AlberoPesi, TabellaValori } from '../../../types/regole.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { Tabella } from './celle.ts';
import { eseguiControllo } from './controlli.ts';
import type { Verifica } from './esito-del-controllo.ts';
import { guastiDiForma } from './forma.ts';
import { totaliNonChiesti } from './totali.ts';
import { verificaAlbero } from './pesi.ts';
import { confrontaRegistro, type VoceRegistro } from './registro.ts';

/** A fault of the figures, with the record it stands in. */
export interface GuastoVerifica {
  tipo: 'valori' | 'pesi' | 'incongruenze';
  id: string;
  guasto: GuastoDiRegola;
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
        tipo: 'valori' as const,
        id,
        guasto: fault,
      })),
    );
    for (const [index, controllo] of controlli.entries()) {
      const result = eseguiControllo(tabella, controllo, byId);
      computed.push(...result.verifiche);
      guasti.push(
        ...result.guasti.map((fault) => ({
          tipo: 'valori' as const,
          id,
          guasto: { ...fault, percorso: ['controlli', index, ...fault.percorso] },
        })),
      );
    }
  }
  for (const albero of alberi) {
    const result = verificaAlbero(albero, byId);
    computed.push(...result.verifiche);
    guasti.push(...result.guasti.map((fault) => ({ tipo: 'pesi' as const, id: albero.id, guasto: fault })));
  }
  const { verifiche, guasti: disagreements } = confrontaRegistro(computed, registro);
  for (const one of disagreements) {
    if ('voce' in one) guasti.push({ tipo: 'incongruenze', id: one.voce, guasto: one.guasto });
    else guasti.push(doveDichiarata(one.verifica, one.guasto, byId));
  }
  return { verifiche, guasti };
}

/** An undeclared failure is shown where the control is written. */
function doveDichiarata(
  { id, tabella }: Verifica,
  guasto: GuastoDiRegola,
  byId: ReadonlyMap<string, Tabella>,
): GuastoVerifica {
  const dati = byId.get(tabella)?.dati;
  if (!dati) return { tipo: 'pesi', id: tabella.replace('pesi/', ''), guasto };
  const index = (dati.controlli ?? []).findIndex((controllo) => id.split('.')[1] === controllo.id);
  return { tipo: 'valori', id: tabella, guasto: { ...guasto, percorso: ['controlli', index] } };
}
