/** A rule opened to be changed: from when, what it will say, what is wrong, what would change. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Officina, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { Anteprima } from './Anteprima.tsx';
import type { Contesto } from './contesto.ts';
import { Comandi } from './Comandi.tsx';
import { DaChe, DaQuando, QualeVersione } from './DaQuando.tsx';
import { DellEsempio, quantoResta } from './DellEsempio.tsx';
import { Esito } from './Esito.tsx';
import { Esempi } from './Formula.tsx';
import { Ripreso } from './Lasciati.tsx';
import { nomiPerMappa } from './Mappa.tsx';
import { useLavoro, type Lavoro } from './lavoro.ts';
import type { Modo } from './valori-del-modulo.ts';
import { Modulo, Elenchi } from './Modulo.tsx';
import { useConcludi, vaiA } from './concludi.ts';

interface Props {
  regola: RegolaAperta;
  /** The way in which it is opened: a new rule is made beside an old one. */
  comincia: Modo;
  /** What the ids of the form begin with. */
  radice: string;
  bozza: Bozza;
  officina: Officina;
  /** The site's root. */
  sito: string;
  /** @param id the id of the rule as it will be */
  metti: (bozza: Bozza, annuncio: string, id: string) => void;
  lascia: () => void;
  /** Opens the same form beside another example. */
  cambiaEsempio: (id: string) => void;
  nuova: Contesto['nuova'];
  /** What is known already of a new rule. */
  nata?: Lavoro['valori'] | undefined;
  /** The rule that waits for this one. */
  torna?: string;
}

export function Regola(props: Props): JSX.Element {
  const { regola, comincia, radice, bozza, officina, sito, metti, lascia, cambiaEsempio, torna, nuova } = props;
  const lavoro = useLavoro(regola, comincia, officina, bozza, props.nata);
  const { modo, valori, prova, occupata, mossa, vista, mostraVista, scelte } = lavoro;
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [regola]);
  const scritto = modo === 'aggiungi' ? String(valori['id']) : regola.id;
  const { insisti, concludi } = useConcludi(radice, lavoro, (nuova, intero) => {
    const detto = intero ? 'il cambiamento è nella proposta.' : 'nella proposta, ma qualcosa non torna ancora.';
    lavoro.lasciato.dimentica();
    const annuncio = `${nomeScritto(lavoro, regola)}: ${detto} ${quantoResta(lavoro.ancora)}`.trim();
    metti(conIlPerche(nuova, lavoro, regola), annuncio, scritto);
  });
  const contesto = contestoDi(props, lavoro, insisti);
  const nasce = comincia === 'aggiungi';
  return (
    <section
      class="redazione-regola"
      aria-labelledby={`${radice}--titolo`}
      onKeyDown={(evento) => aiComandi(evento, radice)}
    >
      <p class="occhiello">{torna ? `${regola.titoloTipo}, poi torni a «${torna}»` : regola.titoloTipo}</p>
      <h2 id={`${radice}--titolo`} tabIndex={-1} ref={titolo}>
        {modo === 'aggiungi' ? `Una regola nuova: ${regola.titoloTipo}` : regola.nome}
      </h2>
      <SaltaICampi radice={radice} />
      {lavoro.lasciato.ripreso && <Ripreso {...lavoro.lasciato.ripreso} daCapo={lavoro.daCapo} />}
      {modo !== 'aggiungi' && <QualeVersione regola={regola} lavoro={lavoro} />}
      {!nasce && <DaQuando lavoro={lavoro} contesto={contesto} />}
      {modo === 'aggiungi' && (
        <DaChe regola={regola} lavoro={lavoro} contesto={contesto} cambiaEsempio={cambiaEsempio} />
      )}
      <Modulo regola={regola} lavoro={lavoro} contesto={contesto} />
      <Esempi lettura={prova?.formule} />
      <Esito
        prova={prova}
        occupata={occupata}
        pronta={mossa !== null}
        uguale={lavoro.uguale}
        {...{ regola, radice, scelte, nuova }}
      />
      <DellEsempio ancora={lavoro.ancora} radice={radice} vai={(percorso) => vaiA(radice, percorso)} />
      <Comandi
        {...{ radice, prova, nasce, concludi, lascia }}
        guarda={() => void (prova?.bozza && mostra([regola.tipo, scritto, prova.bozza], officina, mostraVista))}
        lasciato={lavoro.lasciato}
      />
      {vista && <Anteprima {...vista} sito={sito} />}
      <Elenchi radice={radice} scelte={scelte} />
    </section>
  );
}

