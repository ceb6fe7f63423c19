/** The control of one field that holds no others. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Forma } from '../../uscite/redazione/modulo.ts';
import { sceltaDetta } from '../../puro/parole/scelta-detta.ts';
import { comeSiScrive, giornoScritto } from './giorni.ts';

interface Props {
  forma: Forma;
  obbligatorio: boolean;
  valore: unknown;
  cambia: (valore: unknown) => void;
  attributi: Record<string, string | boolean | undefined>;
}

export function Controllo({ forma, obbligatorio, valore, cambia, attributi }: Props): JSX.Element {
  const testo = valore === undefined || valore === null ? '' : String(valore);
  const scritto = ({ currentTarget }: { currentTarget: { value: string } }): void => cambia(currentTarget.value);
  switch (forma.specie) {
    case 'si':
      return obbligatorio ? (
        <select
          {...attributi}
          value={testo}
          onChange={({ currentTarget: { value } }) => cambia(value === '' ? undefined : value === 'true')}
        >
          <option value="">Scegli…</option>
          <option value="true">sì</option>
          <option value="false">no</option>
        </select>
      ) : (
        <input
          {...attributi}
          type="checkbox"
          checked={valore === true}
          onChange={({ currentTarget }) => cambia(currentTarget.checked ? true : undefined)}
        />
      );
    case 'scelta':
      return (
        <select {...attributi} value={testo} onChange={scritto}>
          <option value="">{obbligatorio ? 'Scegli…' : '(niente)'}</option>
          {forma.scelte.map((una) => (
            <option value={una}>{sceltaDetta(una)}</option>
          ))}
        </select>
      );
    case 'data':
      return <Giorno attributi={attributi} testo={testo} cambia={cambia} />;
    case 'yaml':
      return <textarea {...attributi} class="cod" rows={6} value={testo} onInput={scritto} spellcheck={false} />;
    case 'periodo':
    case 'ricorrenza':
      return <input {...attributi} value={testo} onInput={scritto} autoComplete="off" />;
    case 'testo':
      return forma.lungo ? (
        <textarea {...attributi} rows={testo.length > 90 ? 4 : 2} value={testo} onInput={scritto} />
      ) : (
        <input {...attributi} value={testo} onInput={scritto} autoComplete="off" />
      );
    default:
      return <input {...attributi} inputMode="decimal" value={testo} onInput={scritto} autoComplete="off" />;
  }
}

/**
 * A day as text: a browser's own field for days gives nothing at all for one that the calendar has not, and nobody could
 * say what is wrong with it. What is not yet a day, a month and a year is told once the field is left.
 */
function Giorno({ attributi, testo, cambia }: Pick<Props, 'attributi' | 'cambia'> & { testo: string }): JSX.Element {
  const [scritto, scrivi] = useState<string | null>(null);
  return (
    <input
      {...attributi}
      placeholder="gg/mm/aaaa"
      size={12}
      autoComplete="off"
      value={scritto ?? comeSiScrive(testo)}
      onInput={({ currentTarget: { value } }) => {
        scrivi(value);
        cambia(giornoScritto(value) ?? '');
      }}
      onBlur={() => {
        if (scritto !== null) cambia(giornoScritto(scritto, true) ?? scritto.trim());
        scrivi(null);
      }}
    />
  );
}
