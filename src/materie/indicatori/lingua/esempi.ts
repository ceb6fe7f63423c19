/** Worked examples, done again at every build: a rule whose example does not come out is not built. */
import { cifreEsatte, confronta, daTesto, decimale, type Razionale } from '../../../puro/formula/razionale.ts';
import { mostra, tornaArrotondato } from '../../../puro/formula/numeri.ts';
import type { Calcolo, Dato, Dati, EsitoRisultato, Ingresso } from '../../../puro/formula/tipi.ts';
import { valuta } from '../../../puro/formula/valuta.ts';
import type { EsempioIndicatore } from '../../../types/regole.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../../motore/errori.ts';
import { nomiVicini, fraVirgolette } from '../../../motore/vicini.ts';
import { conVirgola } from '../../../puro/parole/cifre.ts';

const CIFRA = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** The answers an example gives, and what is wrong with how it gives them. */
export function datiEsempio(
  calcolo: Calcolo,
  esempio: EsempioIndicatore,
  percorso: PercorsoRegola,
): { dati: Dati; guasti: GuastoDiRegola[] } {
  const guasti: GuastoDiRegola[] = [];
  const dati: Record<string, Dato> = {};
  for (const [nome, scritto] of Object.entries(esempio.ingressi)) {
    const qui = [...percorso, 'ingressi', nome];
    const ingresso = calcolo.ingressi.find((altro) => altro.nome === nome);
    if (!ingresso) {
      const vicini = nomiVicini(
        nome,
        calcolo.ingressi.map((altro) => altro.nome),
      );
      guasti.push({
        percorso: qui,
        suChiave: true,
        messaggio: `l’ingresso «${nome}» non c’è`,
        rimedio: `intendevi ${fraVirgolette(vicini)}?`,
      });
      continue;
    }
    const dato = leggi(ingresso, scritto);
    if (dato === null)
      guasti.push({
        percorso: qui,
        messaggio: `«${String(scritto)}» non è una risposta per «${nome}»`,
        atteso: attesa(ingresso),
        rimedio: 'correggi il valore',
      });
    else dati[nome] = dato;
  }
  return { dati, guasti };
}

function leggi({ tipo, opzioni }: Ingresso, scritto: string | string[]): Dato | null {
  if (tipo === 'lista') return Array.isArray(scritto) ? scritto.map(daTesto) : null;
  if (Array.isArray(scritto)) return null;
  if (tipo === 'scelta') return opzioni?.some(({ id }) => id === scritto) ? scritto : null;
  if (tipo === 'si_no') return scritto === 'si' ? true : scritto === 'no' ? false : null;
  return CIFRA.test(scritto) ? daTesto(scritto) : null;
}

function attesa({ tipo, opzioni }: Ingresso): string {
  if (tipo === 'scelta') return `una fra ${(opzioni ?? []).map(({ id }) => id).join(', ')}`;
  return { numero: 'un numero come "1234.5"', lista: 'un elenco di numeri', si_no: '"si" o "no"' }[tipo];
}

/** Faults of an example that does not come out. */
export function difettiEsempio(
  calcolo: Calcolo,
  esempio: EsempioIndicatore,
  percorso: PercorsoRegola,
): GuastoDiRegola[] {
  const { dati, guasti } = datiEsempio(calcolo, esempio, percorso);
  if (guasti.length > 0) return guasti;
  const esito = valuta(calcolo, dati);
  if (esempio.errore !== undefined) {
    const codice = esito.errore?.codice ?? null;
    return codice === esempio.errore
      ? []
      : [
          {
            percorso: [...percorso, 'errore'],
            messaggio: `l’esempio «${esempio.id}» non torna: atteso l’errore «${esempio.errore}», viene ${codice ? `«${codice}»` : 'un risultato'}`,
            rimedio: 'rifai il conto a mano: sbaglia l’esempio o la formula',
          },
        ];
  }
  return Object.entries(esempio.atteso ?? {}).flatMap(([id, atteso]): GuastoDiRegola[] => {
    const qui = [...percorso, 'atteso', id];
    const risultato = esito.risultati.find((altro) => altro.id === id);
    if (!risultato) {
      return [
        {
          percorso: qui,
          suChiave: true,
          messaggio: `il risultato «${id}» non c’è`,
          rimedio: `intendevi ${fraVirgolette(
            nomiVicini(
              id,
              calcolo.risultati.map((altro) => altro.id),
            ),
          )}?`,
        },
      ];
    }
    if (torna(risultato, atteso, esempio.arrotondato === true)) return [];
    return [
      {
        percorso: qui,
        messaggio: `l’esempio «${esempio.id}» non torna: atteso ${conVirgola(atteso)} per «${id}», viene ${viene(risultato)}`,
        rimedio:
          'rifai il conto a mano: sbaglia l’esempio o la formula; se le cifre attese sono arrotondate aggiungi «arrotondato: true»',
      },
    ];
  });
}

function torna({ valore }: EsitoRisultato, atteso: string, arrotondato: boolean): boolean {
  if (valore === null) return false;
  if (typeof valore === 'boolean') return atteso === (valore ? 'si' : 'no');
  if (!CIFRA.test(atteso)) return false;
  const stampato: Razionale = daTesto(atteso);
  return arrotondato
    ? tornaArrotondato(valore, stampato, atteso.split('.')[1]?.length ?? 0)
    : confronta(valore, stampato) === 0;
}

function viene({ valore, errore }: EsitoRisultato): string {
  if (valore === null) return `n.d. (${errore?.messaggio ?? ''})`;
  if (typeof valore === 'boolean') return valore ? 'sì' : 'no';
  const cifre = cifreEsatte(valore);
  return cifre === null ? `circa ${mostra(valore, 10).testo}` : conVirgola(decimale(valore, cifre));
}
