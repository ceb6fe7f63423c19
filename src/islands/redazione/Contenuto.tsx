/** What is in the draft, with what undoes it, and who makes it and why. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Differenza } from '../../uscite/fogli/differenze.ts';
import type { ErroreAltrove } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { Conferma } from './Conferma.tsx';
import type { PropsProposta } from './della-proposta.ts';
import { vaiAllaProposta } from './stato.ts';

/** What is in the draft, and who makes it and why. */
export function Contenuto({
  bozza,
  indice,
  deposito,
  officina,
  cambia,
}: Pick<PropsProposta, 'bozza' | 'indice' | 'deposito' | 'officina' | 'cambia'>): JSX.Element {
  const [differenze, mostra] = useState<readonly Differenza[]>([]);
  const [guaste, segna] = useState<readonly ErroreAltrove[]>([]);
  useEffect(() => {
    let via = false;
    void officina.differenze(bozza).then((sue) => {
      if (!via) mostra(sue);
    });
    void officina.controlla(bozza).then(({ detti }) => {
      if (!via) segna(detti);
    });
    return () => {
      via = true;
    };
  }, [bozza.file]);
  const campo = (chiave: 'chi' | 'recapito' | 'perche', titolo: string, aiuto: string): JSX.Element => (
    <div class="campo">
      <label for={`p-${chiave}`}>{titolo}</label>
      <input
        id={`p-${chiave}`}
        value={bozza[chiave]}
        aria-describedby={`p-${chiave}-aiuto`}
        onInput={({ currentTarget }) => cambia({ ...bozza, [chiave]: currentTarget.value })}
      />
      <p class="campo-aiuto" id={`p-${chiave}-aiuto`}>
        {aiuto}
      </p>
    </div>
  );
  return (
    <>
      <ul>
        {bozza.file.map((uno) => (
          <UnFile key={uno.file} {...{ uno, differenze, guaste, bozza, indice, deposito, officina, cambia }} />
        ))}
      </ul>
      {campo('chi', 'Chi la fa', 'Il tuo nome, perché chi la riceve sappia a chi chiedere.')}
      {campo('recapito', 'Dove ti si risponde', 'Un indirizzo di posta, se vuoi.')}
      {campo('perche', 'Perché', 'L’atto, o l’errore: in una riga.')}
    </>
  );
}

/** A file of the draft. */
function UnFile({
  uno,
  differenze,
  guaste,
  bozza,
  indice,
  deposito,
  officina,
  cambia,
}: Pick<PropsProposta, 'bozza' | 'indice' | 'deposito' | 'officina' | 'cambia'> & {
  uno: Bozza['file'][number];
  differenze: readonly Differenza[];
  guaste: readonly ErroreAltrove[];
}): JSX.Element {
  return (
    <li>
      {indice.tipi.find(({ nome }) => nome === uno.file.split('/')[1])?.titolo}: {detto(differenze, uno.file)}{' '}
      <DaFinire regole={daFinire(guaste, uno.file)} />
      {deposito && uno.prima !== null && (
        <>
          <a href={`${deposito}${uno.file}`}>
            Aprilo nell’editor del deposito<span class="solo-voce">: {detto(differenze, uno.file)}</span>
          </a>{' '}
        </>
      )}
      <Conferma
        domanda={`Tolgo dalla proposta ${detto(differenze, uno.file)}?`}
        si="Sì, lascia com’era"
        no="No, tienilo"
        fai={() => {
          const file = bozza.file.filter((altro) => altro.file !== uno.file);
          cambia({ ...bozza, file }, `${detto(differenze, uno.file)}: com’era prima.`);
          vaiAllaProposta();
        }}
      >
        Lascia com’era<span class="solo-voce">: {detto(differenze, uno.file)}</span>
      </Conferma>
      <UnaPerUna
        regole={regoleDi(differenze, uno.file)}
        disfa={(id, nome) =>
          void officina.disfa(bozza, uno.file, id).then((nuova) => {
            cambia(nuova, `«${nome}»: torna com’era.`);
            vaiAllaProposta();
          })
        }
      />
    </li>
  );
}

/** The rules of a file of the draft that the check does not take yet, each once. */
export function daFinire(guaste: readonly ErroreAltrove[], file: string): NonNullable<ErroreAltrove['regola']>[] {
  const sue = guaste.flatMap((una) => (una.file === file && una.regola ? [una.regola] : []));
  return [...new Map(sue.map((una) => [una.id, una])).values()];
}

/** What was put in the draft to be finished later, and the way back to it. */
function DaFinire({ regole }: { regole: ReturnType<typeof daFinire> }): JSX.Element | null {
  if (regole.length === 0) return null;
  return (
    <span class="campo-errore">
      Da finire:{' '}
      {regole.slice(0, 5).map(({ tipo, id, nome }) => (
        <>
          <a href={`?regola=${tipo}/${id}`}>riprendi «{nome}»</a>{' '}
          {tipo === 'protocolli' && (
            <>
              o <a href="?nuova=canali">aggiungi un suo canale</a>{' '}
            </>
          )}
        </>
      ))}
    </span>
  );
}

/** The rules that a file of the draft changes, each once whatever becomes of its versions. */
function regoleDi(differenze: readonly Differenza[], file: string): { id: string; nome: string }[] {
  const sue = differenze.filter((una) => una.file === file);
  return [...new Map(sue.map(({ id, nome }) => [id, { id, nome }])).values()];
}

/** Of many changes in a file, one alone is undone. */
function UnaPerUna({
  regole,
  disfa,
}: {
  regole: readonly { id: string; nome: string }[];
  disfa: (id: string, nome: string) => void;
}): JSX.Element | null {
  if (regole.length < 2) return null;
  return (
    <details class="piega">
      <summary>Annulla un cambiamento solo, fra questi {regole.length}</summary>
      <ul>
        {regole.map(({ id, nome }) => (
          <li>
            {nome}{' '}
            <button type="button" class="pulsante-testo" onClick={() => disfa(id, nome)}>
              Annulla<span class="solo-voce"> il cambiamento di {nome}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a file of the draft changes, in a line: the rules by their names. */
function detto(differenze: readonly Differenza[], file: string): string {
  const regole = differenze
    .filter((una) => una.file === file)
    .map(({ id, nome, tipo }) => {
      const omonima = differenze.some((altra) => altra.id !== id && altra.nome === nome);
      return `«${nome}» (${omonima ? `${id}, ` : ''}${tipo})`;
    });
  const altre = regole.length > 5 ? ` e altre ${regole.length - 5}` : '';
  return `${regole.slice(0, 5).join(', ')}${altre}`;
}
