import type { JSX } from 'preact';
import type { BozzaPortata } from '../../uscite/redazione/messaggi.ts';

/** A draft made on other rules: what could be carried is, what collides is shown with both sides. */
export function Portata({
  portata: { scontri },
  scelti,
  scegli,
  decidi,
}: {
  portata: BozzaPortata;
  scelti: ReadonlySet<string>;
  scegli: (chiave: string, mio: boolean) => void;
  decidi: () => void;
}): JSX.Element {
  return (
    <section class="avviso avviso-attenzione" aria-labelledby="portata-titolo">
      <h2 id="portata-titolo" tabIndex={-1}>
        Le regole sono cambiate dopo la tua proposta
      </h2>
      <p>
        {scontri.length === 0
          ? 'Ciò che proponi è stato riportato sulle regole di adesso: non tocca niente di ciò che è cambiato.'
          : 'Ciò che non si tocca è stato riportato. Dove tu e le regole nuove avete cambiato la stessa cosa, scegli.'}
      </p>
      {scontri.map(({ file, chiave, mio, loro }) => {
        const nome = `${file}#${chiave}`;
        return (
          <fieldset>
            <legend>
              {chiave} <span class="cod">({file})</span>
            </legend>
            {[
              { mio: false, titolo: 'Com’è adesso', valore: loro },
              { mio: true, titolo: 'Come lo proponi', valore: mio },
            ].map((lato) => (
              <div>
                <label>
                  <input
                    type="radio"
                    name={nome}
                    checked={scelti.has(nome) === lato.mio}
                    onChange={() => scegli(nome, lato.mio)}
                  />{' '}
                  {lato.titolo}
                </label>
                <pre class="cod">{soloDiverso(lato.valore, lato.mio ? loro : mio)}</pre>
              </div>
            ))}
          </fieldset>
        );
      })}
      {scontri.length > 0 && (
        <p>
          <button type="button" class="pulsante" onClick={decidi}>
            Tieni queste scelte
          </button>
        </p>
      )}
    </section>
  );
}

/** Of one side of a collision, what the other does not say: the rest is the same. */
function soloDiverso(valore: unknown, altro: unknown): string {
  if (valore === undefined || valore === null) return '(tolta)';
  if (typeof valore !== 'object') return String(valore);
  const suoi = Object.entries(valore);
  const altri = (typeof altro === 'object' ? altro : null) as Record<string, unknown> | null;
  const diversi = suoi.filter(([nome, uno]) => JSON.stringify(uno) !== JSON.stringify(altri?.[nome]));
  return diversi
    .map(
      ([nome, uno]) => `${nome.replaceAll('_', ' ')}: ${typeof uno === 'object' ? JSON.stringify(uno) : String(uno)}`,
    )
    .join('\n');
}
