/** What the editors' page holds: the draft, the rule that is open, what was last said. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BozzaPortata, DaAggiungere, Indice, Officina, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { bozzaVuota, cancellaBozza, conservaBozza, leggiBozza } from './bozza.ts';

/** A rule that is open, and whether another like it is being added. */
export interface Aperta {
  regola: RegolaAperta;
  nuova: boolean;
  /** The draft before something was added for it; null while nothing was. */
  da: Bozza['file'] | null;
}

/** A rule added in the middle of another, which waits for its id. */
export interface Sopra extends Omit<Aperta, 'da'> {
  poi: (id: string) => void;
  /** What is known of it already. */
  nata: DaAggiungere | undefined;
}

/** Once the rule has left the page, whoever put it in the draft stands at the draft. */
export function vaiAllaProposta(): void {
  vaiA('proposta-titolo');
}

function vaiA(id: string): void {
  requestAnimationFrame(() => {
    const titolo = document.getElementById(id);
    titolo?.scrollIntoView();
    titolo?.focus();
  });
}

/** What the page holds: the draft, the rule that is open, what was last said. */
export interface Stato {
  bozza: Bozza;
  conservata: boolean;
  aperta: Aperta | null;
  sopra: Sopra | null;
  annuncio: string;
  portata: BozzaPortata | null;
  scelti: ReadonlySet<string>;
  scegli: (chiave: string, mio: boolean) => void;
  cambia: (bozza: Bozza, annuncio?: string) => void;
  apri: (tipo: string, id: string, nuova: boolean) => void | Promise<void>;
  /** Adds a rule while another waits. */
  apriSopra: (tipo: string, esempio: string | null, poi: (id: string) => void, nata?: DaAggiungere) => void;
  /** What the last change was, and how it is undone; null where there is none. */
  ultimo: { detto: string; annulla: () => void } | null;
  /** The sides chosen are the draft. */
  decidi: () => void | Promise<void>;
  /** Changes the draft for the rule that is open and waits. */
  aggiungiPer: (bozza: Bozza, annuncio: string) => void;
  chiudi: () => void;
  /** Closes the rule as it was: what was added for it goes with it. */
  lascia: () => void;
  /** @param id the id of the rule that was added; null where it was not */
  chiudiSopra: (id: string | null) => void;
  cancella: () => void;
  riprendi: (bozza: Bozza) => void;
}

export function useRedazione(indice: Indice, officina: Officina): Stato {
  const [bozza, tieni] = useState<Bozza>(() => leggiBozza() ?? bozzaVuota(indice.versione));
  const [conservata, segna] = useState(true);
  const { sopra, apriSopra, chiudiSopra } = useSopra(officina, bozza);
  const [annuncio, di] = useState('');
  const { aperta, apriRegola, apri } = useAperta(officina, bozza, di);
  const { portata, scelti, porta, scegli, decidi } = usePortata(officina, tieni);
  const metti = (nuova: Bozza, detto?: string): void => {
    tieni(nuova);
    // Until a collision is decided, what stays on the device is the draft as it was: neither side is lost.
    if (!portata?.scontri.length) segna(conservaBozza(nuova));
    if (detto !== undefined) di(detto);
  };
  const { cambia, ultimo, scorda } = useUltimo(bozza, metti);
  useEffect(() => {
    if (bozza.file.length > 0 && bozza.versione !== indice.versione) {
      di('Le regole sono cambiate dopo la tua proposta: la riporto su quelle di adesso…');
      void porta(bozza, []).then(() => di(''));
    }
    void apriChiesta(officina, bozza, apri);
  }, []);
  const chiudi = (): void => {
    apriRegola(null);
    chiudiSopra(null);
    history.replaceState(null, '', location.pathname);
  };
  const lascia = (): void => {
    if (aperta) cambia(...senzaAggiunte(aperta, bozza));
    chiudi();
    vaiAllaProposta();
  };
  const cancella = (): void => {
    cancellaBozza();
    tieni(bozzaVuota(indice.versione));
    scorda();
    di('La proposta è cancellata: su questo dispositivo non ne resta niente.');
    vaiAllaProposta();
  };
  const riprendi = (nuova: Bozza): void => {
    scorda();
    metti(nuova, 'La proposta è qui sotto.');
    if (nuova.versione !== indice.versione) void porta(nuova, []);
  };
  return {
    ...{ bozza, conservata, aperta, sopra, annuncio, portata, scelti, scegli, cambia, chiudi, lascia, chiudiSopra },
    ...{ cancella, riprendi, apriSopra, ultimo, apri },
    decidi: async () => {
      const nuova = await decidi();
      if (nuova) segna(conservaBozza(nuova));
      di('La proposta ora è fatta sulle regole di adesso.');
      vaiAllaProposta();
    },
    aggiungiPer: (nuova, detto) => {
      if (aperta) apriRegola({ ...aperta, da: aperta.da ?? bozza.file });
      cambia(nuova, detto);
    },
  };
}

/** Opens what the address asks for: a rule, or a new one of a kind beside its last. */
async function apriChiesta(officina: Officina, bozza: Bozza, apri: Stato['apri']): Promise<void> {
  const chiesto = new URLSearchParams(location.search);
  const [tipo, id] = (chiesto.get('regola') ?? '').split('/');
  if (tipo && id) return apri(tipo, id, false);
  const nuova = chiesto.get('nuova');
  const ultima = nuova ? (await officina.scelte(nuova, bozza)).at(-1) : undefined;
  if (nuova && ultima) return apri(nuova, ultima.id, true);
}

