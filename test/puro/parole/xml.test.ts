import { expect, test } from 'vitest';
import { fraTag, inXml } from '../../../src/puro/parole/xml.ts';

test('fra due etichette si proteggono i segni che le aprono, la e commerciale per prima', () => {
  expect(fraTag('a < b & c > "d"')).toBe('a &lt; b &amp; c > "d"');
  expect(fraTag('&lt;')).toBe('&amp;lt;');
});

test('in un attributo anche le virgolette', () => {
  expect(inXml('a < b & c > "d"')).toBe('a &lt; b &amp; c &gt; &quot;d&quot;');
});
