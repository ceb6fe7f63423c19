/** The calculation as a workbook that computes, with the figures that stand in the fields. */
import { foglioVivo } from '../../fogli-vivi/libro.ts';
import { componiZip, crc32, type VoceZip } from '../../xlsx/zip.ts';
import type { Banco } from './banco.ts';
import { scarica } from '../modulo/scarica.ts';

const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the file in the page and hands it over: nothing is sent anywhere. */
export function scaricaFoglio({ scheda, conto }: Banco): void {
  const { dati } = conto();
  const indirizzo = location.href.replace(location.hash, '');
  const voci = [...foglioVivo({ ...scheda, dati, indirizzo })].map(([nome, testo]): VoceZip => {
    const byte = new TextEncoder().encode(testo);
    return { nome, compressa: false, byte, crc: crc32(byte), lunghezza: byte.length };
  });
  scarica(`${scheda.calcolo.id}.xlsx`, new Blob([componiZip(voci)], { type: TIPO }));
}
