/**
 * Copies the text of a button to the clipboard.
 * @param pulsante with the text in `data-copia`
 * @returns what to say of it, in Italian
 */
export async function copia(pulsante: HTMLElement): Promise<string> {
  const testo = pulsante.dataset['copia'] ?? '';
  try {
    await navigator.clipboard.writeText(testo);
    return detto(pulsante);
  } catch {
    // Where the clipboard is closed to pages (an address without https), the old way.
    const campo = document.createElement('textarea');
    campo.value = testo;
    campo.className = 'solo-voce';
    pulsante.after(campo);
    campo.select();
    const riuscito = document.execCommand('copy');
    campo.remove();
    pulsante.focus();
    return riuscito ? detto(pulsante) : 'Il browser non lascia copiare: seleziona il testo e copialo a mano.';
  }
}

/** How long the button itself says that it has copied, in milliseconds. */
const DURATA = 2500;

function detto(pulsante: HTMLElement): string {
  pulsante.dataset['copiato'] = '';
  window.setTimeout(() => delete pulsante.dataset['copiato'], DURATA);
  return 'Copiato.';
}
