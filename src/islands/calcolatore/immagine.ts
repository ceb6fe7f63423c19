/** A calculation as an image for a slide: its title, its steps, its results, and where it comes from. */
import { rigaDiNumeri } from '../../puro/formula/riga.ts';
import { esatto, valoreInParole } from '../../puro/formula/traccia.ts';
import type { Banco } from './banco.ts';
import { scarica } from '../modulo/scarica.ts';
import { citazione } from './copia.ts';
import { inParole } from './Risultati.tsx';
import { fraTag } from '../../puro/parole/xml.ts';

interface Riga {
  testo: string;
  /** Height of the letters. */
  corpo: number;
}

const LARGHEZZA = 1280;
const MARGINE = 60;

/** Lines no longer than what stands in the width, broken between words. */
function spezza({ testo, corpo }: Riga): Riga[] {
  const massimo = Math.floor((LARGHEZZA - 2 * MARGINE) / (corpo * 0.52));
  const righe = [''];
  for (const parola of testo.split(/[ \n]+/)) {
    const ultima = righe.at(-1) ?? '';
    if (ultima && ultima.length + parola.length + 1 > massimo) righe.push(parola);
    else righe[righe.length - 1] = ultima ? `${ultima} ${parola}` : parola;
  }
  return righe.map((riga) => ({ testo: riga, corpo }));
}

/** Some lines as an SVG that needs nothing else: any program of slides takes it. */
export function immagineDi(righe: readonly Riga[]): string {
  let y = MARGINE;
  const testi = righe.flatMap(spezza).map(({ testo, corpo }) => {
    y += Math.round(corpo * 1.5);
    return `<text x="${MARGINE}" y="${y}" font-size="${corpo}">${fraTag(testo)}</text>`;
  });
  const altezza = y + MARGINE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LARGHEZZA}" height="${altezza}" viewBox="0 0 ${LARGHEZZA} ${altezza}" font-family="'Titillium Web', Arial, sans-serif" fill="#17211f"><rect width="100%" height="100%" fill="#fff"/>${testi.join('')}</svg>`;
}

/** Downloads the calculation as it stands. */
export function scaricaImmagine(banco: Banco): void {
  const { scheda, conto } = banco;
  const { esito, incompleto } = conto();
  const passi = incompleto
    ? []
    : esito.passi.map(
        (passo) =>
          `${passo.etichetta}: ${rigaDiNumeri(passo) || 'somma dei contributi'} ${esatto(passo.valore, passo.decimali) ? '=' : '≈'} ${valoreInParole(passo.valore, passo.unita, passo.decimali)}`,
      );
  const risultati = incompleto
    ? []
    : esito.risultati.map((risultato) => `${risultato.etichetta}: ${inParole(risultato)}`);
  const svg = immagineDi([
    { testo: scheda.nome, corpo: 44 },
    ...passi.map((testo) => ({ testo, corpo: 26 })),
    ...risultati.map((testo) => ({ testo, corpo: 36 })),
    { testo: citazione(banco, location.origin + location.pathname + banco.domanda()), corpo: 16 },
  ]);
  scarica(`${scheda.calcolo.id}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
}
