/** What the page that puts structures side by side fetches. */
import { caricaCatalogo } from '../../disco/catalogo.ts';
import type { CifraScritta, DatiConfronto } from '../../islands/confronto-sedi/tipi.ts';
import { quantita } from '../../materie/cifre/sedi/grandezze.ts';
import { livelloDi } from '../../materie/cifre/sedi/nomi.ts';
import { perArgomento } from '../../materie/cifre/vista/argomenti.ts';
import { scriviCifra } from '../../materie/cifre/vista/scrivi.ts';
import { siSomma } from '../../materie/cifre/vista/unita.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { href } from '../base/indirizzi.ts';

/** Every target by structure, topic by topic, as it is written: what a page shows is already in words. */
export function datiConfronto(): DatiConfronto {
  const catalogo = caricaCatalogo();
  const tutte = quantita(catalogo).filter(({ cifre }) => [...cifre.values()].some(({ tipo }) => tipo === 'obiettivo'));
  return {
    sedi: catalogo.sedi.map((sede) => [
      sede.id,
      sede.nome,
      sede.livello === 'sede' ? (catalogo.sedi.find(({ id }) => id === sede.superiore)?.nome ?? '') : livelloDi(sede),
    ]),
    pagina: href(INDIRIZZI.sede('ID')),
    argomenti: perArgomento(catalogo)
      .map(({ nome, tabelle }) => ({
        nome,
        quantita: tutte
          .filter(({ tabella }) => tabelle.includes(tabella))
          .map((una) => ({
            nome: una.nome,
            tabella: href(INDIRIZZI.tabella(una.tabella.id)),
            somma: siSomma([...una.cifre.values()][0]?.unita ?? null),
            cifre: Object.fromEntries(
              [...una.cifre].map(([sede, cifra]): [string, CifraScritta] => {
                const detta = [scriviCifra(cifra), Number(cifra.valore)] as const;
                return [sede, cifra.certezza === 'testuale' ? detta : [...detta, 1]];
              }),
            ),
          })),
      }))
      .filter(({ quantita: sue }) => sue.length > 0),
  };
}
