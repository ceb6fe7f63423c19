import type { JSX } from 'preact';
import type { Differenza } from '../../uscite/fogli/differenze.ts';
import type { Scelta } from '../../uscite/redazione/messaggi.ts';
import type { CampoModulo, Forma } from '../../uscite/redazione/modulo.ts';
import { aParole } from './parole-differenza.ts';

interface Props {
  differenze: readonly Differenza[];
  /** The form of the rule, where it is at hand: its fields have titles. */
  modulo?: readonly CampoModulo[];
  /** The rules of a kind: what a field refers to is said by its name. */
  scelte?: (tipo: string) => readonly Scelta[];
}

/** Differences in words, with the names that the form gives the fields. */
export function Differenze({ differenze, modulo = [], scelte = () => [] }: Props): JSX.Element {
  return (
    <ul>
      {differenze.map(({ id, nome, tipo, campi }) => (
        <li>
          <strong>{nome}</strong>
          {nome !== id && <span class="quieto"> ({id})</span>}, {tipo}
          <ul>
            {diversi(campi).map(({ chiave, prima, dopo }) => {
              const { titolo, forma } = campoDi(chiave, modulo);
              const detto = (valore: string | null): string => {
                const scelta = forma?.specie === 'rimando' ? scelte(forma.tipo).find((una) => una.id === valore) : null;
                if (scelta) return scelta.nome;
                const composto = forma && ['gruppo', 'elenco', 'mappa', 'yaml'].includes(forma.specie);
                return valore === null ? '(niente)' : composto ? aParole(valore, titoliIn(forma)) : valore;
              };
              return (
                <li>
                  {titolo}: {tipo === 'cambiata' ? `${detto(prima)} → ${detto(dopo)}` : detto(dopo ?? prima)}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The title of a field, after those of the groups that it is in, and its form. */
function campoDi(chiave: string, modulo: readonly CampoModulo[]): { titolo: string; forma: Forma | undefined } {
  let [campi, forma]: [readonly CampoModulo[], Forma | undefined] = [modulo, undefined];
  const titoli = chiave.split('.').map((passo) => {
    const campo = campi.find(({ nome }) => nome === passo);
    forma = campo?.forma;
    campi = forma?.specie === 'gruppo' ? forma.campi : [];
    return campo?.titolo ?? passo.replaceAll('_', ' ');
  });
  return { titolo: titoli.join(', '), forma };
}

/** A list with nothing in it says nothing, and from nothing to nothing is no change. */
function diversi(campi: Differenza['campi']): Differenza['campi'] {
  const detto = (valore: string | null): string | null => (valore === '[]' ? null : valore);
  return campi
    .map(({ chiave, prima, dopo }) => ({ chiave, prima: detto(prima), dopo: detto(dopo) }))
    .filter(({ prima, dopo }) => prima !== dopo);
}

/** The titles of the fields inside a field. */
function titoliIn(forma: Forma): Map<string, string> {
  const dentro = forma.specie === 'elenco' ? forma.voce : forma;
  return new Map(dentro.specie === 'gruppo' ? dentro.campi.map(({ nome, titolo }) => [nome, titolo]) : []);
}
