/** Rows and columns of a table from a spreadsheet, in one go. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Contesto } from './contesto.ts';
import { conIncollato, daFoglio, nomiNuovi, nonIncollato, type Incollata, type NonIncollato } from './incolla.ts';

type Tabella = Record<string, unknown>;

export function Incolla({ valori, contesto }: { valori: Tabella; contesto: Contesto }): JSX.Element {
  const id = `${contesto.radice}--incolla`;
  const campo = useRef<HTMLTextAreaElement>(null);
  const { testo, scrivi, detto, doppie, manca, annulla, metti } = useIncolla(valori, contesto, () =>
    campo.current?.focus(),
  );
  return (
    <div class="campo">
      <label for={id}>Righe e colonne, incollate dal foglio di calcolo</label>
      <textarea
        id={id}
        ref={campo}
        rows={4}
        class="cod"
        value={testo}
        aria-describedby={`${id}-aiuto`}
        onInput={({ currentTarget }) => scrivi(currentTarget.value)}
      />
      <p class="campo-aiuto" id={`${id}-aiuto`}>
        In Excel copia le celle con le intestazioni, e incollale qui: vanno nelle righe e nelle colonne dello stesso
        nome, e i nomi nuovi si aggiungono in fondo. Ciò che non incolli resta, se non dici di toglierlo.
      </p>
      <p class="redazione-comandi">
        <button type="button" class="pulsante pulsante-secondo" onClick={() => metti({})}>
          Metti righe e colonne
        </button>
        {annulla && (
          <button type="button" class="pulsante pulsante-secondo" onClick={annulla}>
            Annulla l’incolla
          </button>
        )}
      </p>
      <p role="status">{detto}</p>
      {doppie.length > 0 && (
        <Doppie doppie={doppie} tieni={() => metti({ diverse: true })} correggi={() => campo.current?.focus()} />
      )}
      {manca && (
        <Mancano
          manca={manca}
          tieni={() => metti({ diverse: true, resto: 'tieni' })}
          togli={() => metti({ diverse: true, resto: 'togli' })}
        />
      )}
    </div>
  );
}

/** What has been decided of a block: its names that stand twice are two, and what it does not say stays or goes. */
interface Deciso {
  diverse?: boolean;
  resto?: 'tieni' | 'togli';
}

/** A block on its way into the table. @param torna where who is at the keyboard goes on, once a question is answered */
function useIncolla(valori: Tabella, contesto: Contesto, torna: () => void) {
  const [testo, scrivi] = useState('');
  const [detto, di] = useState('');
  const [doppie, chiedi] = useState<Incollata['doppie']>([]);
  const [manca, chiediDelResto] = useState<NonIncollato | null>(null);
  const [messa, ricorda] = useState<{ prima: Tabella; righe: unknown; colonne: unknown } | null>(null);
  const chiudi = (parole: string, domande: { doppie?: Incollata['doppie']; manca?: NonIncollato } = {}): void => {
    chiedi(domande.doppie ?? []);
    chiediDelResto(domande.manca ?? null);
    di(parole);
  };
  const scriviTabella = ({ colonne, righe }: Tabella): void => {
    contesto.cambia(['colonne'], colonne);
    contesto.cambia(['righe'], righe);
  };
  const metti = ({ diverse = false, resto }: Deciso): void => {
    const letta = daFoglio(testo, valori);
    if ('errori' in letta) return chiudi(`Non ho messo niente. ${letta.errori.join(' ')}`);
    if (letta.doppie.length > 0 && !diverse) return chiudi('Non ho ancora messo niente.', { doppie: letta.doppie });
    const fuori = nonIncollato(letta, valori);
    if (fuori && !resto) return chiudi('Non ho ancora messo niente.', { manca: fuori });
    const nuova = resto === 'tieni' ? conIncollato(letta, valori) : letta;
    scriviTabella(nuova);
    ricorda({ prima: valori, righe: nuova.righe, colonne: nuova.colonne });
    const tolte = fuori && resto === 'togli' ? ` Tolte: ${quante(fuori)}.` : '';
    const incollate = `Incollate: ${contate(letta.colonne.length, 'colonna', 'colonne')} e ${contate(letta.righe.length, 'riga', 'righe')}.`;
    const nuovi = nomiNuovi(letta, valori);
    const inFondo = nuovi.length > 0 ? ` Nuove, in fondo: ${nuovi.map((una) => `«${una}»`).join(', ')}.` : '';
    const ferme = fuori && resto === 'tieni' && fuori.cifre > 0 ? ` ${restate(fuori.cifre)}` : '';
    chiudi(`${incollate}${inFondo}${tolte}${ferme} ${letta.note.join(' ')}`.trim());
    if (resto) torna();
  };
  // Once something else is changed in the table, what was there before is no longer what an undo should bring back.
  const comera = messa && messa.righe === valori['righe'] && messa.colonne === valori['colonne'] ? messa.prima : null;
  const annulla = (): void => {
    if (comera) scriviTabella(comera);
    ricorda(null);
    chiudi('La tabella è com’era prima.');
    torna();
  };
  return { testo, scrivi, detto, doppie, manca, annulla: comera && annulla, metti };
}

