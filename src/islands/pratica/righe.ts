/** What a sheet needs beside the answer to act with it in hand, as the page of the answer shows it. */
import { RIGA, RIGHE, type Pezzo } from '../../puro/pratica/pratica.ts';

const testo = (di: Element | null | undefined): string => (di?.textContent ?? '').replace(/\s+/g, ' ').trim();
const tutti = (dove: ParentNode, scelta: string): Element[] => [...dove.querySelectorAll(scelta)];

/** «Lavorazioni definite nell’anno: 8450 pezzi», of each field that is filled in; then the target and the verdict. */
function delCalcolo(pagina: ParentNode): string[] {
  const dati = tutti(pagina, '#dati .campo:not(.no-stampa)').flatMap((campo) => {
    const cifra = campo.querySelector<HTMLInputElement>('input:not([type="radio"], [type="checkbox"])')?.value.trim();
    const valore = cifra ?? testo(campo.querySelector('select option:checked'));
    const unita = testo(campo.querySelector('.unita-misura'));
    return valore ? [`${testo(campo.querySelector('label'))}: ${valore}${unita && ` ${unita}`}`] : [];
  });
  const meta = pagina.querySelector('#esito .meta');
  const quale = testo(meta?.querySelector('select option:checked'));
  const frasi = tutti(meta ?? document.createElement('div'), ':scope > p').map(testo);
  return [...dati, ...(meta ? [[quale && `Obiettivo: ${quale}`, ...frasi].filter(Boolean).join(' ')] : [])];
}

const caselle = (di: ParentNode): string => tutti(di, '.recapiti .casella').map(testo).join(', ');

/** The way through the menus, the object, where to write; then each step that follows, and to whom. */
function delCanale(pagina: ParentNode): string[] {
  const vie = tutti(pagina, 'main [data-canale]').flatMap((via) => {
    const percorso = tutti(via, '.percorso li').map(testo).join(' › ');
    const scritto = caselle(via);
    return [
      percorso && `Percorso: ${percorso}`,
      ...tutti(via, '.oggetto .solo-stampa').map(testo),
      scritto && `Si scrive a: ${scritto}`,
    ];
  });
  const poi = tutti(pagina, 'main .passi > li:not([aria-current])').flatMap((passo) => {
    const scritto = caselle(passo);
    return [testo(passo.querySelector('.passo-nome')), scritto && `Si scrive a: ${scritto}`];
  });
  return [...vie, ...poi].filter(Boolean);
}

/** The lines of a piece of this kind, in the order of the page. */
export function righeDi(tipo: Pezzo['tipo'], pagina: ParentNode): string[] {
  const righe = tipo === 'calcolo' ? delCalcolo(pagina) : tipo === 'canale' ? delCanale(pagina) : [];
  return righe.map((riga) => riga.slice(0, RIGA)).slice(0, RIGHE);
}
