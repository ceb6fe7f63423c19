/**
 * Copies a text to the clipboard.
 * @param vicino where the reader is: takes the focus back
 * @returns whether the browser let it
 */
export async function copiaTesto(testo: string, vicino: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(testo);
    return true;
  } catch {
    // Where the clipboard is closed to pages (an address without https), the old way.
    const campo = document.createElement('textarea');
    campo.value = testo;
    campo.className = 'solo-voce';
    vicino.after(campo);
    campo.select();
    const riuscito = document.execCommand('copy');
    campo.remove();
    vicino.focus();
    return riuscito;
  }
}

/**
 * Copies the text of a button to the clipboard.
 * @param pulsante with the text in `data-copia`
 * @returns what to say of it, in Italian
 */
export async function copia(pulsante: HTMLElement): Promise<string> {
  return (await copiaTesto(pulsante.dataset['copia'] ?? '', pulsante))
    ? detto(pulsante)
    : 'Il browser non lascia copiare: seleziona il testo e copialo a mano.';
}

/** How long the button itself says that it has copied, in milliseconds. */
const DURATA = 2500;

function detto(pulsante: HTMLElement): string {
  pulsante.dataset['copiato'] = '';
  window.setTimeout(() => delete pulsante.dataset['copiato'], DURATA);
  return 'Copiato.';
}
