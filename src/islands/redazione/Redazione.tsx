/** The editors' page at work: one rule, many rules, the draft. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Recapito } from '../../puro/parole/segnalazione.ts';
import type { Indice, Officina } from '../../uscite/redazione/messaggi.ts';
import { Inizio } from './Inizio.tsx';
import { Portata } from './Portata.tsx';
import { Proposta } from './Proposta.tsx';
import { useRedazione, vaiAllaProposta, type Aperta, type Stato } from './stato.ts';
import { Regola } from './Regola.tsx';

interface Props {
  indice: Indice;
  officina: Officina;
  /** Where proposals go. */
  recapito: Recapito;
  /** Where the repository opens a file in its own editor, the file's path aside. */
  deposito: string | undefined;
  /** The site's root. */
  sito: string;
}

export function Redazione({ indice, officina, recapito, deposito, sito }: Props): JSX.Element {
  const { bozza, conservata, aperta, sopra, annuncio, portata, scelti, scegli, ...fai } = useRedazione(
    indice,
    officina,
  );
  const { cambia, apri, cancella, riprendi } = fai;
  const [inAttesa, attendi] = useState(false);
  return (
    <div onClick={(evento) => senzaRicaricare(evento, fai)}>
      <p role="status" class="redazione-annuncio">
        {annuncio}
      </p>
      {portata && <Portata portata={portata} scelti={scelti} scegli={scegli} decidi={fai.decidi} />}
      {aperta ? (
        <Aperte {...{ bozza, officina, sito, aperta, sopra }} {...fai} />
      ) : (
        <Inizio {...{ indice, bozza, officina, apri, attendi, riprendi }} metti={cambia} />
      )}
      <Proposta
        bozza={bozza}
        conservata={conservata}
        recapito={recapito}
        deposito={deposito}
        indice={indice}
        officina={officina}
        scontri={portata?.scontri.length ?? 0}
        inAttesa={inAttesa}
        cambia={cambia}
        cancella={cancella}
        ultimo={fai.ultimo}
      />
    </div>
  );
}

/** A link to another rule opens it here: what can be undone stays undoable, and the rules are not asked for again. */
function senzaRicaricare(
  evento: JSX.TargetedMouseEvent<HTMLElement>,
  { apri, chiudiSopra }: Pick<Stato, 'apri' | 'chiudiSopra'>,
): void {
  const verso = evento.target instanceof Element ? evento.target.closest('a')?.getAttribute('href') : null;
  const [, tipo, id] = /^\?regola=([^/&]+)\/([^/&]+)$/.exec(verso ?? '') ?? [];
  if (!tipo || !id || evento.ctrlKey || evento.metaKey || evento.shiftKey || evento.button !== 0) return;
  evento.preventDefault();
  chiudiSopra(null);
  void apri(tipo, id, false);
}

type PropsAperte = Pick<
  Stato,
  'bozza' | 'sopra' | 'cambia' | 'apri' | 'apriSopra' | 'chiudi' | 'lascia' | 'chiudiSopra' | 'aggiungiPer'
> & {
  officina: Officina;
  sito: string;
  aperta: Aperta;
};

/** The rule that is open and, while it waits, the one that it needs. */
function Aperte({
  bozza,
  officina,
  sito,
  aperta,
  sopra,
  cambia,
  apri,
  apriSopra,
  chiudi,
  lascia,
  chiudiSopra,
  aggiungiPer,
}: PropsAperte): JSX.Element {
  return (
    <>
      <div hidden={sopra !== null}>
        <Regola
          key={chiaveDi(aperta)}
          radice="c"
          regola={aperta.regola}
          comincia={aperta.nuova ? 'aggiungi' : 'dal'}
          bozza={bozza}
          officina={officina}
          sito={sito}
          metti={(nuova, detto) => {
            cambia(nuova, detto);
            chiudi();
            vaiAllaProposta();
          }}
          lascia={lascia}
          cambiaEsempio={(id) => apri(aperta.regola.tipo, id, true)}
          nuova={(tipo, poi, nata) => apriSopra(tipo, nata?.esempio ?? null, poi, nata)}
        />
      </div>
      {sopra && (
        <Regola
          key={`sopra ${chiaveDi(sopra)}`}
          radice="n"
          regola={sopra.regola}
          comincia="aggiungi"
          bozza={bozza}
          officina={officina}
          sito={sito}
          metti={(nuova, detto, id) => {
            aggiungiPer(nuova, `${detto} Torni a «${aperta.regola.nome}».`);
            chiudiSopra(id);
          }}
          lascia={() => chiudiSopra(null)}
          cambiaEsempio={(id) => apriSopra(sopra.regola.tipo, id, sopra.poi, sopra.nata)}
          nata={sopra.nata?.valori}
          nuova={undefined}
          torna={aperta.nuova ? 'la regola che aggiungi' : aperta.regola.nome}
        />
      )}
    </>
  );
}

function chiaveDi({ regola, nuova }: Omit<Aperta, 'da'>): string {
  return `${regola.tipo}/${regola.id}/${String(nuova)}`;
}
