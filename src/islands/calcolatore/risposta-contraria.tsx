/** The answer to a question the other way round: how much it takes, how far it is from here, what it gives. */
import type { JSX } from 'preact';
import { pavimento } from '../../puro/formula/interi.ts';
import { inverti, type Inversione } from '../../puro/formula/inverti.ts';
import { mostraConUnita } from '../../puro/formula/numeri.ts';
import { confronta, diviso, frazione, meno, opposto, per, type Razionale } from '../../puro/formula/razionale.ts';
import type { DomandaInversa, Ingresso, Risultato } from '../../puro/formula/tipi.ts';
import { valuta } from '../../puro/formula/valuta.ts';
import type { Banco } from './banco.ts';
import { inParole } from './Risultati.tsx';

/** Units that come in whole ones. */
const INTERE = new Set(['pezzi', 'punti', 'persone', 'immobili']);

/** Decimals worth saying: whole pieces, cents, and enough for the rest. */
const decimaliDi = ({ intero, unita }: Ingresso): number =>
  intero || INTERE.has(unita) ? 0 : unita === 'euro' ? 2 : 4;

/** The nearest figure with so many decimals that still gets there. */
function sicuro(valore: Razionale, relazione: '≥' | '≤', decimali: number): Razionale {
  const scala = frazione(10n ** BigInt(decimali));
  const volte = per(valore, scala);
  return diviso(frazione(relazione === '≤' ? pavimento(volte) : -pavimento(opposto(volte))), scala);
}

/** Why there is no answer, in a word. */
const PERCHE = {
  'incognita-ripetuta': 'La formula non si rovescia',
  'operazione-non-invertibile': 'La formula non si rovescia',
  'incognita-assente': 'Non c’entra',
  irraggiungibile: 'Non ci si arriva',
  'dato-mancante-o-errato': 'Mancano dei dati',
};

export function Risposta({
  banco,
  domanda,
  risultato,
  valore,
}: {
  banco: Banco;
  domanda: DomandaInversa;
  risultato: Risultato;
  valore: Razionale;
}): JSX.Element {
  const { calcolo } = banco.scheda;
  const { dati } = banco.conto();
  const ingresso = calcolo.ingressi.find(({ nome }) => nome === domanda.incognita) as Ingresso;
  const confronto = calcolo.verso === 'decrescente' ? '≤' : '≥';
  const risposta: Inversione = inverti(calcolo, dati, {
    incognita: ingresso.nome,
    risultato: risultato.id,
    valore,
    confronto,
  });
  if ('sempre' in risposta) return <p>Qualunque valore di «{ingresso.etichetta}» va bene.</p>;
  if ('motivo' in risposta)
    return (
      <>
        <p class="risposta-valore">{PERCHE[risposta.motivo]}</p>
        <p>{risposta.messaggio}</p>
      </>
    );
  const decimali = decimaliDi(ingresso);
  const serve = sicuro(risposta.valore, risposta.relazione, decimali);
  const ora = dati[ingresso.nome] as Razionale | undefined;
  const scarto = ora && meno(serve, ora);
  const misura = (cifra: Razionale, cifre = 6): string => mostraConUnita(cifra, ingresso.unita, cifre);
  const quanto = scarto ? misura(scarto.n < 0n ? opposto(scarto) : scarto) : '';
  const prova = valuta(calcolo, { ...dati, [ingresso.nome]: serve }).risultati.find(({ id }) => id === risultato.id);
  const almeno = risposta.relazione === '≥' ? 'almeno' : 'al massimo';
  return (
    <>
      <p class="risposta-etichetta">{ingresso.etichetta}</p>
      <p class="risposta-valore">
        {almeno} {misura(serve)}
      </p>
      {scarto && scarto.n !== 0n && <Scarto cresce={scarto.n > 0n} relazione={risposta.relazione} quanto={quanto} />}
      {prova && (
        <p class="quieto">
          Con {misura(serve)} il risultato è {inParole(prova)}
          {confronta(serve, risposta.valore) !== 0 && `; il valore esatto sarebbe ${misura(risposta.valore, 6)}`}.
        </p>
      )}
    </>
  );
}

/** How far from here: already past it, or still to go. */
function Scarto({ cresce, relazione, quanto }: { cresce: boolean; relazione: '≥' | '≤'; quanto: string }): JSX.Element {
  if (cresce === (relazione === '≤'))
    return (
      <p>
        Ci sei già: {cresce ? 'puoi salire ancora di' : 'ne avanzano'} {quanto}.
      </p>
    );
  return (
    <p>
      <strong>{quanto}</strong> {cresce ? 'in più' : 'in meno'} di adesso.
    </p>
  );
}
