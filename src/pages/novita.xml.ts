import type { APIRoute } from 'astro';
import { href } from '../components/base/indirizzi.ts';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { cambiamenti } from '../uscite/cambiamenti.ts';
import { FILE, INDIRIZZI, PAGINE } from '../puro/parole/indirizzi.ts';
import { inXml } from '../puro/parole/xml.ts';

/** What changed in the rules, and what changes from a day on, as an Atom feed. */
export const GET: APIRoute = ({ site }) => {
  const catalogo = caricaCatalogo();
  const { novita } = catalogo;
  const at = (path: string): string => new URL(href(path), site).href;
  const updated = `${novita[0]?.data ?? '1970-01-01'}T00:00:00Z`;
  const entries = novita.map(
    ({ id, data, titolo, testo }) => `  <entry>
    <id>${at(INDIRIZZI.novita(id))}</id>
    <title>${inXml(titolo)}</title>
    <updated>${data}T00:00:00Z</updated>
    <link href="${at(INDIRIZZI.novita(id))}"/>
    <summary>${inXml(testo)}</summary>
  </entry>`,
  );
  const daUnGiorno = cambiamenti(catalogo).map(
    ({ giorno, titolo, url }) => `  <entry>
    <id>${at(url)}#dal-${giorno}</id>
    <title>${inXml(titolo)}</title>
    <updated>${giorno}T00:00:00Z</updated>
    <link href="${at(url)}"/>
  </entry>`,
  );
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">
  <id>${at(PAGINE.novita)}</id>
  <title>Chi fa cosa: novità delle regole</title>
  <updated>${updated}</updated>
  <author><name>Chi fa cosa</name></author>
  <link rel="self" href="${at(FILE.novita)}"/>
  <link href="${at(PAGINE.novita)}"/>
${[...entries, ...daUnGiorno].join('\n')}
</feed>
`;
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
