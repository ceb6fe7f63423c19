/** The answers of the results page by kind, and the choice of one kind: it stays in the address. */
import { crea, rigaRisultato, type GruppoRisultati } from './righe-risultato.ts';
import type { Risultato } from '../../puro/ricerca/tipi.ts';

/** Answers of one kind that stand in sight when all kinds are shown; the others open. */
const IN_VISTA = 5;
/** The kind chosen, in the address. */
const CHIAVE = 'tipo';
/** Kinds that say to whom one writes: under the first of them, how old that is, and to whom one writes after. */
const A_CHI_SCRIVERE: ReadonlySet<string> = new Set([
  'contatti di una sede',
  'canale per un caso',
  'casella',
  'questione',
]);

/**
 * Every group of answers under its name and, where they are more than one, the choice of one of them alone.
 * @param radice the site's root, before every address
 * @param dopo what to say under those that tell to whom one writes
 */
export function faccette(groups: readonly GruppoRisultati[], radice: string, dopo: () => Node): HTMLElement[] {
  const primo = groups.find(({ risultati: [uno] }) => uno && A_CHI_SCRIVERE.has(uno.tipo));
  const sections = groups.map((group) => ({
    titolo: group.titolo,
    section: gruppo(group, radice, group === primo ? [dopo()] : []),
  }));
  const all = sections.map(({ section }) => section);
  if (groups.length < 2) return all;
  const total = groups.reduce((sum, { risultati }) => sum + risultati.length, 0);
  const options = [['', `Tutti (${total})`], ...groups.map((group) => [group.titolo, inTesta(group)])];
  const select = crea('select', '', ...options.map(([value, text]) => new Option(text, value)));
  select.id = 'cerca-tipo';
  const show = () => {
    for (const { titolo, section } of sections) {
      section.hidden = select.value !== '' && titolo !== select.value;
      section.querySelector('details')?.toggleAttribute('open', titolo === select.value);
    }
  };
  select.addEventListener('change', () => {
    show();
    remember(select.value);
  });
  select.value = new URLSearchParams(location.search).get(CHIAVE) ?? '';
  // A kind that no answer has.
  if (select.selectedIndex < 0) select.value = '';
  show();
  const label = crea('label', '', 'Tipo di risposta ');
  label.htmlFor = select.id;
  return [crea('p', 'cerca-faccette', label, select), ...all];
}

const inTesta = ({ titolo, risultati }: GruppoRisultati): string => `${titolo} (${risultati.length})`;

/** Writes the kind chosen in the address: it can be sent, and found again going back. */
function remember(titolo: string): void {
  const address = new URL(location.href);
  if (titolo) address.searchParams.set(CHIAVE, titolo);
  else address.searchParams.delete(CHIAVE);
  history.replaceState(null, '', address);
}

/** The answers of one kind, under its name and their number. */
function gruppo(group: GruppoRisultati, radice: string, dopo: readonly Node[]): HTMLElement {
  const { titolo, risultati } = group;
  const list = (some: readonly Risultato[]) =>
    crea(
      'ul',
      'cerca-pagina',
      ...some.map((risultato) => {
        if (!risultato.url) return crea('li', 'cerca-voce', ...rigaRisultato(risultato, true));
        const link = crea('a', 'cerca-voce', ...rigaRisultato(risultato, true));
        link.href = radice + risultato.url;
        return crea('li', '', link);
      }),
    );
  const others = risultati.slice(IN_VISTA);
  const more = `${others.length === 1 ? 'Un’altra' : `Altre ${others.length}`}: ${titolo.toLowerCase()}`;
  return crea(
    'section',
    '',
    crea('h3', '', inTesta(group)),
    ...dopo,
    list(risultati.slice(0, IN_VISTA)),
    ...(others.length > 0 ? [crea('details', '', crea('summary', '', more), list(others))] : []),
  );
}
