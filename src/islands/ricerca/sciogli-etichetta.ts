/**
 * Unfolds a label in the page: each abbreviation with the words it stands for, and whether the documents print them or
 * the reading is ours. The label stands in the address, so that a link shows the same.
 */
import { sigleDi, type Sigla } from '../../puro/ricerca/sciogli.ts';
import { crea } from './righe-risultato.ts';

interface SiglaLetta extends Sigla {
  /** Whether the reading is ours. */
  nostra: boolean;
  /** Why we cannot unfold it. */
  motivo?: string;
}

function setUp(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const place = form.querySelector<HTMLElement>('[data-esito]');
  if (!field || !place) return;
  let sigle: Promise<SiglaLetta[]> | undefined;
  const show = (): void => {
    const etichetta = field.value.trim().replace(/\s+/g, ' ');
    if (etichetta === '') return void place.replaceChildren();
    sigle ??= fetch(form.dataset['sigle'] ?? '').then((answer) => answer.json() as Promise<SiglaLetta[]>);
    sigle.then(
      (list) => place.replaceChildren(...unfolded(etichetta, list)),
      () => {
        sigle = undefined;
        place.replaceChildren(crea('p', '', 'Le sigle non arrivano: riprova fra poco.'));
      },
    );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams(location.search);
    query.set('etichetta', field.value.trim());
    history.replaceState(history.state, '', `?${query.toString()}${location.hash}`);
    show();
  });
  const asked = new URLSearchParams(location.search).get('etichetta');
  if (asked) {
    field.value = asked;
    show();
  }
}

/** What a label says: itself with its abbreviations marked, then each of them. */
function unfolded(typed: string, sigle: readonly SiglaLetta[]): HTMLElement[] {
  // Abbreviations are printed in capitals; one who types rarely is.
  const etichetta = sigleDi(typed, sigle).length > 0 ? typed : typed.toUpperCase();
  const found = sigleDi(etichetta, sigle);
  if (found.length === 0)
    return [
      crea(
        'p',
        '',
        'In questa etichetta non riconosciamo sigle: ciò che c’è è scritto per intero, o non lo sappiamo sciogliere.',
      ),
    ];
  const label = crea('p', 'cod');
  let at = 0;
  for (const { inizio, fine } of found) {
    label.append(etichetta.slice(at, inizio), crea('mark', '', etichetta.slice(inizio, fine)));
    at = fine;
  }
  label.append(etichetta.slice(at));
  const once = [...new Map(found.map(({ sigla }) => [sigla.termine, sigla])).values()];
  const list = crea(
    'dl',
    'sciolta',
    ...once.flatMap(({ termine, vale, nostra, motivo }) => [
      crea('dt', 'cod', termine),
      crea(
        'dd',
        '',
        vale.length > 0 ? vale.join(', ') : 'non sappiamo scioglierla qui',
        ...(vale.length === 0 ? (motivo ? [crea('span', 'piccolo quieto', ` ${motivo}`)] : []) : []),
        ...(vale.length > 0
          ? [crea('span', 'piccolo quieto', nostra ? ' · lettura nostra' : ' · stampata per intero nella fonte')]
          : []),
      ),
    ]),
  );
  return [label, list];
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sciogli]')) setUp(form);