/** A draft that says by which act a rule ends, and what was copied and is to be read again. */
function conIlPerche(bozza: Bozza, { modo, atto, mossa }: Lavoro, { nome, corredo = [] }: RegolaAperta): Bozza {
  const copiate = mossa?.modo === 'aggiungi' && mossa.corredo;
  const dice = [
    modo === 'fino' && atto.trim() && `${nome} finisce: ${atto.trim()}`,
    copiate &&
      `da rileggere una per una, perché copiate da «${nome}»: ${corredo.map(({ titolo }) => titolo).join(', ')}`,
  ].filter(Boolean);
  return dice.length === 0 ? bozza : { ...bozza, perche: [bozza.perche, ...dice].filter(Boolean).join('; ') };
}

/** From any field of a long form its commands are two keys away. */
function aiComandi(evento: JSX.TargetedKeyboardEvent<HTMLElement>, radice: string): void {
  if (evento.key !== 'Enter' || !(evento.ctrlKey || evento.metaKey)) return;
  evento.preventDefault();
  document.getElementById(`${radice}--metti`)?.focus();
}

/** The same for who does not know the keys. */
function SaltaICampi({ radice }: { radice: string }): JSX.Element {
  return (
    <p class="campo-aiuto">
      <a href={`#${radice}--metti`}>Salta i campi</a>: da ognuno, Ctrl e Invio portano a «Metti nella proposta».
    </p>
  );
}

/** What the fields of the form share. @param insisti whether she has asked to go on with what is missing */
function contestoDi({ radice, nuova }: Props, lavoro: Lavoro, insisti: boolean): Contesto {
  const { modo, valori, prova, scelte } = lavoro;
  const sbagliati = prova?.campi ?? [];
  return {
    ...{ radice, scelte, nuova },
    nomi: (campo) => nomiPerMappa(valori, campo),
    formule: prova?.formule,
    // Of a new rule nobody is told that a field is missing before having had the time to write it.
    errori: modo === 'aggiungi' && !insisti ? sbagliati.filter(({ manca }) => !manca) : sbagliati,
    chiesti: new Set([
      ...sbagliati.filter(({ manca }) => manca).map(({ percorso }) => percorso.join('/')),
      // What changes from a day on rests on an act of its own.
      ...(modo === 'dal' ? ['fonte', 'fonte/documento'] : []),
    ]),
    gemelle: prova?.gemelle ?? [],
    avvisi: prova?.avvisi ?? [],
    cambia: lavoro.scrivi,
    aperti: modo === 'dal' || modo === 'aggiungi' ? ['fonte', 'certezza'] : [],
    esempio: lavoro.esempio,
  };
}

/** What would be found at once, and the page when it is drawn. */
async function mostra(
  dove: readonly [tipo: string, id: string, bozza: Bozza],
  officina: Officina,
  mostraVista: Lavoro['mostraVista'],
): Promise<void> {
  const vista = await officina.anteprima(...dove);
  mostraVista({ vista, disegno: undefined });
  const disegno = await officina.disegna(...dove).catch((errore: Error) => errore);
  mostraVista((ora) => (ora?.vista === vista ? { vista, disegno } : ora));
}

function nomeScritto({ modo, valori }: Lavoro, regola: RegolaAperta): string {
  return modo === 'aggiungi' ? String(valori['nome'] ?? valori['titolo'] ?? valori['id']) : regola.nome;
}
