/** Projects the scenes of a lesson: with its button, or with the key «p». */
import { proietta } from './proietta.ts';

const scene = [...document.querySelectorAll<HTMLElement>('[data-scena]')];
let aperto = false;
// Who closes to read a note goes on from where the class is.
let ultima = 0;

/** Scenes leave the page while they are projected, and come back to where they were. */
function apri(): void {
  if (aperto) return;
  aperto = true;
  const posti = scene.map((scena) => {
    const posto = document.createComment('');
    scena.replaceWith(posto);
    return posto;
  });
  const chiuso = (scena: number): void => {
    posti.forEach((posto, i) => posto.replaceWith(scene[i] as HTMLElement));
    ultima = scena;
    aperto = false;
    pulsante?.focus();
  };
  proietta(scene, chiuso, ultima);
}

const pulsante = document.getElementById('proietta');
pulsante?.addEventListener('click', apri);
document.addEventListener('keydown', (evento) => {
  const chi = evento.target as HTMLElement;
  if (
    evento.key.toLowerCase() === 'p' &&
    !evento.ctrlKey &&
    !evento.metaKey &&
    !evento.altKey &&
    !chi.matches('input, select, textarea')
  )
    apri();
});
