/** The fields that what happens to a rule asks for. */
import type { JSX } from 'preact';
import type { RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import { idDi, type Contesto } from './contesto.ts';
import { Gemelle } from './Gemelle.tsx';
import { Gruppo } from './Gruppo.tsx';
import { Incolla } from './Incolla.tsx';
import { NUOVA, type Lavoro } from './lavoro.ts';
import { etichetta } from './Rimando.tsx';

/** What every part of the form works on. */
export interface PropsDelModulo {
  regola: RegolaAperta;
  lavoro: Lavoro;
  contesto: Contesto;
}

/** The choices of every field that names a rule of a kind, once for the whole form. */
export function Elenchi({ radice, scelte }: { radice: string; scelte: Lavoro['scelte'] }): JSX.Element {
  return (
    <>
      {[...scelte.chieste].map((tipo) => (
        <datalist id={idDi(radice, ['', 'scelte', tipo])}>
          {scelte(tipo).map(({ id, nome }) => (
            <option value={etichetta(id, nome, scelte(tipo))} />
          ))}
        </datalist>
      ))}
    </>
  );
}

/** The fields that the move asks for. */
export function Modulo({ regola, lavoro, contesto }: PropsDelModulo): JSX.Element | null {
  const { modo, valori } = lavoro;
  if (modo === 'togli' || modo === 'fino') return <Gemelle gemelle={contesto.gemelle} />;
  if (modo === 'rinomina') return <NomeNuovo regola={regola} lavoro={lavoro} contesto={contesto} />;
  // The id of a rule that is there is its address: who wants another adds a rule, and says what becomes of this one.
  const esclusi = modo === 'dal' ? ['id', 'valido_dal', 'valido_al'] : modo === 'aggiungi' ? [] : ['id'];
  const nuova = modo === 'aggiungi' && regola.testa.length > 0 && lavoro.tabella === NUOVA;
  return (
    <>
      {nuova && (
        <>
          <h3>La tabella nuova</h3>
          <Gruppo campi={regola.testa} percorso={['testa']} valore={valori['testa']} contesto={contesto} />
        </>
      )}
      <h3>Che cosa dice</h3>
      <p class="campo-aiuto">I campi con l’asterisco ci vogliono sempre.</p>
      {['colonne', 'righe'].every((uno) => regola.modulo.some(({ nome }) => nome === uno)) && (
        <Incolla valori={valori} contesto={contesto} />
      )}
      <Gruppo
        key={`${modo} ${lavoro.partenza} ${lavoro.quale}`}
        campi={regola.modulo.filter(({ nome }) => !esclusi.includes(nome))}
        percorso={[]}
        valore={valori}
        contesto={contesto}
      />
    </>
  );
}

/** The new name alone, with its day and its act. */
function NomeNuovo({ regola, lavoro, contesto }: PropsDelModulo): JSX.Element | null {
  const forma = regola.modulo.find(({ nome }) => nome === 'rinominata')?.forma;
  const nomi = lavoro.valori['rinominata'];
  if (forma?.specie !== 'elenco' || forma.voce.specie !== 'gruppo' || !Array.isArray(nomi)) return null;
  return (
    <>
      <h3>Il nome nuovo</h3>
      <Gruppo
        campi={forma.voce.campi}
        percorso={['rinominata', nomi.length - 1]}
        valore={nomi.at(-1)}
        contesto={{ ...contesto, aperti: ['fonte'] }}
      />
    </>
  );
}
