/** Leaves in sight the cards that say what is typed, wherever they stand; the question stays in the address. */
import '../modulo/indirizzo-in-stampa.ts';
import { CheDicono } from '../ricerca/che-dicono.ts';

const filtro = document.getElementById('filtro');
const campo = filtro?.querySelector('input');
const trovati = document.getElementById('f-trovati');
const sezioni = [...document.querySelectorAll<HTMLElement>('[data-filtrata]')].map((sezione) => ({
  sezione,
  schede: [...sezione.querySelectorAll<HTMLElement>('li')],
}));
const tutte = sezioni.flatMap(({ schede }) => schede);

if (filtro && campo && trovati) {
  filtro.hidden = false;
  const aggiorna = (): void => {
    const domanda = campo.value.trim();
    const { tiene, altrimenti } = detti.cerca(domanda, tutte);
    for (const { sezione, schede } of sezioni) {
      for (const scheda of schede) scheda.hidden = !tiene(scheda);
      sezione.hidden = schede.every(({ hidden }) => hidden);
      // On a telephone what is found is not left folded.
      sezione.querySelector('details')?.toggleAttribute('open', domanda !== '');
    }
    const quante = tutte.filter(({ hidden }) => !hidden).length;
    trovati.textContent =
      domanda && `${quante === 1 ? 'Uno trovato' : `${quante} trovati`}${altrimenti ? ', con altre parole' : ''}.`;
  };
  const detti = new CheDicono(aggiorna);
  campo.value = new URLSearchParams(location.search).get('q') ?? '';
  if (campo.value) aggiorna();
  campo.addEventListener('input', () => {
    aggiorna();
    const { value } = campo;
    history.replaceState(history.state, '', location.pathname + (value ? `?q=${encodeURIComponent(value)}` : ''));
  });
}
