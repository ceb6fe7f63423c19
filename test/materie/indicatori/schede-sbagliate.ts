import type { PassoIndicatore, SchedaIndicatore } from '../../../src/types/regole.ts';

export const risultato = (formula: string, unita = 'giorni'): Partial<SchedaIndicatore> => ({
  risultati: [{ id: 'indice', etichetta: 'Indice', formula, unita, decimali: 2 }],
});

export const passo = (campi: Partial<PassoIndicatore>): PassoIndicatore => ({
  id: 'quota',
  etichetta: 'Quota',
  unita: 'giorni',
  ...campi,
});
