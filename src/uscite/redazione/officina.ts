import { TIPI } from '../../materie/tutte.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { comprimiZip } from '../../xlsx/zip-del-browser.ts';
import { scriviDifferenze } from '../fogli/differenze.ts';
import { partiDelTipo } from '../fogli/fogli-del-tipo.ts';
import { Banco, titoloDelTipo, type Materiale } from './banco.ts';
import { differenzeDellaBozza } from './differenze-bozza.ts';
import type { Anteprima, Disegno, Officina, RegolaAperta } from './messaggi.ts';
import { moduloDi, siChiude } from './modulo.ts';
import { nomeDi } from '../fogli/nome-di.ts';
import { paroleDi } from './parole-di-differenze.ts';
import { prova } from './prova.ts';
import { corredoDi } from './corredo.ts';
import type { RecordCollocato } from '../../motore/record.ts';
import { perModulo } from './valori-modulo.ts';
import { apriProposta, portaBozza } from './consegna.ts';
import { disfa } from './disfa.ts';
import { scelte } from './scelte.ts';
import { partiDellaProposta, type Bozza } from './proposta.ts';
import { leggiCartella, inRighe } from './cartella-letta.ts';
import { inParole } from './errori-in-parole.ts';

/** The editors' workshop: the same engine as the commands, on texts that come in when they are asked for. */
export function apriOfficina(materiale: Materiale): Officina {
  const banco = new Banco(materiale);
  const { schemi } = materiale;
  return {
    apri: (tipo, id, bozza) => apriRegola(banco, tipo, id, bozza),
    scelte: (tipo, bozza) => scelte(banco, tipo, bozza),
    prova: (posto, mossa, bozza) => prova(banco, posto, mossa, bozza),
    controlla: async (bozza) => {
      const { errori, orfane } = await banco.stato(bozza);
      const differenze = differenzeDellaBozza(bozza.file, banco.tipi, schemi);
      return {
        errori: [...errori],
        detti: inParole(banco, errori, bozza),
        orfane: [...orfane],
        differenze,
        parole: await paroleDi(banco, differenze, bozza),
        detto: differenze.length > 0 ? scriviDifferenze(differenze) : '',
      };
    },
    differenze: async (bozza) => differenzeDellaBozza(bozza.file, banco.tipi, schemi),
    anteprima: (tipo, id, bozza) => anteprima(banco, tipo, id, bozza),
    disegna: (tipo, id, bozza) => disegna(banco, tipo, id, bozza),
    cartella: (byte, bozza) => leggiCartella(banco, byte, bozza),
    esporta: async (tipo, bozza) => comprimiZip(partiDelTipo((await banco.stato(bozza)).regole, tipo, schemi, true)),
    consegna: async (bozza) => {
      const { errori } = await banco.stato(bozza);
      const differenze = scriviDifferenze(differenzeDellaBozza(bozza.file, banco.tipi, schemi));
      return comprimiZip(partiDellaProposta(bozza, differenze, inRighe(inParole(banco, errori, bozza))));
    },
    proposta: (byte) => apriProposta(byte),
    porta: (bozza, scelti) => portaBozza(banco, bozza, new Set(scelti)),
    disfa: async (bozza, file, id) => disfa(bozza, file, id),
  };
}

async function apriRegola(banco: Banco, tipo: string, id: string, bozza: Bozza): Promise<RegolaAperta | null> {
  if (!banco.tipi.has(tipo)) return null;
  const scritte = await banco.scritte(tipo, bozza);
  const versioni = scritte.filter((una) => una.id === id);
  const ultima = versioni.at(-1);
  if (!ultima) return null;
  const { riga, scheda } = moduloDi(tipo, banco.materiale.schemi);
  const modulo = riga ?? scheda;
  return {
    tipo,
    titoloTipo: titoloDelTipo(tipo),
    id,
    nome: nomeFra(scritte, ultima),
    versioni: versioni.map(({ dati, fileDiRegole, percorso, valido_dal, valido_al }) => ({
      file: fileDiRegole.file,
      indice: typeof percorso[1] === 'number' ? percorso[1] : null,
      valori: perModulo(dati, modulo),
      testa: riga ? perModulo(fileDiRegole.dati as Record<string, unknown>, scheda) : {},
      dal: valido_dal,
      al: valido_al,
      dove: nomeDi(fileDiRegole.dati as Record<string, unknown>),
    })),
    modulo,
    testa: riga ? scheda : [],
    tabelle: riga ? tabelleDi(scritte) : [],
    nelTempo: siChiude({ riga }),
    corredo: await corredoDi(banco, tipo, id, bozza),
  };
}