/** The rule that is open. @param di says what is going on */
function useAperta(
  officina: Officina,
  bozza: Bozza,
  di: (detto: string) => void,
): { aperta: Aperta | null; apriRegola: (aperta: Aperta | null) => void; apri: Stato['apri'] } {
  const [aperta, apriRegola] = useState<Aperta | null>(null);
  const apri = async (tipo: string, id: string, nuova: boolean): Promise<void> => {
    di('Apro la regola…');
    const regola = await officina.apri(tipo, id, bozza).catch((errore: Error) => errore);
    if (regola instanceof Error) di(regola.message);
    else if (!regola) di(`Fra le regole non c’è «${tipo}/${id}».`);
    else {
      di('');
      apriRegola({ regola, nuova, da: null });
      history.replaceState(null, '', `?regola=${tipo}/${id}`);
    }
  };
  return { aperta, apriRegola, apri };
}

/** What was added for a rule that is left as it was goes with it; what was in the draft before stays, and is told. */
function senzaAggiunte({ da }: Pick<Aperta, 'da'>, bozza: Bozza): [bozza: Bozza, detto: string] {
  const resta = (da ?? bozza.file).length > 0 ? 'Ciò che era già nella proposta ci resta.' : '';
  return da
    ? [{ ...bozza, file: da }, `Ciò che avevi aggiunto per questa regola esce dalla proposta. ${resta}`.trim()]
    : [bozza, resta];
}

/** The changes to the draft of this visit, so that the last can be undone. @param metti takes a draft as the one of now */
function useUltimo(
  bozza: Bozza,
  metti: Stato['cambia'],
): { cambia: Stato['cambia']; ultimo: Stato['ultimo']; scorda: () => void } {
  const [prime, ricorda] = useState<readonly { file: Bozza['file']; detto: string }[]>([]);
  const ultima = prime.at(-1);
  return {
    cambia: (nuova, detto) => {
      if (nuova.file !== bozza.file) ricorda([...prime, { file: bozza.file, detto: detto ?? '' }]);
      metti(nuova, detto);
    },
    ultimo: ultima
      ? {
          detto: ultima.detto,
          annulla: () => {
            ricorda(prime.slice(0, -1));
            metti({ ...bozza, file: ultima.file }, 'L’ultimo cambiamento è annullato.');
            vaiAllaProposta();
          },
        }
      : null,
    scorda: () => ricorda([]),
  };
}

/** The rule that is added while another waits for it. */
function useSopra(officina: Officina, bozza: Bozza): Pick<Stato, 'sopra' | 'apriSopra' | 'chiudiSopra'> {
  const [sopra, metti] = useState<Sopra | null>(null);
  const da = useRef<Element | null>(null);
  const apri = async (
    tipo: string,
    esempio: string | null,
    poi: (id: string) => void,
    nata?: DaAggiungere,
  ): Promise<void> => {
    const id = esempio ?? (await officina.scelte(tipo, bozza)).at(-1)?.id;
    const regola = id === undefined ? null : await officina.apri(tipo, id, bozza);
    if (regola) metti({ regola, nuova: true, poi, nata });
  };
  return {
    sopra,
    apriSopra: (tipo, esempio, poi, nata) => {
      if (!sopra) da.current = document.activeElement;
      void apri(tipo, esempio, poi, nata);
    },
    chiudiSopra: (id) => {
      if (id !== null) sopra?.poi(id);
      metti(null);
      // Whoever comes back stands where she left, with the keyboard too.
      requestAnimationFrame(() => da.current instanceof HTMLElement && da.current.focus());
    },
  };
}

/** A draft made on other rules, carried onto these, with the sides chosen where they collide. */
function usePortata(
  officina: Officina,
  tieni: (bozza: Bozza) => void,
): {
  portata: BozzaPortata | null;
  scelti: ReadonlySet<string>;
  porta: (vecchia: Bozza, scelti: readonly string[]) => Promise<void>;
  scegli: (chiave: string, mio: boolean) => void;
  decidi: () => Promise<Bozza | null>;
} {
  const [portata, mostra] = useState<(BozzaPortata & { vecchia: Bozza }) | null>(null);
  const [scelti, segna] = useState<ReadonlySet<string>>(new Set());
  const porta = async (vecchia: Bozza, suoi: readonly string[]): Promise<void> => {
    const esito = await officina.porta(vecchia, suoi);
    mostra({ ...esito, vecchia });
    if (!portata && esito.scontri.length > 0) vaiA('portata-titolo');
    tieni(esito.bozza);
    if (esito.scontri.length === 0) conservaBozza(esito.bozza);
  };
  return {
    portata,
    scelti,
    porta,
    // Carried once more with the sides chosen now: the last choice may still be on its way.
    decidi: async () => {
      const esito = portata && (await officina.porta(portata.vecchia, [...scelti]));
      if (esito) tieni(esito.bozza);
      mostra(null);
      return esito?.bozza ?? null;
    },
    scegli: (chiave, mio) => {
      const nuovi = new Set([...scelti].filter((uno) => uno !== chiave).concat(mio ? [chiave] : []));
      segna(nuovi);
      if (portata) void porta(portata.vecchia, [...nuovi]);
    },
  };
}
