/** Mistakes in a weight tree: weights exchanged, a plain mean, the cap forgotten. */
import type { Albero, Calcolo, Dati, Voce } from '../formula/tipi.ts';
import { mostra, mostraConUnita } from '../formula/numeri.ts';
import { aTesto, daTesto, frazione, per } from '../formula/razionale.ts';
import type { Alterazione } from './errori-formula.ts';
import { chiaveDi, intera, livellate, nomiRaggiunti, risultatoDi, svolgi } from './regola.ts';

const peso = ({ peso: scritto }: Voce): string => `${mostra(daTesto(scritto), 2).testo}%`;

/** All mistakes in the trees that a result rests on. */
export function erroriDiAlbero(calcolo: Calcolo, dati: Dati, chiesto: string): Alterazione[] {
  const { passi } = svolgi(calcolo, dati, chiesto);
  return [...nomiRaggiunti(calcolo, risultatoDi(calcolo, chiesto).nome)].flatMap((nome) => {
    const albero = calcolo.nomi[nome];
    if (albero?.tipo !== 'albero') return [];
    const con = (cambiato: Partial<Albero>): { passo: string; calcolo: Calcolo } => ({
      passo: nome,
      calcolo: { ...calcolo, nomi: { ...calcolo.nomi, [nome]: { ...albero, ...cambiato } } },
    });
    const righe = passi.find(({ id }) => id === nome)?.righe ?? [];
    const foglie = righe.filter(({ foglia }) => foglia);
    const annidato = righe.some(({ livello }) => livello > 1);
    return [
      ...limite(
        albero,
        foglie.filter(({ primaDelLimite }) => primaDelLimite).map((riga) => chiaveDi(riga)),
      ).map((errore) => ({ ...errore, ...con({ limite: undefined }) })),
      {
        tipo: 'media-semplice',
        frase: 'È una media semplice: ogni voce conta secondo il suo peso.',
        ...con({ voci: livellate(albero.voci) }),
      },
      ...(annidato
        ? [
            {
              tipo: 'media-delle-foglie' as const,
              frase:
                'È la media di tutte le voci insieme: ognuna conta secondo il suo peso, prima nel suo gruppo e poi nel totale.',
              ...con({
                voci: livellate(
                  foglie.map(({ etichetta, nome: foglia }) => ({ etichetta, peso: '0', nome: foglia ?? '' })),
                ),
              }),
            },
          ]
        : []),
      {
        tipo: 'pesi-non-percentuali',
        frase: 'I pesi sono percentuali: dopo le moltiplicazioni si divide per 100.',
        ...con({
          voci: albero.voci.map((voce) => ({ ...voce, peso: aTesto(per(daTesto(voce.peso), frazione(100n))) })),
        }),
      },
      ...gruppi(albero.voci, dati).flatMap(({ voci, rimetti }) =>
        scambi(voci).map(({ a, b, scambiate }): Alterazione => ({
          tipo: 'pesi-scambiati',
          frase: `I pesi di «${a.etichetta}» e «${b.etichetta}» sono scambiati: il primo è ${peso(a)}, il secondo ${peso(b)}.`,
          voci: [a, b].map((voce) => chiaveDi({ ...voce, peso: daTesto(voce.peso) })),
          ...con({ voci: rimetti(scambiate) }),
        })),
      ),
    ];
  });
}

function limite({ limite: limiti, unita }: Albero, voci: string[]): Pick<Alterazione, 'tipo' | 'frase' | 'voci'>[] {
  if (!limiti) return [];
  const [minimo, massimo] = [limiti.minimo, limiti.massimo].map((cifra) => mostraConUnita(daTesto(cifra), unita, 6));
  return [
    {
      tipo: 'limite-dimenticato',
      frase: `Manca il limite: una voce non conta meno di ${minimo} né più di ${massimo}.`,
      voci,
    },
  ];
}

interface Gruppo {
  voci: readonly Voce[];
  /** The tree's nodes with this group's replaced. */
  rimetti(nuove: Voce[]): Voce[];
}

/** The groups of siblings that the answers make use of, the top one first. */
function gruppi(voci: readonly Voce[], dati: Dati): Gruppo[] {
  const sotto = voci.flatMap((voce, i) =>
    intera(voce, dati)
      ? []
      : gruppi(voce.voci ?? [], dati).map((gruppo) => ({
          ...gruppo,
          rimetti: (nuove: Voce[]) => voci.with(i, { ...voce, voci: gruppo.rimetti(nuove) }),
        })),
  );
  return [{ voci, rimetti: (nuove) => nuove }, ...sotto];
}

function scambi(voci: readonly Voce[]): { a: Voce; b: Voce; scambiate: Voce[] }[] {
  return voci.flatMap((a, i) =>
    voci.flatMap((b, j) =>
      j > i && a.peso !== b.peso
        ? [{ a, b, scambiate: voci.with(i, { ...a, peso: b.peso }).with(j, { ...b, peso: a.peso }) }]
        : [],
    ),
  );
}
