import { calcolatoriMaltrattati, celleDiCsv } from './ingressi-ostili.ts';
import type { Voce, Misura } from './misura.ts';
import { cartelleOstili, cartelleRovinate } from './cartelle-maltrattate.ts';
import { caratteriNascosti, erroriATante } from './regole-maltrattate.ts';
import { importazioniUccise } from './importazioni-uccise.ts';
import { comandiSbagliati } from './comandi-sbagliati.ts';

/** The whole campaign. */
export async function campagna(misura: Misura): Promise<Voce[]> {
  return [
    cartelleOstili(),
    cartelleRovinate(misura),
    caratteriNascosti(misura),
    erroriATante(misura),
    await importazioniUccise(misura),
    comandiSbagliati(misura),
    calcolatoriMaltrattati(misura),
    celleDiCsv(misura),
  ];
}
