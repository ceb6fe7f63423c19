const MESI = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/**
 * Data per esteso, all'italiana: «2014-04-01» diventa «1° aprile 2014».
 * Entra una data ISO (anno-mese-giorno); ciò che non lo è esce com'è entrato.
 * I mesi sono scritti qui perché il risultato non dipenda dalla versione di ICU.
 */
export function dataLunga(iso: string): string {
  const parti = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const mese = parti ? MESI[Number(parti[2]) - 1] : undefined;
  if (!parti || !mese) return iso;
  const giorno = Number(parti[3]);
  return `${giorno === 1 ? '1°' : giorno} ${mese} ${parti[1]}`;
}
