/** Whether a click on a link asks for the page here, and not for another tab or for a file. */
export function soloUnClic(evento: MouseEvent): boolean {
  return !evento.ctrlKey && !evento.metaKey && !evento.shiftKey && !evento.altKey && evento.button === 0;
}
