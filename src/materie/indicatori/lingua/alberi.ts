/** Weight trees: their weights, their leaves, their compiled form. Build only. */
import { aTesto, confronta, daTesto, diviso, frazione, piu, ZERO } from '../../../puro/formula/razionale.ts';
import { mostra } from '../../../puro/formula/numeri.ts';
import type { Albero, Voce } from '../../../puro/formula/tipi.ts';
import type { AlberoDeiPesi, VoceAlbero } from '../../../types/regole.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../../motore/errori.ts';
import { nomiVicini, fraVirgolette } from '../../../motore/vicini.ts';
import { dichiarabile, inParole, type Tipo } from './grandezze.ts';
import { nodi, type Dichiarato } from './nomi.ts';
import { conVirgola } from '../../../puro/parole/cifre.ts';

const CENTO = frazione(100n);

/** Faults of a tree: weights that do not make 100, leaves that are not there or not in the tree's unit. */
export function difettiAlbero(
  albero: AlberoDeiPesi,
  percorso: PercorsoRegola,
  nomi: ReadonlyMap<string, Dichiarato>,
  tipoDiNome: (nome: string) => Tipo | null,
): GuastoDiRegola[] {
  const proprio = tipoDiNome(albero.id);
  return [
    ...difettiPesi(albero, percorso),
    ...nodi(albero.voci, [...percorso, 'voci']).flatMap(({ voce, percorso: qui }) => [
      ...(voce.voci ? difettiPesi({ ...voce, voci: voce.voci }, qui) : []),
      ...difettiFoglia(voce, qui, nomi, tipoDiNome, proprio),
    ]),
  ];
}

function difettiPesi(
  { voci, ripartizione }: { voci: readonly VoceAlbero[]; ripartizione?: 'uguale' },
  percorso: PercorsoRegola,
): GuastoDiRegola[] {
  if (ripartizione === 'uguale') {
    return voci.flatMap((voce, i): GuastoDiRegola[] =>
      voce.peso === undefined
        ? []
        : [
            {
              percorso: [...percorso, 'voci', i, 'peso'],
              messaggio: 'un peso proprio dentro una ripartizione uguale',
              rimedio: 'togli il peso, o togli «ripartizione»',
            },
          ],
    );
  }
  const senza = voci.flatMap((voce, i): GuastoDiRegola[] =>
    voce.peso === undefined
      ? [
          {
            percorso: [...percorso, 'voci', i],
            messaggio: `la voce «${voce.etichetta}» non ha peso`,
            rimedio: 'aggiungi «peso», oppure «ripartizione: uguale» se le voci si dividono il peso in parti uguali',
          },
        ]
      : [],
  );
  if (senza.length > 0) return senza;
  const totale = voci.map(({ peso }) => daTesto(peso ?? '0')).reduce(piu, ZERO);
  if (confronta(totale, CENTO) === 0) return [];
  return [
    {
      percorso: [...percorso, 'voci'],
      messaggio: `i pesi sommano a ${mostra(totale, 6).testo}, non a 100 (${voci.map(({ peso }) => (peso === undefined ? '' : conVirgola(peso))).join(' + ')})`,
      atteso: 'pesi che sommano esattamente a 100',
      rimedio: 'controlla i pesi sulla fonte',
    },
  ];
}

function difettiFoglia(
  voce: VoceAlbero,
  percorso: PercorsoRegola,
  nomi: ReadonlyMap<string, Dichiarato>,
  tipoDiNome: (nome: string) => Tipo | null,
  albero: Tipo | null,
): GuastoDiRegola[] {
  if (voce.passo !== undefined && (voce.ingresso !== undefined || voce.voci !== undefined)) {
    return [
      {
        percorso: [...percorso, 'passo'],
        messaggio: `la voce «${voce.etichetta}» ha un passo e anche altro`,
        rimedio: 'lascia solo «passo»',
      },
    ];
  }
  const campo = voce.passo !== undefined ? 'passo' : 'ingresso';
  const nome = voce[campo];
  if (nome === undefined) return [];
  const qui = [...percorso, campo];
  const dichiarato = nomi.get(nome);
  const giusto =
    campo === 'ingresso'
      ? dichiarato?.tipo === 'ingresso'
      : dichiarato?.tipo === 'passo' || dichiarato?.tipo === 'albero';
  if (!dichiarato || !giusto) {
    const vicini = nomiVicini(
      nome,
      [...nomi]
        .filter(([, { tipo }]) => (campo === 'ingresso' ? tipo === 'ingresso' : tipo === 'passo' || tipo === 'albero'))
        .map(([altro]) => altro),
    );
    return [
      {
        percorso: qui,
        messaggio: `«${nome}» non è un ${campo}`,
        rimedio:
          vicini.length > 0
            ? `intendevi ${fraVirgolette(vicini)}?`
            : `dichiaralo fra ${campo === 'passo' ? 'i passi' : 'gli ingressi'}`,
      },
    ];
  }
  const tipo = tipoDiNome(nome);
  if (!tipo || !albero || (dichiarabile(tipo, albero) && !(tipo.specie === 'cifra' && tipo.lista))) return [];
  return [
    {
      percorso: qui,
      messaggio: `le unità non tornano: «${nome}» è ${inParole(tipo)}, l’albero è in ${inParole(albero)}`,
      rimedio: 'usa la stessa unità',
    },
  ];
}

/** The compiled form of a tree that has no faults. */
export function compilaAlbero(albero: AlberoDeiPesi, decimali: number): Albero {
  const { fonte } = albero;
  return {
    tipo: 'albero',
    etichetta: albero.etichetta,
    unita: albero.unita,
    decimali,
    voci: compilaVoci(albero),
    fonte: { documento: fonte.documento, punto: fonte.punto },
    ...(albero.limite && {
      limite: {
        minimo: albero.limite.minimo,
        massimo: albero.limite.massimo,
        fonte: { documento: albero.limite.fonte.documento, punto: albero.limite.fonte.punto },
      },
    }),
  };
}

function compilaVoci({ voci, ripartizione }: { voci: readonly VoceAlbero[]; ripartizione?: 'uguale' }): Voce[] {
  const parte = ripartizione === 'uguale' ? aTesto(diviso(CENTO, frazione(BigInt(voci.length)))) : null;
  return voci.map((voce) => {
    const nome = voce.ingresso ?? voce.passo;
    return {
      etichetta: voce.etichetta,
      peso: parte ?? voce.peso ?? '0',
      ...(nome !== undefined && { nome }),
      ...(voce.voci && { voci: compilaVoci({ ...voce, voci: voce.voci }) }),
    };
  });
}
