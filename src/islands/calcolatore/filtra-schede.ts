/**
 * Leaves in sight the cards that hold every word that is typed, wherever they stand; the question stays in the address.
 */
import '../modulo/indirizzo-in-stampa.ts';
import { piatto } from '../../puro/parole/senza-accenti.ts';

const filtro = document.getElementById('filtro');
const campo = filtro?.querySelector('input');
const trovati = document.getElementById('f-trovati');
const sezioni = [...document.querySelectorAll<HTMLElement>('[data-filtrata]')];

/** @returns how many cards are left */
function filtra(domanda: string): number {
  const parole = piatto(domanda).split(/\s+/).filter(Boolean);
  let quante = 0;
  for (const sezione of sezioni) {
    let sue = 0;
    for (const scheda of sezione.querySelectorAll<HTMLElement>('li')) {
      const testo = piatto(scheda.textContent ?? '');
      scheda.hidden = !parole.every((parola) => testo.includes(parola));
      sue += Number(!scheda.hidden);
    }
    sezione.hidden = sue === 0;
    // On a telephone what is found is not left folded.
    sezione.querySelector('details')?.toggleAttribute('open', parole.length > 0);
    quante += sue;
  }
  return quante;
}

if (filtro && campo && trovati) {
  filtro.hidden = false;
  const aggiorna = (): void => {
    const quante = filtra(campo.value);
    trovati.textContent = campo.value.trim() ? `${quante === 1 ? 'Uno trovato' : `${quante} trovati`}.` : '';
  };
  campo.value = new URLSearchParams(location.search).get('q') ?? '';
  if (campo.value) aggiorna();
  campo.addEventListener('input', () => {
    aggiorna();
    const { value } = campo;
    history.replaceState(history.state, '', location.pathname + (value ? `?q=${encodeURIComponent(value)}` : ''));
  });
}
