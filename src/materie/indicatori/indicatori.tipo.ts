import { CON_CERTEZZA, detto, indirizzo, oNullo, oggetto } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { breve } from '../../puro/ricerca/riga.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { certezzaDelCalcolo } from './appoggi.ts';
import type { Indicatore } from './indicatori.ts';
import { indicatoreInRdf } from './rdf-indicatori.ts';

/** The rule, and the page that does the sum: who has figures asks for the second. */
function righe({ calcolo: _, ...scheda }: Indicatore): VoceRicerca[] {
  const uso = [scheda.id.replaceAll('-', ' ')];
  return [
    {
      ...SENZA,
      tipo: 'indicatore',
      id: scheda.id,
      descrizione: scheda.nome,
      risposta: breve(scheda.definizione, 120),
      url: INDIRIZZI.indicatore(scheda.id),
      uso,
      testi: testiDi(scheda),
    },
    {
      ...SENZA,
      tipo: 'calcolatore',
      id: scheda.id,
      descrizione: `Calcolatore: ${scheda.nome}`,
      risposta: breve(`Con le tue cifre: ${(scheda.ingressi ?? []).map(({ etichetta }) => etichetta).join('; ')}`, 120),
      url: INDIRIZZI.calcolatore(scheda.id),
      uso,
    },
  ];
}

/** A rule that is computed, as written: the compiled form is of no use elsewhere. */
export const indicatori = tipo<Catalogo, 'indicatori', Indicatore>('indicatori', {
  titolo: 'Indicatori',
  conFormule: true,
  elenco: 'Indicatori e calcolatori',
  regole: (catalogo) => catalogo.indicatori,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.indicatore(id),
  fonti: (uno) =>
    [
      uno,
      ...(uno.costanti ?? []),
      ...(uno.tabelle ?? []),
      ...(uno.alberi ?? []),
      ...(uno.obiettivi ?? []),
      ...(uno.note ?? []),
    ].map(({ fonte }) => fonte),
  righe: (catalogo) => catalogo.indicatori.flatMap(righe),
  rdf: indicatoreInRdf,
  collegati:
    'Il profilo nazionale degli indicatori ha la definizione e il metodo di calcolo; le formule sono in parole e in MathML. Esempi, ingressi e domande inverse restano nel JSON.',
  dati: {
    descrizione:
      'Le regole che si calcolano: definizione, formule, ingressi, costanti, pesi, obiettivi, esempi, ciò che il testo lascia aperto, fonti.',
    comeScritta: true,
    senza: 'calcolo',
    calcolati: {
      certezza_del_calcolo: {
        forma: detto(
          oggetto(CON_CERTEZZA),
          'Quanto è certo il risultato: come la più debole delle cose su cui poggia, pesi compresi.',
        ),
        da: (scheda, catalogo) => certezzaDelCalcolo(catalogo, scheda),
      },
      url: { forma: indirizzo(PAGINE.indicatori), da: ({ id }) => INDIRIZZI.indicatore(id) },
      calcolatore: { forma: oNullo(indirizzo(PAGINE.calcolatori)), da: ({ id }) => INDIRIZZI.calcolatore(id) },
    },
  },
});
