import type { JSX } from 'preact';
import type { Differenza } from '../../uscite/fogli/differenze.ts';
import type { Scelta } from '../../uscite/redazione/messaggi.ts';
import type { CampoModulo, Forma } from '../../uscite/redazione/modulo.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';
import { scriviPeriodo } from '../../puro/parole/date.ts';
import { scriviGiornoDellAnno } from '../../puro/parole/periodo-scritto.ts';
import { sceltaDetta } from '../../puro/parole/scelta-detta.ts';
import { comeSiScrive } from './giorni.ts';
import { aParole, vociDi } from './parole-differenza.ts';

interface Props {
  differenze: readonly Differenza[];
  /** The forms of the kinds: their fields have titles. */
  moduli: Readonly<Record<string, readonly CampoModulo[]>>;
  /** The rules of a kind: what a field refers to is said by its name. */
  scelte?: (tipo: string) => readonly Scelta[];
}

/** How a value is said that the rules write in another way. */
const IN_PAROLE: Partial<Record<Forma['specie'], (valore: string) => string>> = {
  numero: conVirgola,
  data: comeSiScrive,
  periodo: scriviPeriodo,
  ricorrenza: scriviGiornoDellAnno,
  scelta: sceltaDetta,
};

/** Differences in words, with the names that the form gives the fields. */
export function Differenze({ differenze, moduli, scelte = () => [] }: Props): JSX.Element {
  return (
    <ul>
      {differenze.map(({ file, id, nome, tipo, campi }) => (
        <li>
          <strong>{nome}</strong>
          {nome !== id && <span class="quieto"> ({id})</span>}, {tipo}
          <ul>
            {diversi(campi).map(({ chiave, prima, dopo, intero }) => {
              const { titolo, forma } = campoDi(chiave, moduli[file.split('/')[1] ?? ''] ?? []);
              const detto = (valore: string | null): string => {
                const verso = forma?.specie === 'elenco' ? forma.voce : forma;
                if (verso?.specie === 'rimando' && valore !== null) return nominate(valore, scelte(verso.tipo));
                const inParole = valore !== null && forma && IN_PAROLE[forma.specie];
                if (inParole) return inParole(valore);
                const composto = forma && ['gruppo', 'elenco', 'mappa', 'doppia', 'yaml'].includes(forma.specie);
                return valore === null
                  ? '(niente)'
                  : composto
                    ? vociDi(valore)
                        .map((una) => aParole(una, titoliIn(forma)))
                        .join('; ')
                    : valore;
              };
              if (tipo === 'aggiunta' && intero !== undefined && forma)
                return <Intero titolo={titolo} voci={vociDi(intero).map((una) => aParole(una, titoliIn(forma)))} />;
              return (
                <li>
                  {titolo}: {tipo === 'cambiata' ? `${detto(prima)} → ${detto(intero ?? dopo)}` : detto(dopo ?? prima)}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Rules by their names: one, or those of a list in a line. */
function nominate(valore: string, note: readonly Scelta[]): string {
  return valore
    .split(' | ')
    .map((id) => note.find((una) => una.id === id)?.nome ?? id)
    .join('; ');
}

/** All that a field of a new rule holds: folded, since a list may be long. */
function Intero({ titolo, voci }: { titolo: string; voci: readonly string[] }): JSX.Element {
  return (
    <li>
      <details class="piega">
        <summary>
          {titolo}: {voci.length === 1 ? `${(voci[0] ?? '').slice(0, 80)}…` : `${voci.length} voci`}
        </summary>
        <ul>
          {voci.map((una) => (
            <li>{una}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** The title of a field, after those of the groups that it is in, and its form. */
function campoDi(chiave: string, modulo: readonly CampoModulo[]): { titolo: string; forma: Forma | undefined } {
  let [campi, forma]: [readonly CampoModulo[], Forma | undefined] = [modulo, undefined];
  const titoli = chiave.split('.').map((passo) => {
    const campo = campi.find(({ nome }) => nome === passo);
    const sopra = forma;
    forma = campo?.forma;
    if (!campo && sopra?.specie === 'mappa') forma = sopra.voce.specie === 'doppia' ? sopra.voce.semplice : sopra.voce;
    campi = forma && 'campi' in forma ? forma.campi : [];
    return campo?.titolo ?? passo.replaceAll('_', ' ');
  });
  return { titolo: titoli.join(', '), forma };
}

/** A list with nothing in it says nothing, and from nothing to nothing is no change. */
function diversi(campi: Differenza['campi']): Differenza['campi'] {
  const detto = (valore: string | null): string | null => (valore === '[]' ? null : valore);
  return campi
    .map((campo) => ({ ...campo, prima: detto(campo.prima), dopo: detto(campo.dopo) }))
    .filter(({ prima, dopo }) => prima !== dopo);
}

/** The titles of the fields inside a field, at any depth: of two of a name, the outer. */
function titoliIn(forma: Forma, titoli = new Map<string, string>()): Map<string, string> {
  if ('voce' in forma) return titoliIn(forma.voce, titoli);
  const nuovi = ('campi' in forma ? forma.campi : []).filter(({ nome }) => !titoli.has(nome));
  for (const { nome, titolo } of nuovi) titoli.set(nome, titolo);
  for (const { forma: sua } of nuovi) titoliIn(sua, titoli);
  return titoli;
}
