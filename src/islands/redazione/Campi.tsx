/** The form of a rule: what is required or said today in sight, the rest folded. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CampoModulo } from '../../uscite/redazione/modulo.ts';
import { Campo, idDi, type Contesto } from './Campo.tsx';

type Valori = Record<string, unknown>;

export function Campi({
  campi,
  valori,
  aperti,
  contesto,
}: {
  campi: readonly CampoModulo[];
  valori: Valori;
  aperti: readonly string[];
  contesto: Contesto;
}): JSX.Element {
  const usato = ({ nome, obbligatorio }: CampoModulo): boolean =>
    obbligatorio || valori[nome] !== undefined || aperti.includes(nome);
  // Which fields are open is settled when the form opens: one that is emptied does not go away under the hands.
  const aperti0 = useMemo(() => new Set(campi.filter(usato).map(({ nome }) => nome)), [campi.length, aperti.join()]);
  const uno = (campo: CampoModulo): JSX.Element => (
    <Campo key={campo.nome} campo={campo} percorso={[campo.nome]} valore={valori[campo.nome]} contesto={contesto} />
  );
  const altri = campi.filter(({ nome }) => !aperti0.has(nome));
  return (
    <>
      <h3>Che cosa dice</h3>
      <p class="campo-aiuto">I campi con l’asterisco ci vogliono sempre.</p>
      {campi.filter(({ nome }) => aperti0.has(nome)).map(uno)}
      {altri.length > 0 && (
        <details open={altri.some(({ nome }) => contesto.errori.some(({ percorso }) => percorso[0] === nome))}>
          <summary>Altri campi, oggi vuoti ({altri.length})</summary>
          {altri.map(uno)}
        </details>
      )}
    </>
  );
}

export /** Brings who types to the first field that is wrong, opening what hides it. */
function vaiA(percorso: readonly (string | number)[]): void {
  const posti = percorso
    .map((_passo, n) => document.getElementById(idDi(percorso.slice(0, n + 1))))
    .filter((uno) => uno !== null);
  const posto = posti.at(-1) ?? document.getElementById('regola-titolo');
  for (let sopra = posto?.parentElement; sopra; sopra = sopra.parentElement)
    if (sopra instanceof HTMLDetailsElement) sopra.open = true;
  posto?.focus();
}
