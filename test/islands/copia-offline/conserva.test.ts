import { describe, expect, test, vi } from 'vitest';
import { apri, desta, respiro, type Pagina } from '../pagina.ts';

const POSTO = `<div data-conserva><label><input type="checkbox"></label><button>Cancella tutto</button>
<p role="status"></p><b data-ricerche></b><b data-mia-sede></b><b data-pratica></b><b data-pagine></b></div>`;
const SEDE = JSON.stringify({ nome: 'Torino', struttura: 'torino', protocollo: null, sede: null });
const PEZZO = {
  tipo: 'prodotto',
  titolo: 'MT1K00',
  risposta: 'Vigilanza',
  indirizzo: '/prodotti/mt1k00/',
  versione: 'regole-1',
  giorno: '2026-11-28',
};
const TENUTO = {
  'chi-fa-cosa:ricerche': '["rimborso","durc"]',
  'chi-fa-cosa:mia-sede': SEDE,
  'chi-fa-cosa:pratica': JSON.stringify({ nome: 'Rossi', pezzi: [PEZZO] }),
};

/** The copies of this host: ours, and those of another site of it. */
function conCopie(): { nomi: Set<string>; tolti: string[] } {
  const nomi = new Set(['chi-fa-cosa /sito/ regole-1 c1', 'chi-fa-cosa /altro/ regole-9 c9', 'posta']);
  const tolti: string[] = [];
  const pagine = ['https://esempio.it/sito/', 'https://esempio.it/sito/canali/', 'https://esempio.it/sito/a.js'];
  vi.stubGlobal('caches', {
    keys: async () => [...nomi],
    open: async () => ({ keys: async () => pagine.map((url) => ({ url })) }),
    delete: async (nome: string) => nomi.delete(nome),
  });
  const registrazione = (scope: string): object => ({ scope, unregister: async () => void tolti.push(scope) });
  const registrazioni = ['https://esempio.it/sito/', 'https://esempio.it/altro/'].map(registrazione);
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => registrazioni } });
  return { nomi, tolti };
}

async function privacy(tenuto: Record<string, string> | null = TENUTO): Promise<Pagina> {
  const pagina = apri(POSTO, { tenuto });
  await desta('copia-offline/conserva.ts');
  await respiro();
  return pagina;
}
const detti = (pagina: Pagina): string[] =>
  ['ricerche', 'mia-sede', 'pratica', 'pagine'].map((che) => pagina.letto(`[data-${che}]`));
const NIENTE = ['nessuna', 'nessuna', 'nessuna'];

describe('la pagina sulla privacy', () => {
  test('dice che cosa resta sul dispositivo', async () => {
    conCopie();
    expect(detti(await privacy())).toEqual([
      '«rimborso», «durc»',
      'Torino',
      '«Rossi», una voce',
      '2, con la ricerca (versione delle regole regole-1)',
    ]);
  });

  test('dove il browser non lascia conservare lo dice, e il resto si legge', async () => {
    expect(detti(await privacy(null))).toEqual([...NIENTE, 'il browser non permette di conservarne']);
  });

  test('cancella tutto ciò che è di questo sito, e niente di un altro dello stesso host', async () => {
    const { nomi, tolti } = conCopie();
    const pagina = await privacy({ ...TENUTO, 'altro-sito:preferenze': 'scuro' });
    pagina.succede('click', 'button');
    await vi.waitFor(() => expect(pagina.letto('[role=status]')).toContain('Fatto: su questo dispositivo non resta'));
    expect(pagina.tenuto()).toEqual({ 'altro-sito:preferenze': 'scuro' });
    expect([[...nomi], tolti]).toEqual([['chi-fa-cosa /altro/ regole-9 c9', 'posta'], ['https://esempio.it/sito/']]);
    expect(detti(pagina)).toEqual([...NIENTE, 'nessuna']);
  });

  test('chi non vuole che si conservi cancella anche ciò che c’è, e può ripensarci', async () => {
    conCopie();
    const pagina = await privacy();
    const scelta = pagina.uno<HTMLInputElement>('input');
    expect(scelta.checked).toBe(true);
    scelta.checked = false;
    pagina.succede('change', 'input');
    await vi.waitFor(() => expect(pagina.letto('[role=status]')).toContain('nulla si conserverà più'));
    expect(pagina.tenuto()).toEqual({ 'chi-fa-cosa:non-conservare': '1' });
    scelta.checked = true;
    pagina.succede('change', 'input');
    expect([pagina.tenuto(), pagina.letto('[role=status]')]).toEqual([
      {},
      'Da ora ricerche e pagine visitate restano su questo dispositivo.',
    ]);
  });
});
