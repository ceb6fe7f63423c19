/** The report writes itself while one types: the page one comes from, the version of the rules, one's own words. */
import { apriSegnalazione, scriviSegnalazione, type Recapito } from '../../puro/parole/segnalazione.ts';
import { copia } from '../modulo/copia.ts';

const modulo = document.querySelector<HTMLFormElement>('form[data-segnala]');
const apri = document.querySelector<HTMLAnchorElement>('a[data-apri]');
const pulsante = document.querySelector<HTMLButtonElement>('button[data-copia]');

if (modulo && apri && pulsante) {
  const pagina = modulo.elements.namedItem('pagina') as HTMLInputElement;
  const testo = modulo.elements.namedItem('testo') as HTMLTextAreaElement;
  const { genere, indirizzo, versione = '' } = modulo.dataset;
  const recapito = { genere, indirizzo } as Recapito;
  const daDove = document.referrer.startsWith(location.origin) ? document.referrer : '';
  pagina.value ||= new URLSearchParams(location.search).get('pagina') ?? daDove;
  const scrivi = (): void => {
    const segnalazione = { pagina: pagina.value.trim(), testo: testo.value.trim(), versione };
    apri.href = apriSegnalazione(recapito, segnalazione);
    pulsante.dataset['copia'] = scriviSegnalazione(segnalazione);
  };
  modulo.addEventListener('input', scrivi);
  modulo.addEventListener('submit', (event) => event.preventDefault());
  pulsante.addEventListener('click', () => {
    void copia(pulsante).then((detto) => {
      const esito = modulo.querySelector('output');
      if (esito) esito.textContent = detto;
    });
  });
  scrivi();
}
