/** What changes from a day on, because a version or a name begins or the last one ends: what a reader subscribes to. */
import { inOrdine } from '../puro/calendario/storia.ts';
import { NESSUNO, al, dal } from '../puro/calendario/racconto.ts';
import type { NomeNelTempo } from '../puro/calendario/nomi.ts';
import type { Giorno } from '../puro/parole/date.ts';
import { INDIRIZZI } from '../puro/parole/indirizzi.ts';
import { piuGiorni } from '../puro/parole/date.ts';
import { tutteLeSedi } from '../puro/canali/percorsi.ts';
import { nomeUnita } from '../materie/nomi.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';

/** A change, with its day. */
interface Cambiamento {
  /** The first day on which things are so. */
  giorno: Giorno;
  /** In Italian: what it is about, and what changes. */
  titolo: string;
  /** The page that tells it, from the site's root. */
  url: string;
}

/** What the changes are drawn from. */
type Cambiano = Pick<Catalogo, 'prodotti' | 'unita' | 'sedi' | 'strutture' | 'ordinamenti' | 'canali'>;

/**
 * Every change of owner of a product, of name of a unit, an office or a structure, of order of the structures, and of
 * whom one writes to at an office, the latest first. No address of a person: whoever reads looks at the page.
 */
export function cambiamenti(catalogo: Cambiano): Cambiamento[] {
  return [...passaggi(catalogo), ...nomi(catalogo), ...ordinamenti(catalogo), ...contatti(catalogo)].sort((a, b) =>
    b.giorno.localeCompare(a.giorno),
  );
}

function passaggi(catalogo: Cambiano): Cambiamento[] {
  return catalogo.prodotti.flatMap(({ id, codice_14o, nome, versioni }): Cambiamento[] => {
    const ordinate = inOrdine(versioni);
    const chi = codice_14o ? `${codice_14o} ${nome}` : nome;
    const url = INDIRIZZI.prodotto(id);
    const fine = ordinate.at(-1)?.valido_al;
    return [
      ...ordinate
        .slice(1)
        .flatMap(({ valido_dal, unita }) =>
          valido_dal
            ? [{ giorno: valido_dal, titolo: `${chi}: ${dal(valido_dal)} ${nomeUnita(catalogo, unita)}`, url }]
            : [],
        ),
      ...(fine ? [{ giorno: piuGiorni(fine, 1), titolo: `${chi}: fino ${al(fine)}, poi ${NESSUNO}`, url }] : []),
    ];
  });
}

function nomi({ unita, sedi, strutture, canali }: Cambiano): Cambiamento[] {
  const rinominati: { nomi: readonly NomeNelTempo[]; url: string }[] = [
    ...unita.map(({ id, nomi: suoi }) => ({ nomi: suoi, url: INDIRIZZI.unita(id) })),
    ...sedi.map(({ id, nomi: suoi }) => ({ nomi: suoi, url: INDIRIZZI.sede(id) })),
    ...strutture.flatMap(({ id, versioni }) =>
      versioni.map((versione) => ({ nomi: versione.nomi, url: INDIRIZZI.struttura(id) })),
    ),
    ...canali.protocolli.flatMap((protocollo) =>
      protocollo.sedi.map((sede) => ({ nomi: sede.nomi, url: INDIRIZZI.contatti(sede.id) })),
    ),
  ];
  return rinominati.flatMap(({ nomi: suoi, url }) =>
    suoi
      .slice(1)
      .flatMap(({ nome, valido_dal }, n): Cambiamento[] =>
        valido_dal
          ? [{ giorno: valido_dal, titolo: `${suoi[n]?.nome ?? ''} si chiama ${nome} ${dal(valido_dal)}`, url }]
          : [],
      ),
  );
}

/** The orders after the first, and the structures that begin or end by an act within one. */
function ordinamenti(catalogo: Cambiano): Cambiamento[] {
  const datati = inOrdine(
    catalogo.ordinamenti.flatMap((uno) =>
      uno.valido_dal ? [{ ...uno, valido_dal: uno.valido_dal, valido_al: uno.valido_al ?? null }] : [],
    ),
  );
  const limiti = new Set(datati.flatMap(({ valido_dal, valido_al }) => [valido_dal, valido_al]));
  return [
    ...datati.slice(1).map(({ id, nome, valido_dal }) => ({
      giorno: valido_dal,
      titolo: `Strutture: ${dal(valido_dal)} ${nome}`,
      url: INDIRIZZI.ordinamento(id),
    })),
    ...catalogo.strutture.flatMap(({ id, versioni }) =>
      versioni.flatMap(({ nome, valido_dal, valido_al }): Cambiamento[] => [
        ...(valido_dal && !limiti.has(valido_dal)
          ? [{ giorno: valido_dal, titolo: `${nome}: c’è ${dal(valido_dal)}`, url: INDIRIZZI.struttura(id) }]
          : []),
        ...(valido_al && !limiti.has(valido_al)
          ? [
              {
                giorno: piuGiorni(valido_al, 1),
                titolo: `${nome}: fino ${al(valido_al)}`,
                url: INDIRIZZI.struttura(id),
              },
            ]
          : []),
      ]),
    ),
  ];
}

/**
 * The days on which a mailbox of an office begins or ends, and what it is for; not those on which its protocol began.
 */
function contatti({ canali }: Cambiano): Cambiamento[] {
  return canali.protocolli.flatMap((protocollo) => {
    const suoi = canali.contatti.filter(({ tipo, protocollo: suo }) => suo === protocollo.id && tipo !== 'dismessa');
    return [...Map.groupBy(suoi, ({ sede }) => sede)].flatMap(([id, voci]) => {
      const sede = protocollo.sedi.find((una) => una.id === id);
      const cambi = voci.flatMap(({ valido_dal, valido_al, usi }) => [
        ...(valido_dal && valido_dal !== protocollo.valido_dal ? [{ giorno: valido_dal, usi }] : []),
        ...(valido_al && valido_al !== protocollo.valido_al ? [{ giorno: piuGiorni(valido_al, 1), usi }] : []),
      ]);
      return [...Map.groupBy(cambi, ({ giorno }) => giorno)].map(([giorno, tutti]): Cambiamento => {
        const perche = [...new Set(tutti.flatMap(({ usi }) => usi))].map((uso) => uso.replaceAll('-', ' '));
        return {
          giorno,
          titolo: `Contatti di ${sede?.nome ?? `tutte le sedi (${protocollo.breve})`}: ${dal(giorno)} cambia a chi si scrive${perche.length > 0 ? ` (${perche.join(', ')})` : ''}`,
          url: INDIRIZZI.contatti(sede?.id ?? tutteLeSedi(protocollo)),
        };
      });
    });
  });
}
