/** The editors' page at work: one rule, many rules, the draft. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Recapito } from '../../puro/parole/segnalazione.ts';
import type { BozzaPortata, Indice, Officina, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { bozzaVuota, cancellaBozza, conservaBozza, leggiBozza } from './bozza.ts';
import { Inizio } from './Inizio.tsx';
import { Portata, Proposta } from './Proposta.tsx';
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

interface Aperta {
  regola: RegolaAperta;
  nuova: boolean;
}

/** A rule added in the middle of another, which waits for its id. */
interface Sopra extends Aperta {
  poi: (id: string) => void;
}

export function Redazione({ indice, officina, recapito, deposito, sito }: Props): JSX.Element {
  const { bozza, conservata, aperta, sopra, annuncio, portata, scelti, scegli, ...fai } = useRedazione(
    indice,
    officina,
  );
  const { cambia, apri, cancella, riprendi } = fai;
  return (
    <>
      <p role="status" class="redazione-annuncio">
        {annuncio}
      </p>
      {portata && <Portata portata={portata} scelti={scelti} scegli={scegli} />}
      {aperta ? (
        <Aperte {...{ bozza, officina, sito, aperta, sopra }} {...fai} />
      ) : (
        <Inizio indice={indice} bozza={bozza} officina={officina} apri={apri} metti={cambia} riprendi={riprendi} />
      )}
      <Proposta
        bozza={bozza}
        conservata={conservata}
        recapito={recapito}
        deposito={deposito}
        indice={indice}
        officina={officina}
        cambia={cambia}
        cancella={cancella}
      />
    </>
  );
}

type PropsAperte = Pick<Stato, 'bozza' | 'sopra' | 'cambia' | 'apri' | 'apriSopra' | 'chiudi' | 'chiudiSopra'> & {
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
  chiudiSopra,
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
          lascia={chiudi}
          cambiaEsempio={(id) => apri(aperta.regola.tipo, id, true)}
          nuova={(tipo, poi) => apriSopra(tipo, null, poi)}
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
            cambia(nuova, `${detto} Torni a «${aperta.regola.nome}».`);
            chiudiSopra(id);
          }}
          lascia={() => chiudiSopra(null)}
          cambiaEsempio={(id) => apriSopra(sopra.regola.tipo, id, sopra.poi)}
          nuova={undefined}
        />
      )}
    </>
  );
}

function chiaveDi({ regola, nuova }: Aperta): string {
  return `${regola.tipo}/${regola.id}/${String(nuova)}`;
}

/** Once the rule has left the page, whoever put it in the draft stands at the draft. */
function vaiAllaProposta(): void {
  requestAnimationFrame(() => {
    const titolo = document.getElementById('proposta-titolo');
    titolo?.scrollIntoView();
    titolo?.focus();
  });
}

/** What the page holds: the draft, the rule that is open, what was last said. */
interface Stato {
  bozza: Bozza;
  conservata: boolean;
  aperta: Aperta | null;
  sopra: Sopra | null;
  annuncio: string;
  portata: BozzaPortata | null;
  scelti: ReadonlySet<string>;
  scegli: (chiave: string, mio: boolean) => void;
  cambia: (bozza: Bozza, annuncio?: string) => void;
  apri: (tipo: string, id: string, nuova: boolean) => void;
  /** Adds a rule while another waits. */
  apriSopra: (tipo: string, esempio: string | null, poi: (id: string) => void) => void;
  chiudi: () => void;
  /** @param id the id of the rule that was added; null where it was not */
  chiudiSopra: (id: string | null) => void;
  cancella: () => void;
  riprendi: (bozza: Bozza) => void;
}

function useRedazione(indice: Indice, officina: Officina): Stato {
  const [bozza, tieni] = useState<Bozza>(() => leggiBozza() ?? bozzaVuota(indice.versione));
  const [conservata, segna] = useState(true);
  const [aperta, apriRegola] = useState<Aperta | null>(null);
  const [sopra, mettiSopra] = useState<Sopra | null>(null);
  const [annuncio, di] = useState('');
  const { portata, scelti, porta, scegli } = usePortata(officina, (nuova) => cambia(nuova));

  const cambia = (nuova: Bozza, detto?: string): void => {
    tieni(nuova);
    segna(conservaBozza(nuova));
    if (detto !== undefined) di(detto);
  };
  const apriDavvero = async (tipo: string, id: string, nuova: boolean): Promise<void> => {
    di('Apro la regola…');
    const regola = await officina.apri(tipo, id, bozza).catch((errore: Error) => errore);
    if (regola instanceof Error) di(regola.message);
    else if (!regola) di(`Fra le regole non c’è «${tipo}/${id}».`);
    else {
      di('');
      apriRegola({ regola, nuova });
      history.replaceState(null, '', `?regola=${tipo}/${id}`);
    }
  };
  const apriSopra = async (tipo: string, esempio: string | null, poi: (id: string) => void): Promise<void> => {
    const id = esempio ?? (await officina.scelte(tipo, bozza)).at(-1)?.id;
    const regola = id === undefined ? null : await officina.apri(tipo, id, bozza);
    if (regola) mettiSopra({ regola, nuova: true, poi });
  };
  const chiudiSopra = (id: string | null): void => {
    if (id !== null) sopra?.poi(id);
    mettiSopra(null);
  };
  useEffect(() => {
    if (bozza.file.length > 0 && bozza.versione !== indice.versione) void porta(bozza, []);
    const [tipo, id] = (new URLSearchParams(location.search).get('regola') ?? '').split('/');
    if (tipo && id) void apriDavvero(tipo, id, false);
  }, []);
  const chiudi = (): void => {
    apriRegola(null);
    mettiSopra(null);
    history.replaceState(null, '', location.pathname);
  };
  const cancella = (): void => {
    cancellaBozza();
    tieni(bozzaVuota(indice.versione));
    di('La proposta è cancellata: su questo dispositivo non ne resta niente.');
  };
  const riprendi = (nuova: Bozza): void => {
    cambia(nuova, 'La proposta è qui sotto.');
    if (nuova.versione !== indice.versione) void porta(nuova, []);
  };
  const apri = (tipo: string, id: string, nuova: boolean): void => void apriDavvero(tipo, id, nuova);
  return {
    ...{ bozza, conservata, aperta, sopra, annuncio, portata, scelti, scegli, cambia, apri, chiudi, chiudiSopra },
    ...{ cancella, riprendi },
    apriSopra: (tipo, esempio, poi) => void apriSopra(tipo, esempio, poi),
  };
}

/** A draft made on other rules, carried onto these, with the sides chosen where they collide. */
function usePortata(
  officina: Officina,
  cambia: (bozza: Bozza) => void,
): {
  portata: BozzaPortata | null;
  scelti: ReadonlySet<string>;
  porta: (vecchia: Bozza, scelti: readonly string[]) => Promise<void>;
  scegli: (chiave: string, mio: boolean) => void;
} {
  const [portata, mostra] = useState<(BozzaPortata & { vecchia: Bozza }) | null>(null);
  const [scelti, segna] = useState<ReadonlySet<string>>(new Set());
  const porta = async (vecchia: Bozza, suoi: readonly string[]): Promise<void> => {
    const esito = await officina.porta(vecchia, suoi);
    mostra({ ...esito, vecchia });
    cambia(esito.bozza);
  };
  return {
    portata,
    scelti,
    porta,
    scegli: (chiave, mio) => {
      const nuovi = new Set([...scelti].filter((uno) => uno !== chiave).concat(mio ? [chiave] : []));
      segna(nuovi);
      if (portata) void porta(portata.vecchia, [...nuovi]);
    },
  };
}
