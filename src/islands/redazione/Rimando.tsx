/** A field that names another rule: chosen by its name, as readers know it, and kept as its id. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { slug } from '../../puro/parole/slug.ts';
import type { Scelta } from '../../uscite/redazione/messaggi.ts';

interface Props {
  id: string;
  /** The id of the list of the choices, one for the whole form. */
  elenco: string;
  valore: string;
  scelte: readonly Scelta[];
  ignoto: boolean;
  cambia: (valore: string) => void;
  /** Adds a rule that is not there yet; undefined where that cannot be done from here. */
  aggiungi: (() => void) | undefined;
  attributi: Record<string, string | boolean | undefined>;
}

/** At most how many names are offered to who wrote none of the list. */
const VICINI = 5;

export function Rimando({ id, elenco, valore, scelte, ignoto, cambia, aggiungi, attributi }: Props): JSX.Element {
  // While one types, the field says what is typed: a name that is also the beginning of another must not jump.
  const [scritto, scrivi] = useState<string | null>(null);
  // A name may be written before the choices have come.
  useEffect(() => {
    const id = valore && idDelNome(valore, scelte);
    if (id !== valore) cambia(id);
  }, [scelte]);
  const nome = scelte.find((una) => una.id === valore)?.nome;
  const vicini = ignoto ? simili(valore, scelte) : [];
  return (
    <>
      <input
        {...attributi}
        id={id}
        list={elenco}
        value={scritto ?? etichetta(valore, nome, scelte)}
        autoComplete="off"
        placeholder="Scegli, o scrivi per cercare"
        onInput={({ currentTarget: { value } }) => {
          scrivi(value);
          cambia(idDelNome(value, scelte));
        }}
        onBlur={() => scrivi(null)}
      />
      {vicini.length > 0 && (
        <p class="redazione-comandi">
          <span>Intendevi:</span>
          {vicini.map((uno) => (
            <button type="button" class="pulsante-testo" onClick={() => cambia(uno.id)}>
              {uno.nome}
            </button>
          ))}
        </p>
      )}
      {aggiungi && (
        <p>
          <button type="button" class="pulsante-testo" onClick={aggiungi}>
            Non c’è? Aggiungi
          </button>
        </p>
      )}
    </>
  );
}

/** A choice as the list offers it: two of the same name are told by their ids. */
export function etichetta(id: string, nome: string | undefined, scelte: readonly Scelta[]): string {
  if (nome === undefined) return id;
  return (ripetuti(scelte).get(nome) ?? 0) > 1 ? `${nome} (${id})` : nome;
}

const CONTI = new WeakMap<readonly Scelta[], ReadonlyMap<string, number>>();

/** How many choices have each name: of some thousands it is counted once. */
function ripetuti(scelte: readonly Scelta[]): ReadonlyMap<string, number> {
  const gia = CONTI.get(scelte);
  if (gia) return gia;
  const conti = new Map<string, number>();
  for (const { nome } of scelte) conti.set(nome, (conti.get(nome) ?? 0) + 1);
  CONTI.set(scelte, conti);
  return conti;
}

/** The id of the rule that some words name, whatever the accents and the capitals; the words where they name none. */
export function idDelNome(parole: string, scelte: readonly Scelta[]): string {
  const scritto = slug(parole);
  const trovata =
    scelte.find(({ id }) => id === parole.trim()) ??
    scelte.find(({ id, nome }) => etichetta(id, nome, scelte) === parole) ??
    scelte.find(({ nome }) => slug(nome) === scritto);
  return trovata?.id ?? parole;
}

/** The choices that have all the words written, or else as many of them as can be. */
export function simili(parole: string, scelte: readonly Scelta[]): Scelta[] {
  const scritte = slug(parole).split('-').filter(Boolean);
  const quante = ({ id, nome }: Scelta): number => {
    const sue = `${slug(nome)}-${id}`.split('-');
    return scritte.filter((una) => sue.some((sua) => sua.startsWith(una) || vicina(una, sua))).length;
  };
  const punti = scelte.map((una) => ({ una, punti: quante(una) })).filter(({ punti: p }) => p > 0);
  const massimo = Math.max(...punti.map(({ punti: p }) => p));
  return punti
    .filter(({ punti: p }) => p === massimo)
    .map(({ una }) => una)
    .slice(0, VICINI);
}

/** Whether two words differ by a letter left out, added or changed. */
function vicina(una: string, altra: string): boolean {
  if (una.length < 5 || Math.abs(una.length - altra.length) > 1) return false;
  let prima = 0;
  while (prima < una.length && una[prima] === altra[prima]) prima += 1;
  let dopo = 0;
  const corta = Math.min(una.length, altra.length);
  while (dopo < corta - prima && una.at(-1 - dopo) === altra.at(-1 - dopo)) dopo += 1;
  return prima + dopo >= Math.max(una.length, altra.length) - 1;
}
