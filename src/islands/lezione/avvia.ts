/** Projects the scenes of a lesson: with its button, or with the key «p». */
import { proietta } from './proietta.ts';

const scene = [...document.querySelectorAll<HTMLElement>('[data-scena]')];
let aperto = false;

/** Scenes leave the page while they are projected, and come back to where they were. */
function apri(): void {
  if (aperto) return;
  aperto = true;
  const posti = scene.map((scena) => {
    const posto = document.createComment('');
    scena.replaceWith(posto);
    return posto;
  });
  proietta(scene, () => {
    posti.forEach((posto, i) => posto.replaceWith(scene[i] as HTMLElement));
    aperto = false;
    pulsante?.focus();
  });
}

const pulsante = document.getElementById('proietta');
pulsante?.addEventListener('click', apri);
document.addEventListener('keydown', (evento) => {
  const chi = evento.target as HTMLElement;
  if (
    evento.key === 'p' &&
    !evento.ctrlKey &&
    !evento.metaKey &&
    !evento.altKey &&
    !chi.matches('input, select, textarea')
  )
    apri();
});
