import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Una voce di menu: il nome che si legge e il percorso dalla radice del sito. */
export interface Voce {
  nome: string;
  percorso: string;
}

const PRINCIPALE: Voce[] = [
  { nome: 'Prodotti', percorso: '/prodotti/' },
  { nome: 'Unità', percorso: '/unita/' },
  { nome: 'Canali', percorso: '/canali/' },
  { nome: 'Contatti', percorso: '/contatti/' },
  { nome: 'Calcolatori', percorso: '/calcolatori/' },
  { nome: 'Indicatori', percorso: '/indicatori/' },
  { nome: 'Obiettivi', percorso: '/obiettivi/' },
  { nome: 'Sedi', percorso: '/sedi/' },
  { nome: 'Strutture', percorso: '/strutture/' },
  { nome: 'Guide', percorso: '/guide/' },
  { nome: 'Fonti', percorso: '/fonti/' },
  { nome: 'Incongruenze', percorso: '/incongruenze/' },
];

const PIEDE: Voce[] = [
  { nome: 'Competenze', percorso: '/competenze/' },
  { nome: 'Progetti', percorso: '/progetti/' },
  { nome: 'Lavoro agile', percorso: '/lavoro-agile/' },
  { nome: 'Registri del piano', percorso: '/registri/' },
  { nome: 'Elenchi del piano', percorso: '/elenchi/' },
  { nome: 'Esercizi', percorso: '/esercizi/' },
  { nome: 'Verifiche', percorso: '/verifiche/' },
  { nome: 'Indice alfabetico', percorso: '/indice/' },
  { nome: 'Glossario', percorso: '/glossario/' },
  { nome: 'Novità', percorso: '/novita/' },
  { nome: 'Dati aperti', percorso: '/dati/' },
  { nome: 'Manuale di chi redige', percorso: '/manuale/' },
  { nome: 'Accessibilità', percorso: '/accessibilita/' },
  { nome: 'Privacy', percorso: '/privacy/' },
  { nome: 'Licenze', percorso: '/licenze/' },
  { nome: 'Segnala un problema', percorso: '/segnala/' },
  { nome: 'Stile e componenti', percorso: '/stile/' },
];

/**
 * Vero se il percorso ha una pagina fra i sorgenti. Menu e home mostrano solo ciò che c'è:
 * nessuna voce porta a un 404.
 */
export function haPagina({ percorso }: { percorso: string }): boolean {
  const pagina = join(process.cwd(), 'src/pages', percorso);
  return (
    ['index.astro', 'index.mdx'].some((file) => existsSync(join(pagina, file))) ||
    existsSync(`${pagina.replace(/\/$/, '')}.astro`)
  );
}

/** Le voci della navigazione principale che hanno una pagina. */
export const principale: Voce[] = PRINCIPALE.filter(haPagina);

/** Le voci del piede che hanno una pagina. */
export const piede: Voce[] = PIEDE.filter(haPagina);