const contate = (quanti: number, una: string, molte: string): string => `${quanti} ${quanti === 1 ? una : molte}`;

/** Empty cells change nothing, and who pasted them may have thought otherwise. */
function restate(cifre: number): string {
  return cifre === 1
    ? 'Una cella incollata era vuota: la cifra che c’era resta.'
    : `${cifre} celle incollate erano vuote: le cifre che c’erano restano.`;
}

/** What a block leaves out, counted. */
function quante({ colonne, righe, cifre }: NonIncollato): string {
  return [
    colonne.length > 0 ? contate(colonne.length, 'colonna', 'colonne') : '',
    righe.length > 0 ? contate(righe.length, 'riga', 'righe') : '',
    cifre > 0 ? contate(cifre, 'cifra', 'cifre') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the table has and the block has not: whether it stays is not for a program to say. */
function Mancano({ manca, tieni, togli }: { manca: NonIncollato; tieni: () => void; togli: () => void }): JSX.Element {
  const nomi = [...manca.colonne, ...manca.righe];
  const altri = nomi.length > 8 ? ` e altri ${nomi.length - 8}` : '';
  return (
    <div class="campo-errore" role="group" aria-label="Ciò che non hai incollato">
      <p>
        Nella tabella c’è anche ciò che non hai incollato: {quante(manca)}
        {nomi.length > 0 && ` (${nomi.slice(0, 8).join(', ')}${altri})`}.
      </p>
      <p class="redazione-comandi">
        <button type="button" class="pulsante pulsante-secondo" onClick={tieni}>
          Tieni il resto: cambia solo ciò che ho incollato
        </button>
        <button type="button" class="pulsante pulsante-secondo" onClick={togli}>
          Togli il resto: {quante(manca)}
        </button>
      </p>
    </div>
  );
}

/** Names that stand twice: only who has the source knows whether they are one thing. */
function Doppie({
  doppie,
  tieni,
  correggi,
}: {
  doppie: Incollata['doppie'];
  tieni: () => void;
  correggi: () => void;
}): JSX.Element {
  return (
    <div class="campo-errore" role="group" aria-label="Voci che ci sono due volte">
      <ul>
        {doppie.map(({ voce, id }) => (
          <li>
            «{voce}» c’è già, più su: è la stessa voce? Se sono due, questa prende l’identificativo «{id}».
          </li>
        ))}
      </ul>
      <p class="redazione-comandi">
        <button type="button" class="pulsante pulsante-secondo" onClick={correggi}>
          È la stessa: correggo ciò che ho incollato
        </button>
        <button type="button" class="pulsante pulsante-secondo" onClick={tieni}>
          Sono diverse: mettile tutte
        </button>
      </p>
    </div>
  );
}
