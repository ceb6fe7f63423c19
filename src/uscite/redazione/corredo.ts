/**
 * What a protocol has in tables of other kinds (who answers its cells, its mailboxes, its questions, and the
 * contradictions that these name), copied for another protocol: without them its cells have no answer.
 */
import { Document } from 'yaml';
import { scrivi } from '../../motore/forma.ts';
import type { FileDiRegole } from '../../motore/leggi.ts';
import { TIPI, TIPO_PER_NOME, tipiChe } from '../../materie/tutte.ts';
import { righeDi } from '../fogli/modello.ts';
import { titoloDelTipo, type Banco } from './banco.ts';
import type { RegolaAperta } from './messaggi.ts';
import { moduloDi, type CampoModulo, type Forma } from './modulo.ts';
import { conFile, type Bozza } from './proposta.ts';
import { Nomi } from './nomi-della-copia.ts';

export type Gruppo = Record<string, unknown>;

const CON_CORREDO = tipiChe('conCorredo');

/** The register of contradictions, which names the rules of the others. */
const [REGISTRO = ''] = tipiChe('registro');

/** What a group cannot lose: left with nothing here, it would be for everybody, or for nobody. */
const ESSENZIALI = new Set('contribuenti esigenze sedi sede_recapito per sede esigenza ambiti casi'.split(' '));

/** How many rules of each kind are of a protocol; nothing for a rule of another kind. */
export async function corredoDi(
  banco: Banco,
  tipo: string,
  id: string,
  bozza: Bozza,
): Promise<NonNullable<RegolaAperta['corredo']>> {
  if (!CON_CORREDO.has(tipo)) return [];
  const suoi = await Promise.all(
    tipiDelCorredo(banco, tipo).map(async (uno) => ({
      tipo: uno.tipo,
      titolo: titoloDelTipo(uno.tipo),
      regole: (await tabelleDi(banco, uno, id, bozza)).flatMap(({ dati }) => righeDi(dati as Gruppo)),
    })),
  );
  // The contradictions between them are copied with them: without one a cell would have two answers.
  const loro = new Set(suoi.flatMap(({ tipo: suo, regole }) => regole.map((una) => `${suo}/${String(una['id'])}`)));
  const nominate = (await banco.scritte(REGISTRO, bozza)).filter(({ dati }) =>
    [dati['riguarda']].flat().some((una) => loro.has(String(una))),
  );
  return [
    ...suoi.map((uno) => ({ ...uno, regole: uno.regole.length })),
    { tipo: REGISTRO, titolo: titoloDelTipo(REGISTRO), regole: nominate.length },
  ];
}

/** A kind whose tables are each of a rule, and the field of their head that says which. */
interface DelCorredo {
  tipo: string;
  campo: string;
}

/** The kinds whose tables are each of a rule of this one: their schemas say so. */
function tipiDelCorredo({ materiale: { schemi } }: Banco, tipo: string): DelCorredo[] {
  return TIPI.flatMap(({ nome }) => {
    const { scheda, riga } = moduloDi(nome, schemi);
    const suo = riga && scheda.find(({ forma }) => forma.specie === 'rimando' && forma.tipo === tipo);
    return suo ? [{ tipo: nome, campo: suo.nome }] : [];
  });
}

async function tabelleDi(banco: Banco, { tipo, campo }: DelCorredo, id: string, bozza: Bozza): Promise<FileDiRegole[]> {
  return (await banco.delTipo(tipo, bozza)).filter(({ dati }) => (dati as Gruppo | null)?.[campo] === id);
}

/**
 * A draft with the tables of a protocol copied for another: ids, what they refer to, the act and the first day are those
 * of the new one, and what is about somebody that it has not is left out.
 * @param tipo their kind
 * @param da the protocol that is the model
 * @param nuovo the new one, as the form has it
 */
