/**
 * Wakes the calculator of a page. The form is the state (see `modulo.ts`); the results are drawn again below from the
 * same view that drew them while the page was built.
 */
import { h, hydrate, render } from 'preact';
import { Esito, Passaggi } from './Esito.tsx';
import type { Banco } from './banco.ts';
import { obiettiviDi, strutturaDi } from './della-sede.ts';
import { META, scriviIndirizzo } from './indirizzo.ts';
import type { EsitoRisultato } from '../../puro/formula/tipi.ts';
import { annuncia, avvisa, governa, leggi, ricorda, scrivi, segna, trova, type Campo } from '../modulo/modulo.ts';
import { miaSede } from '../mia-sede/mia-sede.ts';
import { metaDi } from './Obiettivi.tsx';
import { inParole } from './Risultati.tsx';
import type { SchedaCalcolo, Testi } from './scheda.ts';
import { conta } from './stato.ts';

const modulo = trova<HTMLFormElement>('dati');
const radice = trova('esito');
const scelta = trova<HTMLSelectElement>('esempio');
const scheda = JSON.parse(radice.dataset['scheda'] ?? '') as SchedaCalcolo;
const { calcolo, preset, versione } = scheda;
const dellaRegola = calcolo.obiettivi;
const ascolto: (() => void)[] = [];
// What was typed or chosen before the script came is taken up by `avvia`, after the page as it was built.
let conto = conta(calcolo, preset[0]?.testi ?? {});
let meta: string | undefined;

const testi = (): Testi => leggi(modulo);
const campo = (nome: string): Campo => modulo.elements.namedItem(nome) as Campo;
const esempio = (): SchedaCalcolo['preset'][number] | undefined => preset.find(({ id }) => id === scelta.value);
const risultati = (): EsitoRisultato[] => (conto.incompleto ? [] : conto.esito.risultati);
const domanda = (): string =>
  scriviIndirizzo(calcolo, testi(), versione, risultati().map(inParole).join('; '), metaDaScrivere());

/** The target that a link must name: whoever opens it may have another office, or none. */
function metaDaScrivere(): string | undefined {
  const scelta = metaDi(calcolo, meta)?.id;
  const prima = dellaRegola[0]?.id;
  return scelta === prima && calcolo.obiettivi[0]?.id === prima ? undefined : scelta;
}

function mostra(disegna: typeof render): void {
  disegna(
    h(Esito, { scheda, conto, esempio: esempio(), scelta: meta, scegli: disegna === render ? scegli : undefined }),
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

/** Puts answers into the fields. */
function riempi(nuovi: Testi): void {
  for (const { nome, se_mancante, tipo } of calcolo.ingressi) {
    const testo = nuovi[nome] ?? ((tipo === 'scelta' && se_mancante) || '');
    scrivi(campo(nome), testo);
    const gruppo = campo(nome).closest('details');
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
    if (!conto.errori[nome]) segna(campo(nome), '');
  }
}

function segnaErrori(): void {
  for (const [nome, errore] of Object.entries(conto.errori)) segna(campo(nome), errore);
}

function fermo(): void {
  segnaErrori();
  annuncia(
    conto.incompleto
      ? (Object.values(conto.errori)[0] ?? '')
      : risultati()
          .map((uno) => `${uno.etichetta}: ${inParole(uno)}${uno.errore ? `. ${uno.errore.messaggio}` : ''}`)
          .join('; '),
  );
  // The page as it opens needs nothing in its address.
  ricorda(scelta.value === preset[0]?.id && !meta ? '' : domanda());
  trova('indirizzo').textContent = `Questo calcolo: ${location.href}`;
}

const { cambia, ferma } = governa(modulo, {
  cambiato(che) {
    if (che === scelta) riempi(esempio()?.testi ?? {});
    else scelta.value = '';
    rifai();
  },
  fermo,
  vuota() {
    riempi({});
  },
});

/** Puts first the targets of the office that the link names, or of the reader's own. */
function conLaSede(): void {
  if (!scheda.delleSedi) return;
  const struttura = strutturaDi(new URLSearchParams(location.search).get(META)) ?? miaSede()?.struttura;
  calcolo.obiettivi = [...(struttura ? obiettiviDi(scheda.delleSedi, struttura) : []), ...dellaRegola];
  conto = conta(calcolo, testi());
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
  segnaErrori();
  avvisa([avvertenza(collegamento, versione), lasciati(calcolo, collegamento, conto.errori)].filter(Boolean).join(' '));
}

/** The tools travel when they are wanted. */
function apriStrumenti(): void {
  const banco: Banco = {
    scheda,
    conto: () => conto,
    meta: () => metaDi(calcolo, meta),
    domanda,
    ascolto,
    scrivi(nome, testo) {
      campo(nome).value = testo;
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

/** Takes over the form of the page. */
export function avvia(): void {
  mostra(hydrate);
  if (scelta.value && scelta.value !== preset[0]?.id) riempi(esempio()?.testi ?? {});
  const scrittoPrima = calcolo.ingressi.some(({ nome }) => (testi()[nome] ?? '') !== (preset[0]?.testi[nome] ?? ''));
  if (scrittoPrima && scelta.value === preset[0]?.id) scelta.value = '';
  conto = conta(calcolo, testi());
  const apri = (): Promise<void> => {
    conLaSede();
    return daIndirizzo();
  };
  void apri().then(() => {
    // What works only with a script was not in the page.
    mostra(render);
    if (scrittoPrima && !location.search) ferma();
    radice.dataset['pronto'] = '';
  });
  modulo.addEventListener('focusin', ({ target }) => {
    // An example's figure gives way to the first key.
    if (scelta.value && target instanceof HTMLInputElement) target.select();
  });
  window.addEventListener('popstate', apri);
  apriStrumenti();
}
