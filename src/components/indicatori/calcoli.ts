/** From a rule to what its page hands to the calculator. Runs only at build time. */
import { createHash } from 'node:crypto';
import { leggiNumero, mostra } from '../../puro/formula/numeri.ts';
import { daTesto } from '../../puro/formula/razionale.ts';
import type { Calcolo, Origine } from '../../puro/formula/tipi.ts';
import { nomeUnita } from '../../puro/formula/unita.ts';
import type { Documento, ValoriPronti, SchedaCalcolo, Testi } from '../../islands/calcolatore/scheda.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Indicatore } from '../../materie/indicatori/indicatori.ts';
import { nomeDellaParola, parole } from '../../materie/parole.ts';
import { SENZA_SEGNO } from '../../puro/parole/unita.ts';
import { hrefFonte } from '../base/indirizzi.ts';
import { obiettiviDelleSedi } from './obiettivi-delle-sedi.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';

/** What the family of an indicator is called. */
export const nomeFamiglia = (catalogo: Pick<Catalogo, 'regole'>, { famiglia }: Indicatore): string =>
  nomeDellaParola(catalogo, 'famiglie', famiglia);

/** The indicators by family, the families in the order in which they are studied; empty ones are left out. */
export function perFamiglia<I extends Indicatore>(
  catalogo: Pick<Catalogo, 'regole'>,
  indicatori: readonly I[],
): { famiglia: string; nome: string; indicatori: I[] }[] {
  return parole(catalogo, 'famiglie')
    .map(({ id, nome }) => ({
      famiglia: id,
      nome,
      indicatori: indicatori.filter((indicatore) => indicatore.famiglia === id),
    }))
    .filter(({ indicatori: propri }) => propri.length > 0);
}

/** A unit of measure in words, by itself: «giorni», «per cento», «indice (100 = obiettivo)». */
export function unitaInParole(unita: string): string {
  const parole: Record<string, string> = {
    ...SENZA_SEGNO,
    indice: 'indice (100 = obiettivo)',
    rapporto: 'numero puro',
    si_no: 'sì o no',
    scelta: 'una scelta',
  };
  return parole[unita] ?? nomeUnita(unita);
}

/**
 * A number of the rules («1234.5») as written in a field: «1234,5», with thousands points only where there is no doubt.
 */
export function scrittoInCampo(testo: string): string {
  const scritto = mostra(daTesto(testo), 6).testo;
  const letto = leggiNumero(scritto);
  return 'nota' in letto && letto.nota ? scritto.replace('.', '') : scritto;
}

/** The version of a rule: eight hexadecimal digits that change when its calculation does. */
export function versioneDi(calcolo: Calcolo): string {
  return createHash('sha256').update(JSON.stringify(calcolo)).digest('hex').slice(0, 8);
}

/**
 * The formula to show at the top: that of the result that the rule chooses, if it is a single one; not that of what is
 * drawn from it.
 */
export function formulaInTesta({ risultati, nomi }: Calcolo): string | undefined {
  const scelto = risultati.find(({ principale }) => principale) ?? risultati[0];
  if (!scelto || (risultati.length > 1 && !scelto.principale)) return undefined;
  const suo = nomi[scelto.nome];
  return suo?.tipo === 'passo' && suo.casi.length > 1 ? undefined : scelto.nome;
}

/** All that the calculator of an indicator needs. */
export function schedaCalcolo(indicatore: Indicatore, catalogo: Catalogo): SchedaCalcolo {
  const { calcolo, nome, definizione, ingressi = [] } = indicatore;
  const preset = presetDi(indicatore);
  const delleSedi = obiettiviDelleSedi(indicatore, catalogo);
  return {
    calcolo,
    nome,
    definizione,
    fonte: soloOrigine(indicatore.fonte),
    versione: versioneDi(calcolo),
    documenti: documentiCitati([calcolo, preset, indicatore.fonte, delleSedi], catalogo),
    aiuti: Object.fromEntries(ingressi.flatMap(({ id, descrizione }) => (descrizione ? [[id, descrizione]] : []))),
    preset,
    ...(delleSedi && { delleSedi }),
  };
}

/** The documents that a part of the rules names, by id, with their links. */
export function documentiCitati(parte: unknown, { fonti }: Pick<Catalogo, 'fonti'>): Record<string, Documento> {
  const citati = new Set<string>();
  JSON.stringify(parte, (chiave, valore: unknown) => {
    if (chiave === 'documento') citati.add(String(valore));
    return valore;
  });
  return Object.fromEntries(
    fonti.filter(({ id }) => citati.has(id)).map(({ id, nome }) => [id, { nome, href: hrefFonte(id) }]),
  );
}

/**
 * The examples to put in the fields: those with a result before those without, because the page begins with the first.
 */
function presetDi({ esempi = [], calcolo }: Indicatore): ValoriPronti[] {
  const tipo = new Map(calcolo.ingressi.map((ingresso) => [ingresso.nome, ingresso.tipo]));
  const testi = (ingressi: Record<string, string | string[]>): Testi =>
    Object.fromEntries(
      Object.entries(ingressi).map(([nome, valore]) => [
        nome,
        Array.isArray(valore)
          ? valore.map(scrittoInCampo).join('; ')
          : tipo.get(nome) === 'numero'
            ? scrittoInCampo(valore)
            : valore,
      ]),
    );
  return [...esempi]
    .sort((a, b) => ultimo(a) - ultimo(b))
    .map(({ id, titolo, ingressi, pubblicato, fonte, nota, atteso }) => ({
      id,
      titolo,
      testi: testi(ingressi),
      ...(pubblicato &&
        fonte && {
          fonte: soloOrigine(fonte),
          ...(atteso && {
            stampato: Object.fromEntries(
              Object.entries(atteso).map(([risultato, valore]) => [risultato, conVirgola(valore)]),
            ),
          }),
        }),
      ...(nota !== undefined && { nota }),
    }));
}

/** An example without a result comes last; one with all data equal teaches little, and comes after the others. */
function ultimo({ errore, ingressi }: { errore?: string; ingressi: Record<string, unknown> }): number {
  const dati = Object.values(ingressi).map(String);
  return errore !== undefined ? 2 : Number(dati.length > 1 && new Set(dati).size === 1);
}

const soloOrigine = ({ documento, punto }: Origine): Origine => ({ documento, punto });