export async function conCorredo(banco: Banco, bozza: Bozza, tipo: string, da: string, nuovo: Gruppo): Promise<Bozza> {
  const modello = (await banco.scritte(tipo, bozza)).find(({ id }) => id === da)?.dati;
  const id = String(nuovo['id'] ?? '');
  if (!modello || id === '') return bozza;
  const tabelle = new Map<string, FileDiRegole[]>();
  const tutti = tipiDelCorredo(banco, tipo);
  // Of offices that the new one has not, the mailboxes are somebody else's.
  const stesse = (lista: string): boolean =>
    vociDi(nuovo, lista).some(({ id: sua }) => vociDi(modello, lista).some((una) => una['id'] === sua));
  for (const uno of tutti) {
    const lista = TIPO_PER_NOME.get(uno.tipo)?.proprieta.corredoDi;
    if (lista === undefined || stesse(lista)) tabelle.set(uno.tipo, await tabelleDi(banco, uno, da, bozza));
  }
  const nomi = new Nomi(tipo, da, id);
  for (const [suo, sue] of tabelle)
    for (const { dati } of sue) for (const riga of righeDi(dati as Gruppo)) nomi.prendi(suo, riga);
  const copia = new Copia(modello, nuovo, nomi, new Set(tutti.map(({ campo }) => campo)));
  const con = (una: Bozza, suo: string, tabella: FileDiRegole): Bozza => {
    const testo = copia.tabella(tabella, moduloDi(suo, banco.materiale.schemi).riga ?? []);
    const file = `rules/${suo}/${nomi.dellaTabella(tabella.nomeFile)}.yaml`;
    return testo === null ? una : conFile(una, { file, prima: banco.originale(file), dopo: testo });
  };
  const copiate = [...tabelle].reduce(
    (una, [suo, sue]) => sue.reduce((due, tabella) => con(due, suo, tabella), una),
    bozza,
  );
  // The register comes last: of what it names, what was left out is not there.
  const registro = (await banco.delTipo(REGISTRO, bozza)).map((tabella) => {
    const righe = righeDi(tabella.dati as Gruppo).flatMap((riga) => copia.contraddizione(riga));
    for (const riga of righe) nomi.prendi(REGISTRO, riga);
    return { ...tabella, dati: { ...(tabella.dati as Gruppo), righe } };
  });
  return registro.reduce((una, tabella) => con(una, REGISTRO, tabella), copiate);
}

function vociDi(valori: Gruppo, lista: string): Gruppo[] {
  return Array.isArray(valori[lista]) ? (valori[lista] as Gruppo[]) : [];
}

/** A table written for the new protocol. */
class Copia {
  readonly #modello: Gruppo;
  readonly #nuovo: Gruppo;
  readonly #nomi: Nomi;
  readonly #campi: ReadonlySet<string>;
  readonly #lasciate = new Set<string>();

  /** @param campi the fields that say whose a table is */
  constructor(modello: Gruppo, nuovo: Gruppo, nomi: Nomi, campi: ReadonlySet<string>) {
    this.#campi = campi;
    this.#modello = modello;
    this.#nuovo = nuovo;
    this.#nomi = nomi;
  }

