/** The rules on channels as the pages list them: what holds everywhere, menus, rules document by document. */
import type { ElencoDomande, ElencoOggetti, Protocollo, RegolaCanale } from '../../puro/canali/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { nomeFonte } from '../nomi.ts';
import type { CatalogoCanali } from './canali-e-contatti.ts';

/** What is known where no protocol of a province is. */
interface SenzaProtocollo {
  /** What holds everywhere. */
  ovunque: RegolaCanale[];
  /** What the agreement of each province says of itself: an example, which does not hold elsewhere. */
  altrove: { protocollo: Protocollo; sue: RegolaCanale[] }[];
  /** The rule that lists the ways which every office keeps. */
  vie: RegolaCanale | undefined;
  /** The applications that rest on national acts. */
  elenchi: ElencoDomande[];
}

/** Gathers what can be said to who does not find their office. */
export function senzaProtocollo({
  regole,
  protocolli,
  domande,
}: Pick<CatalogoCanali, 'regole' | 'protocolli' | 'domande'>): SenzaProtocollo {
  const notizie = regole.filter(({ tipo }) => tipo === 'notizia');
  const ovunque = notizie.filter(({ protocollo }) => protocollo === null);
  return {
    ovunque,
    altrove: protocolli
      .map((protocollo) => ({ protocollo, sue: notizie.filter((una) => una.protocollo === protocollo.id) }))
      .filter(({ sue }) => sue.length > 0),
    vie: ovunque.find(({ voci }) => voci.length > 0),
    elenchi: domande.filter(({ base }) => base.length > 0),
  };
}

/** A menu with how many objects it offers, in words. */
type MenuInElenco = ElencoOggetti & { quanti: string; conGruppi: boolean };

/** The menus, the longest first: it is the one most are looked up in. */
export function menuInElenco(menu: readonly ElencoOggetti[]): MenuInElenco[] {
  return menu
    .toSorted((a, b) => b.oggetti.length - a.oggetti.length)
    .map((uno) => ({
      ...uno,
      quanti: quanti(uno),
      conGruppi: uno.oggetti.some(({ gruppo }) => gruppo !== null),
    }));
}

function quanti({ oggetti }: ElencoOggetti): string {
  const validi = oggetti.filter(({ valido_al }) => valido_al === null);
  const generica = validi.some(({ generico }) => generico);
  const tolti = oggetti.length - validi.length;
  const conta =
    validi.length === 1 && generica
      ? 'resta la voce generica'
      : `${validi.length} oggetti${generica ? ', compresa la voce generica' : ''}`;
  return tolti > 0 ? `${conta}, più ${tolti === 1 ? 'uno tolto' : `${tolti} tolti`}` : conta;
}

/** The rules on channels table by table: a protocol itself before what other documents say of its channels. */
export function regolePerTabella(
  catalogo: Pick<Catalogo, 'fonti'>,
  regole: readonly RegolaCanale[],
): { id: string; nome: string; regole: RegolaCanale[] }[] {
  const propria = ({ tabella, protocollo }: RegolaCanale): boolean => tabella === protocollo;
  return [...Map.groupBy(regole, ({ tabella }) => tabella)]
    .map(([tabella, sue]) => ({
      id: `regole-${tabella}`,
      nome: sue[0] ? nomeFonte(catalogo, sue[0].fonte.documento) : tabella,
      regole: sue,
    }))
    .toSorted((a, b) => Number(b.regole.slice(0, 1).some(propria)) - Number(a.regole.slice(0, 1).some(propria)));
}
