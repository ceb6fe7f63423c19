/** Many rules in a workbook: read, with its errors by sheet and cell, and offered to download. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CartellaLetta, Officina } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { Differenze } from './Differenze.tsx';
import { scarica } from '../modulo/scarica.ts';
import { vaiAllaProposta } from './stato.ts';

/** A file is not even read above this. */
export const BYTE_MASSIMI = 64 * 1024 * 1024;

interface Props {
  /** The kind chosen above. */
  tipo: string;
  bozza: Bozza;
  officina: Officina;
  metti: (bozza: Bozza, annuncio: string) => void;
  /** Says whether a workbook is read and its changes are not in the draft. */
  attendi: (inAttesa: boolean) => void;
}

export function Fogli({ tipo, bozza, officina, metti, attendi }: Props): JSX.Element {
  const { letta, dimentica, stato, di, leggi, esporta } = useFogli(tipo, bozza, officina);
  const inAttesa = Boolean(letta?.bozza);
  useEffect(() => {
    attendi(inAttesa);
    return () => attendi(false);
  }, [inAttesa]);
  return (
    <>
      <h2>Molte regole, in un foglio</h2>
      <div class="campo redazione-cade">
        <label for="i-foglio">Leggi un foglio .xlsx: sceglilo, o lascialo cadere qui</label>
        <input
          id="i-foglio"
          type="file"
          accept=".xlsx"
          // The same file, mended and chosen again, is to be read again.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={({ currentTarget }) =>
            void leggi(currentTarget.files?.[0]).catch((errore: Error) => di(errore.message))
          }
        />
      </div>
      <p>
        <button type="button" class="pulsante pulsante-secondo" onClick={() => void esporta()}>
          Scarica il foglio del tipo scelto
        </button>
      </p>
      <p role="status">{stato}</p>
      {letta && (
        <Letta
          letta={letta}
          metti={() => {
            if (letta.bozza) metti(letta.bozza, 'Ciò che il foglio cambia è nella proposta.');
            dimentica();
            vaiAllaProposta();
          }}
        />
      )}
    </>
  );
}

function Letta({ letta, metti }: { letta: CartellaLetta; metti: () => void }): JSX.Element {
  return (
    <>
      {letta.avvisi.map((avviso) => (
        <p>{avviso}</p>
      ))}
      {letta.detti && <pre class="redazione-detto">{letta.detti}</pre>}
      {letta.altrove.length > 0 && (
        <ul>
          {letta.altrove.slice(0, 50).map((errore) => (
            <li>{errore}</li>
          ))}
        </ul>
      )}
      {letta.differenze.length > 0 && (
        <Differenze
          differenze={letta.differenze}
          moduli={letta.parole.moduli}
          scelte={(tipo) => letta.parole.nomi[tipo] ?? []}
        />
      )}
      {letta.bozza && (
        <button type="button" class="pulsante" onClick={metti}>
          Metti nella proposta
        </button>
      )}
    </>
  );
}

function useFogli(
  tipo: string,
  bozza: Bozza,
  officina: Officina,
): {
  letta: CartellaLetta | null;
  dimentica: () => void;
  stato: string;
  di: (parole: string) => void;
  leggi: (file: File | undefined) => Promise<void>;
  esporta: () => Promise<void>;
} {
  const [letta, mostra] = useState<CartellaLetta | null>(null);
  const [stato, di] = useState('');
  const leggi = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    mostra(null);
    if (file.size > BYTE_MASSIMI) {
      di(`${file.name}: è troppo grande per un foglio di regole. Controlla che sia il file giusto.`);
      return;
    }
    di('Leggo il foglio…');
    const esito = await officina.cartella(await file.arrayBuffer(), bozza);
    mostra(esito);
    di(
      esito.bozza
        ? 'Nessun errore.'
        : esito.errori.length + esito.altrove.length > 0
          ? 'Il foglio ha degli errori: non ho messo niente nella proposta.'
          : esito.detti
            ? 'Non ho letto il foglio.'
            : esito.differenze.length > 0
              ? ''
              : 'Nessuna differenza: il foglio dice quello che dicono le regole.',
    );
  };
  const esporta = async (): Promise<void> => {
    if (!tipo) {
      di('Scegli prima il tipo di regole, qui sopra.');
      return;
    }
    scarica(
      `${tipo}.xlsx`,
      new Blob([await officina.esporta(tipo, bozza)], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }),
    );
    di(`${tipo}.xlsx è fra i file scaricati.`);
  };
  return { letta, dimentica: () => mostra(null), stato, di, leggi, esporta };
}
