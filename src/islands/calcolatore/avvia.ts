/**
 * Wakes the calculator of a page. The form is the state: its fields are read at every key, the results drawn again
 * below from the same view that drew them while the page was built. What is wrong is said, and a result announced,
 * once, when typing has stopped; then the address takes the state too.
 */
import { h, hydrate, render } from 'preact';
import { Esito, Passaggi } from './Esito.tsx';
import type { Banco } from './banco.ts';
import { scriviIndirizzo } from './indirizzo.ts';
import type { EsitoRisultato } from '../../puro/formula/tipi.ts';
import { metaDi } from './Obiettivi.tsx';
import { inParole } from './Risultati.tsx';
import type { SchedaCalcolo, Testi } from './scheda.ts';
import { conta } from './stato.ts';

/** Milliseconds without typing after which a result counts as settled. */
const QUIETE = 700;

/** Takes over the form of the page. */
export function avvia(): void {
  const trova = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
  const modulo = trova<HTMLFormElement>('dati');
  const radice = trova('esito');
  const scelta = trova<HTMLSelectElement>('esempio');
  const scheda = JSON.parse(radice.dataset['scheda'] ?? '') as SchedaCalcolo;
  const { calcolo, preset, versione } = scheda;

  const testi = (): Testi => Object.fromEntries(new FormData(modulo)) as Testi;
  // What was typed or chosen before the script came is taken up below, after the page as it was built.
  let conto = conta(calcolo, preset[0]?.testi ?? {});
  let meta: string | undefined;
  let attesa: number | undefined;
  const ascolto: (() => void)[] = [];

  function mostra(disegna: typeof render): void {
    const esempio = preset.find(({ id }) => id === scelta.value);
    disegna(
      h(Esito, { scheda, conto, esempio, scelta: meta, scegli: disegna === render ? scegli : undefined }),
      radice,
    );
    disegna(h(Passaggi, { scheda, conto }), trova('passaggi'));
  }

  /** Looks at another target: the calculation stays, what is said of it changes. */
  function scegli(id: string): void {
    meta = id === calcolo.obiettivi[0]?.id ? undefined : id;
    rifai();
    ferma();
  }

  /** Puts answers into the fields. What a choice does not offer is added to it, to be refused with its reason. */
  function riempi(nuovi: Testi): void {
    for (const { nome, se_mancante, tipo } of calcolo.ingressi) {
      const campo = modulo.elements.namedItem(nome) as HTMLInputElement | HTMLSelectElement;
      const testo = nuovi[nome] ?? ((tipo === 'scelta' && se_mancante) || '');
      campo.value = testo;
      if (campo.value !== testo && campo instanceof HTMLSelectElement) campo.add(new Option(testo, testo, true, true));
      const gruppo = campo.closest('details');
      if (gruppo && testo) gruppo.open = true;
    }
  }

  /** Evaluates what stands in the fields and shows it. */
  function rifai(): void {
    conto = conta(calcolo, testi());
    mostra(render);
    for (const dopo of ascolto) dopo();
    for (const { nome } of calcolo.ingressi) {
      trova(`c-${nome}-n`).textContent = conto.letti[nome]?.nota ?? '';
      // While one types, what was wrong may already be right; what is wrong may be half typed.
      if (!conto.errori[nome]) segna(nome, '');
    }
  }

  function segna(nome: string, errore: string): void {
    trova(`c-${nome}-e`).textContent = errore;
    trova(`c-${nome}`).ariaInvalid = errore ? 'true' : null;
  }

  const risultati = (): EsitoRisultato[] => (conto.incompleto ? [] : conto.esito.risultati);
  const domanda = (): string => scriviIndirizzo(calcolo, testi(), versione, risultati().map(inParole).join('; '), meta);

  /** Typing has stopped. */
  function ferma(): void {
    clearTimeout(attesa);
    attesa = undefined;
    for (const [nome, errore] of Object.entries(conto.errori)) segna(nome, errore);
    const { errori, incompleto } = conto;
    const detti = risultati();
    trova('annuncio').textContent = incompleto
      ? (Object.values(errori)[0] ?? '')
      : detti
          .map(
            (risultato) =>
              `${risultato.etichetta}: ${inParole(risultato)}${risultato.errore ? `. ${risultato.errore.messaggio}` : ''}`,
          )
          .join('; ');
    // The page as it opens needs nothing in its address.
    history.replaceState(
      history.state,
      '',
      location.pathname + (scelta.value === preset[0]?.id && !meta ? '' : domanda()) + location.hash,
    );
    trova('indirizzo').textContent = `Questo calcolo: ${location.href}`;
  }

  function cambia(): void {
    rifai();
    clearTimeout(attesa);
    attesa = window.setTimeout(ferma, QUIETE);
  }

  async function daIndirizzo(): Promise<void> {
    if (!location.search) return;
    const { avvertenza, lasciati, leggiIndirizzo } = await import('./da-indirizzo.ts');
    const collegamento = leggiIndirizzo(location.search, calcolo);
    if (!collegamento) return;
    scelta.value = '';
    meta = collegamento.meta ?? undefined;
    riempi(collegamento.testi);
    rifai();
    for (const [nome, errore] of Object.entries(conto.errori)) segna(nome, errore);
    const avviso = trova('avviso');
    avviso.textContent = [avvertenza(collegamento, versione), lasciati(calcolo, collegamento, conto.errori)]
      .filter(Boolean)
      .join(' ');
    avviso.hidden = !avviso.textContent;
  }

  mostra(hydrate);
  if (scelta.value && scelta.value !== preset[0]?.id) riempi(preset.find(({ id }) => id === scelta.value)?.testi ?? {});
  const scrittoPrima = calcolo.ingressi.some(({ nome }) => (testi()[nome] ?? '') !== (preset[0]?.testi[nome] ?? ''));
  if (scrittoPrima && scelta.value === preset[0]?.id) scelta.value = '';
  conto = conta(calcolo, testi());
  void daIndirizzo().then(() => {
    // What works only with a script was not in the page.
    mostra(render);
    if (scrittoPrima && !location.search) ferma();
    radice.dataset['pronto'] = '';
  });

  modulo.addEventListener('input', ({ target }) => {
    if (target === scelta) riempi(preset.find(({ id }) => id === scelta.value)?.testi ?? {});
    else scelta.value = '';
    cambia();
  });
  modulo.addEventListener('focusin', ({ target }) => {
    // An example's figure gives way to the first key.
    if (scelta.value && target instanceof HTMLInputElement) target.select();
  });
  modulo.addEventListener('focusout', () => {
    if (attesa !== undefined) ferma();
  });
  modulo.addEventListener('reset', (evento) => {
    evento.preventDefault();
    scelta.value = '';
    riempi({});
    cambia();
  });
  modulo.addEventListener('submit', (evento) => {
    evento.preventDefault();
    ferma();
  });
  window.addEventListener('popstate', daIndirizzo);

  /** The tools travel when they are wanted. */
  const banco: Banco = {
    scheda,
    conto: () => conto,
    meta: () => metaDi(calcolo, meta),
    domanda,
    ascolto,
    scrivi(nome, testo) {
      scelta.value = '';
      (modulo.elements.namedItem(nome) as HTMLInputElement).value = testo;
      cambia();
    },
  };
  for (const chi of document.querySelectorAll<HTMLElement>('[data-strumento]')) {
    const apri = async (evento?: Event): Promise<void> => {
      // A link is for who has no script: what it leads to is made here.
      if (chi.localName === 'a') evento?.preventDefault();
      await (await import('./strumenti.ts')).apri(chi, banco);
    };
    chi.addEventListener(chi.localName === 'details' ? 'toggle' : 'click', apri);
    if (chi.hasAttribute('open')) void apri();
  }
}