/** A rule's name; beside it its id, where another has the same. */
function nomeFra(scritte: readonly RecordCollocato[], { id, dati }: RecordCollocato): string {
  const nome = nomeDi(dati);
  return nome !== id && scritte.some((altra) => altra.id !== id && nomeDi(altra.dati) === nome)
    ? `${nome} (${id})`
    : nome;
}

/** The tables of a kind, each at its last row. */
function tabelleDi(scritte: readonly RecordCollocato[]): RegolaAperta['tabelle'] {
  const ultime = new Map(
    scritte.map(({ fileDiRegole: { file, dati }, percorso }) => [
      file,
      {
        ...{ file, indice: Number(percorso[1]), dove: nomeDi(dati as Record<string, unknown>) },
        testa: { protocollo: (dati as Record<string, unknown>)['protocollo'] },
      },
    ]),
  );
  return [...ultime.values()];
}

async function anteprima(banco: Banco, tipo: string, id: string, bozza: Bozza): Promise<Anteprima> {
  const [prima, dopo] = [await banco.stato({ ...bozza, file: [] }), await banco.stato(bozza)].map(
    ({ catalogo }) => catalogo,
  );
  if (!prima || !dopo)
    return { righe: { prima: [], dopo: [] }, dati: { prima: [], dopo: [] }, pagine: [], tolte: [], nuove: [] };
  const nostro = TIPI.find(({ nome }) => nome === tipo);
  const pagine = [...new Set([prima, dopo].flatMap((catalogo) => pagineDi(catalogo, tipo, id)))];
  const righe = (catalogo: Catalogo) =>
    (nostro?.cerca(catalogo) ?? []).filter(({ url }) => url !== null && pagine.includes(url));
  const dati = (catalogo: Catalogo) =>
    (nostro?.dati.json(catalogo) ?? []).filter((uno) => 'id' in uno && uno.id === id);
  const [vecchi, nuovi] = [indirizzi(prima), indirizzi(dopo)];
  return {
    righe: { prima: righe(prima), dopo: righe(dopo) },
    dati: { prima: [...dati(prima)], dopo: [...dati(dopo)] },
    pagine,
    tolte: [...vecchi].filter((uno) => !nuovi.has(uno)),
    nuove: [...nuovi].filter((uno) => !vecchi.has(uno)),
  };
}

/** The first page of its own, or the one that shows it among others. */
async function disegna(banco: Banco, tipo: string, id: string, bozza: Bozza): Promise<Disegno | null> {
  const { catalogo: prima } = await banco.stato({ ...bozza, file: [] });
  const { catalogo: dopo } = await banco.stato(bozza);
  const [indirizzo] = [prima, dopo].flatMap((catalogo) => pagineDi(catalogo, tipo, id));
  if (indirizzo === undefined) return null;
  const pagine = await banco.materiale.pagine();
  pagine.prepara(banco.materiale.schemi);
  return pagine.disegna(indirizzo.replace(/#.*/, ''), prima, dopo);
}

function pagineDi(catalogo: Catalogo, tipo: string, id: string): string[] {
  return (TIPI.find(({ nome }) => nome === tipo)?.voci(catalogo) ?? [])
    .filter((voce) => voce.id === id)
    .map(({ percorso }) => percorso);
}

function indirizzi(catalogo: Catalogo): Set<string> {
  return new Set(TIPI.flatMap(({ voci }) => voci(catalogo).map(({ percorso }) => percorso)));
}
