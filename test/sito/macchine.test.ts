import { describe, expect, test } from 'vitest';
import { leggi, pagine } from './sito.ts';

describe('quello che il sito dice alle macchine', () => {
  test('ogni pagina che si può indicizzare sta nella mappa del sito, e le altre no', () => {
    const listed = new Set(
      [...leggi('sitemap.xml').matchAll(/<loc>https:\/\/chifacosa\.example\/([^<]*)<\/loc>/g)].map(
        ([, path]) => `${path}index.html`,
      ),
    );
    const open = pagine().filter(
      (file) => file.endsWith('index.html') && !/name="robots" content="noindex"/.test(leggi(file)),
    );
    expect(open.filter((file) => !listed.has(file))).toEqual([]);
    expect(listed.has('cerca/index.html')).toBe(false);
    expect(listed.size).toBe(open.length);
  });

  test('il feed delle novità ha una voce per novità, ciascuna con la sua ancora', () => {
    const feed = leggi('novita.xml');
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    const anchors = [...feed.matchAll(/<link href="https:\/\/chifacosa\.example\/novita\/#([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(anchors.length).toBeGreaterThan(0);
    for (const id of anchors) expect(leggi('novita/index.html')).toContain(`id="${id}"`);
  });

  test('gli schemi delle regole si scaricano come sono', () => {
    expect(JSON.parse(leggi('schema/prodotti.schema.json'))).toMatchObject({
      $id: 'prodotti.schema.json',
      title: 'TabellaProdotti',
    });
  });

  test('un prodotto si descrive come servizio pubblico, con chi se ne occupa', () => {
    const json =
      /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(leggi('prodotti/mt1k00/index.html'))?.[1] ?? '{}';
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      identifier: ['MT1K00', '210601'],
      serviceOperator: { '@type': 'GovernmentOrganization', name: 'Anagrafica e flussi' },
    });
  });
});
