/**
 * How sure a calculation is: as sure as the weakest of what it rests on, which includes the weights printed elsewhere.
 */
import { piuDebole, type Certezze } from '../../motore/provenienza.ts';
import type { AlberoDeiPesi, SchedaIndicatore, VoceAlbero } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Albero, VocePeso } from '../cifre/pesi.ts';

/** Something a calculation rests on that is not simply printed. */
export interface Appoggio extends Certezze {
  nome: string;
}

type Pesi = Pick<Catalogo, 'pesi'>;
interface Certo {
  certezza?: Certezze['certezza'];
  motivo?: string;
  incongruenza?: string;
}

/** What is not simply printed among the constants, the tables and the weights of a calculation, each reason once. */
export function appoggi({ pesi }: Pesi, scheda: SchedaIndicatore): Appoggio[] {
  const tutti = [
    ...(scheda.costanti ?? []).map((una) => appoggio(una.etichetta, una)),
    ...(scheda.tabelle ?? []).map((una) => appoggio(una.etichetta, una)),
    ...(scheda.alberi ?? []).flatMap((albero) => appoggiDiAlbero(pesi, albero)),
  ].filter(({ certezza }) => certezza !== 'testuale');
  const perche = ({ nome, certezza, motivo, incongruenza }: Appoggio): string =>
    JSON.stringify([nome, certezza, motivo, incongruenza]);
  return [...new Map(tutti.map((uno) => [perche(uno), uno])).values()];
}

/** How sure the result of a calculation is; the rule's own reason stays where nothing is weaker. */
export function certezzaDelCalcolo(catalogo: Pesi, scheda: SchedaIndicatore): Certezze {
  const propria = appoggio(scheda.nome, scheda);
  const { certezza, motivo, incongruenza } = piuDebole([propria, ...appoggi(catalogo, scheda)]);
  return { certezza, motivo, incongruenza };
}

function appoggio(nome: string, { certezza = 'testuale', motivo, incongruenza }: Certo): Appoggio {
  return { nome, certezza, motivo: motivo ?? null, incongruenza: incongruenza ?? null };
}

/** The weights as the calculation gives them, and as they are printed, as far down as the calculation goes. */
function appoggiDiAlbero(pesi: Albero[], albero: AlberoDeiPesi): Appoggio[] {
  const stampato = pesi.find(({ id }) => id === albero.pesi?.scheda);
  const radice = albero.pesi?.voce ?? stampato?.voci.find(({ parte_di }) => parte_di === null)?.id;
  const voci = stampato && radice ? sotto(stampato, radice, profondita(albero.voci)) : [];
  const nome = `Pesi: ${albero.etichetta}`;
  const scritto = appoggio(nome, albero);
  return [
    scritto,
    // The calculation's own reason for a degree is the one to read.
    ...voci
      .filter(({ certezza }) => certezza !== scritto.certezza)
      .map(({ certezza, motivo, nota, incongruenza }) => ({
        ...{ nome, certezza, incongruenza },
        motivo: motivo ?? (certezza === 'non_detta' ? nota : null),
      })),
  ];
}

function profondita(voci: readonly VoceAlbero[]): number {
  return 1 + Math.max(0, ...voci.map(({ voci: figlie }) => (figlie ? profondita(figlie) : 0)));
}

function sotto(albero: Albero, radice: string, livelli: number): VocePeso[] {
  if (livelli === 0) return [];
  const figlie = albero.voci.filter(({ parte_di }) => parte_di === radice);
  return figlie.flatMap((una) => [una, ...sotto(albero, una.id, livelli - 1)]);
}
