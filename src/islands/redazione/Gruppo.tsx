/** Fields that stand together: what is required, said today or said by the example in sight, the rest folded. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CampoModulo } from '../../uscite/redazione/modulo.ts';
import { Campo } from './Campo.tsx';
import { erroriSotto, type Contesto, type Passo } from './contesto.ts';
import { vuoto } from './riassunto.ts';

export function Gruppo({
  campi,
  percorso,
  valore,
  contesto,
}: {
  campi: readonly CampoModulo[];
  percorso: readonly Passo[];
  valore: unknown;
  contesto: Contesto;
}): JSX.Element {
  const valori = (valore ?? {}) as Record<string, unknown>;
  // Which fields are in sight is settled when the form opens: one that is emptied does not go away under the hands.
  const inVista = ({ nome, obbligatorio }: CampoModulo): boolean =>
    obbligatorio ||
    !vuoto(valori[nome]) ||
    contesto.chiesti.has([...percorso, nome].join('/')) ||
    contesto.aperti.includes(nome) ||
    !vuoto(contesto.esempio?.([...percorso, nome]));
  const vista = useMemo(
    () => new Set(campi.filter(inVista).map(({ nome }) => nome)),
    [campi.length, contesto.aperti.join()],
  );
  for (const { nome } of campi) if (contesto.chiesti.has([...percorso, nome].join('/'))) vista.add(nome);
  const uno = (campo: CampoModulo): JSX.Element => (
    <Campo
      key={campo.nome}
      campo={campo}
      percorso={[...percorso, campo.nome]}
      valore={valori[campo.nome]}
      contesto={contesto}
    />
  );
  // Where nothing has to be said and nothing is, all there is to say is in sight.
  const altri = vista.size === 0 ? [] : campi.filter(({ nome }) => !vista.has(nome));
  return (
    <>
      {campi.filter(({ nome }) => vista.size === 0 || vista.has(nome)).map(uno)}
      {altri.length > 0 && (
        <Piega
          id={undefined}
          nome={altri.length === 1 ? (altri[0]?.titolo ?? '') : 'Altri campi'}
          dice={altri.length === 1 ? 'vuoto' : nomi(altri)}
          nasceAperta={false}
          forzata={altri.some(({ nome }) => erroriSotto(contesto.errori, [...percorso, nome]).length > 0)}
          dentro={() => <>{altri.map(uno)}</>}
        />
      )}
    </>
  );
}

function nomi(campi: readonly CampoModulo[]): string {
  const primi = campi.slice(0, 4).map(({ titolo }) => titolo.toLowerCase());
  return campi.length > 4 ? `${primi.join(', ')} e altri ${campi.length - 4}` : primi.join(', ');
}

/** What is folded to a line that says what is inside. Its fields are made only once it opens. */
export function Piega({
  id,
  nome,
  dice,
  nasceAperta,
  forzata,
  dentro,
}: {
  id: string | undefined;
  nome: string;
  dice: string;
  nasceAperta: boolean;
  /** Something inside is wrong: it stands open. */
  forzata: boolean;
  dentro: () => JSX.Element;
}): JSX.Element {
  const [voluta, apri] = useState(nasceAperta);
  const aperta = voluta || forzata;
  return (
    <details class="piega" open={aperta} onToggle={({ currentTarget }) => apri(currentTarget.open)}>
      <summary id={id}>
        <strong>{nome}</strong> <span class="piega-dice">{dice}</span>
      </summary>
      {aperta && (
        <div class="piega-dentro" role="group" aria-label={nome}>
          {dentro()}
        </div>
      )}
    </details>
  );
}
