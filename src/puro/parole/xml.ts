/** A text between two tags of XML or HTML. */
export function fraTag(testo: string): string {
  return testo.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A text anywhere in XML or HTML, between the quotes of an attribute too. */
export function inXml(testo: string): string {
  return fraTag(testo).replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
