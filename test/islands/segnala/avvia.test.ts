import { describe, expect, test, vi } from 'vitest';
import { apri, desta, respiro, type Pagina } from '../pagina.ts';

const MODULO = (genere: string, indirizzo: string): string => `
<form data-segnala data-genere="${genere}" data-indirizzo="${indirizzo}" data-versione="regole-1">
  <input name="pagina" value=""><textarea name="testo"></textarea><output></output>
</form>
<a data-apri href="mailto:">Apri</a><button data-copia="">Copia</button>`;
const CASELLA = MODULO('casella', 'regole@esempio.it');

async function segnala(corpo = CASELLA, come: Parameters<typeof apri>[1] = {}): Promise<Pagina> {
  const pagina = apri(corpo, come);
  await desta('segnala/avvia.ts');
  return pagina;
}
const campo = (pagina: Pagina): string => pagina.uno<HTMLInputElement>('[name=pagina]').value;
const apre = (pagina: Pagina): string => pagina.uno('a[data-apri]').getAttribute('href') ?? '';

describe('la pagina di cui si parla', () => {
  test('è quella da cui si arriva, se è di questo sito', async () => {
    expect(campo(await segnala(CASELLA, { da: 'https://esempio.it/sito/prodotti/mt1k00/' }))).toBe(
      'https://esempio.it/sito/prodotti/mt1k00/',
    );
  });

  test('chi arriva da un altro sito non lo dice a nessuno', async () => {
    expect(campo(await segnala(CASELLA, { da: 'https://altrove.example/posta?persona=rossi' }))).toBe('');
  });

  test('quella nell’indirizzo viene prima', async () => {
    const indirizzo = 'https://esempio.it/sito/segnala/?pagina=/unita/vigilanza/';
    expect(campo(await segnala(CASELLA, { indirizzo, da: 'https://esempio.it/sito/' }))).toBe('/unita/vigilanza/');
  });

  test('ciò che il lettore ha scritto prima che lo script arrivasse resta', async () => {
    const corpo = CASELLA.replace('value=""', 'value="/canali/"');
    expect(campo(await segnala(corpo, { da: 'https://esempio.it/sito/' }))).toBe('/canali/');
  });
});

test('il messaggio si scrive mentre si scrive: pagina, versione delle regole, parole di chi segnala', async () => {
  const pagina = await segnala(CASELLA, { indirizzo: 'https://esempio.it/sito/segnala/?pagina=/canali/' });
  pagina.uno<HTMLTextAreaElement>('textarea').value = ' Il termine è di 15 giorni. ';
  pagina.succede('input', 'textarea');
  const detto = 'Pagina: /canali/\nVersione delle regole: regole-1\n\nIl termine è di 15 giorni.';
  expect(pagina.uno('button').dataset['copia']).toBe(detto);
  const href = apre(pagina);
  expect(href).toMatch(/^mailto:regole@esempio\.it\?subject=Segnalazione/);
  expect(decodeURIComponent(href).replaceAll('\r\n', '\n')).toContain(`&body=${detto}`);
});

test('dove si aprono questioni il collegamento ne apre una', async () => {
  const pagina = await segnala(MODULO('questione', 'https://esempio.it/questioni/nuova'));
  const { searchParams } = new URL(apre(pagina));
  expect(searchParams.get('title')).toBe('Segnalazione: Chi fa cosa');
  expect(searchParams.get('body')).toContain('(scrivi qui l’indirizzo)');
});

test('inviare il modulo non lascia la pagina: niente parte da qui', async () => {
  const pagina = await segnala();
  expect(pagina.succede('submit', 'form').defaultPrevented).toBe(true);
});

test('copiare dice com’è andata, nel modulo', async () => {
  const pagina = await segnala();
  const scritti: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (testo: string) => void scritti.push(testo) } });
  pagina.succede('click', 'button');
  await respiro();
  expect(scritti).toEqual([pagina.uno('button').dataset['copia']]);
  expect(pagina.letto('output')).toBe('Copiato.');
});

test('una pagina senza il modulo non ne soffre', async () => {
  await expect(segnala('<p>Altro</p>')).resolves.toBeDefined();
});