  /** The table's text; null where nothing of it is left. */
  tabella({ tipo, nomeFile, dati }: FileDiRegole, campi: readonly CampoModulo[]): string | null {
    const { righe: _righe, ...testa } = dati as Gruppo;
    const dal = String(this.#nuovo['valido_dal'] ?? '');
    const righe = righeDi(dati as Gruppo).flatMap((riga) => {
      const finita = String(riga['valido_al'] ?? testa['valido_al'] ?? '9') < dal;
      const sua = finita ? null : this.#potata(riga, campi);
      if (!sua) this.#lasciate.add(`${tipo}/${String(riga['id'])}`);
      return sua
        ? [this.#daOra({ ...this.#riferita(sua, tipo === REGISTRO), id: this.#nomi.del(tipo, sua['id']) }, dal)]
        : [];
    });
    if (righe.length === 0) return null;
    const sua = this.#daOra(
      this.#riferita(testa, tipo === REGISTRO),
      dal,
      testa['valido_dal'] === this.#modello['valido_dal'],
    );
    const nuova = {
      ...sua,
      id: this.#nomi.dellaTabella(nomeFile),
      titolo: this.#titolo(String(testa['titolo']), tipo === REGISTRO),
    };
    return scrivi(new Document({ ...nuova, righe }));
  }

  /** A contradiction between rules that are copied: what it names of them; nothing where it names none. */
  contraddizione(riga: Gruppo): Gruppo[] {
    const tutte = Array.isArray(riga['riguarda']) ? riga['riguarda'].map(String) : [];
    const riguarda = tutte.filter((una) => !this.#lasciate.has(una));
    return riguarda.some((una) => this.#nomi.ha(una)) ? [{ ...riga, riguarda }] : [];
  }

  #titolo(titolo: string, delModello: boolean): string {
    const [vecchio, breve] = [String(this.#modello['breve']), String(this.#nuovo['breve'] ?? this.#nuovo['id'])];
    if (delModello) return `${titolo}, da rileggere per ${breve}`;
    return titolo.includes(vecchio) ? titolo.replaceAll(vecchio, breve) : `${titolo} (${breve})`;
  }

  /** What began before the new protocol, or with the old one, begins with the new. */
  #daOra(valori: Gruppo, dal: string, insieme = false): Gruppo {
    const suo = valori['valido_dal'];
    return dal && typeof suo === 'string' && (insieme || suo < dal) ? { ...valori, valido_dal: dal } : valori;
  }

  /**
   * What a rule says of the old protocol, said of the new.
   * @param comera what is told of its document stays of that document: a contradiction found there is nobody else's
   */
  #riferita(valori: Gruppo, comera = false): Gruppo {
    const atto = ({ fonte }: Gruppo): unknown => (fonte as Gruppo | undefined)?.['documento'];
    const detto = (nome: string, valore: unknown): unknown => {
      if (Array.isArray(valore))
        return valore.map((uno) => (nome === 'riguarda' ? this.#nomi.di(String(uno)) : detto('', uno)));
      if (valore !== null && typeof valore === 'object') return this.#riferita(valore as Gruppo, comera);
      if (this.#campi.has(nome)) return this.#nuovo['id'];
      if (nome === 'incongruenza') return this.#nomi.del(REGISTRO, valore);
      return !comera && nome === 'documento' && valore === atto(this.#modello) ? (atto(this.#nuovo) ?? valore) : valore;
    };
    return Object.fromEntries(Object.entries(valori).map(([nome, valore]) => [nome, detto(nome, valore)]));
  }

  /** A group without what is about somebody that the new protocol has not; null where nothing is left to say. */
  #potata(valori: Gruppo, campi: readonly CampoModulo[]): Gruppo | null {
    const forme = new Map(campi.map(({ nome, forma }) => [nome, forma]));
    const potati: Gruppo = {};
    for (const [nome, valore] of Object.entries(valori)) {
      const resta = this.#restato(valore, forme.get(nome));
      if (resta !== undefined) potati[nome] = resta;
      else if (ESSENZIALI.has(nome)) return null;
    }
    return potati;
  }

  #restato(valore: unknown, forma: Forma | undefined): unknown {
    const suo = `${this.#nomi.tipo}#`;
    if (forma?.specie === 'rimando' && forma.tipo.startsWith(suo)) {
      const voci = vociDi(this.#nuovo, forma.tipo.slice(suo.length));
      return voci.some(({ id }) => id === valore) ? valore : undefined;
    }
    if (forma?.specie === 'gruppo') return this.#potata(valore as Gruppo, forma.campi) ?? undefined;
    if (forma?.specie !== 'elenco' || !Array.isArray(valore)) return valore;
    const restano = valore.map((uno) => this.#restato(uno, forma.voce)).filter((uno) => uno !== undefined);
    return restano.length > 0 || valore.length === 0 ? restano : undefined;
  }
}
