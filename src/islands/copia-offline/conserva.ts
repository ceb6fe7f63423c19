/** The page on privacy: says what is kept on this device, erases it all, and lets the reader have nothing kept. */
import { pratica, tieniPratica } from '../pratica/conserva.ts';
import { miaSede, tieniSede } from '../mia-sede/mia-sede.ts';
import { cancellaBozza } from '../redazione/bozza.ts';
import { dimenticaModuli } from '../redazione/modulo-lasciato.ts';
import { decidiSeConservare, dimenticaRicerche, leggiRecenti, siConserva } from '../ricerca/recenti.ts';

const place = document.querySelector<HTMLElement>('[data-conserva]');
const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href;

if (place && manifest) setUp(place, new URL('.', manifest));

function setUp(home: HTMLElement, root: URL): void {
  const status = home.querySelector('[role="status"]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const choice = home.querySelector<HTMLInputElement>('input');
  if (choice) choice.checked = siConserva();
  const erase = async (): Promise<void> => {
    dimenticaRicerche();
    tieniSede(null);
    tieniPratica(null);
    cancellaBozza();
    dimenticaModuli();
    await eraseCopy(root).catch(() => undefined);
    await show(home, root);
  };
  home
    .querySelector('button')
    ?.addEventListener(
      'click',
      () => void erase().then(() => say('Fatto: su questo dispositivo non resta nulla di questo sito.')),
    );
  choice?.addEventListener('change', () => {
    decidiSeConservare(choice.checked);
    if (choice.checked) say('Da ora ricerche e pagine visitate restano su questo dispositivo.');
    else void erase().then(() => say('Fatto: non resta nulla, e nulla si conserverà più.'));
  });
  void show(home, root);
}

async function show(home: HTMLElement, root: URL): Promise<void> {
  const searches = home.querySelector('[data-ricerche]');
  const recent = leggiRecenti();
  if (searches) searches.textContent = recent.length === 0 ? 'nessuna' : recent.map((text) => `«${text}»`).join(', ');
  const office = home.querySelector('[data-mia-sede]');
  if (office) office.textContent = miaSede()?.nome ?? 'nessuna';
  const matter = home.querySelector('[data-pratica]');
  const { nome, pezzi } = pratica();
  if (matter)
    matter.textContent =
      pezzi.length === 0
        ? 'nessuna'
        : `«${nome || 'senza nome'}», ${pezzi.length === 1 ? 'una voce' : `${pezzi.length} voci`}`;
  const copy = home.querySelector('[data-pagine]');
  if (copy) copy.textContent = await describe(root).catch(() => 'il browser non permette di conservarne');
}

/** The names of the copies of this site: another site of the same host has its own. */
async function copies(root: URL): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`chi-fa-cosa ${root.pathname} `));
}

async function describe(root: URL): Promise<string> {
  const names = await copies(root);
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const pages = new Set(
    lists
      .flat()
      .map(({ url }) => url)
      .filter((url) => url.endsWith('/')),
  ).size;
  return pages === 0
    ? 'nessuna'
    : `${pages}, con la ricerca (versione delle regole ${names.map((name) => name.split(' ').at(-2)).join(', ')})`;
}

async function eraseCopy(root: URL): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(
    registrations.filter(({ scope }) => scope === root.href).map((registration) => registration.unregister()),
  );
  await Promise.all((await copies(root)).map((name) => caches.delete(name)));
}
