import type { JSX } from 'preact';
import type { Differenza } from '../../uscite/fogli/differenze.ts';
import type { Prova, RegolaAperta, Scelta } from '../../uscite/redazione/messaggi.ts';
import { idDi, type Nuova } from './contesto.ts';
import { Aggiungi, Dettagli, maiuscola } from './Errori.tsx';
import { conVirgola } from '../../puro/parole/cifre.ts';
import { Differenze } from './Differenze.tsx';
import { doveSta } from './dove-sta.ts';

/** What is wrong, and what would change, said once the keys rest. */
export function Esito({
  prova,
  occupata,
  pronta,
  regola,
  radice,
  scelte,
  uguale,
  nuova,
}: {
  prova: Prova | null;
  occupata: boolean;
  pronta: boolean;
  regola: RegolaAperta;
  radice: string;
  scelte: (tipo: string) => readonly Scelta[];
  /** The new version says what the one before said. */
  uguale: boolean;
  nuova: Nuova | undefined;
}): JSX.Element {
  const senzaCampo = (prova?.campi ?? []).filter(
    ({ percorso }) => !percorso.some((_passo, n) => document.getElementById(idDi(radice, percorso.slice(0, n + 1)))),
  );
  return (
    <div class="redazione-esito">
      <p role="status">
        {occupata ? 'Controllo…' : pronta ? stato(prova, regola) : 'Scrivi il giorno: il resto viene dopo.'}
      </p>
      {uguale && pronta && (
        <p class="campo-errore">La nuova dice ancora ciò che diceva quella di prima: cambia un campo.</p>
      )}
      {senzaCampo.map(({ percorso, messaggio, rimedio, manca, aggiungi }) => (
        <p class="campo-errore">
          {manca
            ? `Manca «${titoloA(percorso, regola)}».`
            : `${maiuscola(messaggio)}${rimedio ? ` ${maiuscola(rimedio)}` : ''}`}
          <Aggiungi cosa={aggiungi} nuova={nuova} />
        </p>
      ))}
      {prova && <Altrove altrove={prova.altrove} nuova={nuova} />}
      {prova && prova.differenze.length > 0 && (
        <>
          <h3>Che cosa cambia</h3>
          <Differenze
            differenze={prova.differenze.map((una) => soloNuovo(una, regola))}
            moduli={{ [regola.tipo]: [...regola.modulo, ...regola.testa] }}
            scelte={scelte}
          />
        </>
      )}
    </div>
  );
}

/** A field by its title, after those of the groups and the entries that it is in. */
export function titoloA(
  percorso: readonly (string | number)[],
  { modulo, testa }: Pick<RegolaAperta, 'modulo' | 'testa'>,
): string {
  const nuova = percorso[0] === 'testa';
  let campi = nuova ? testa : modulo;
  const titoli: string[] = [];
  for (const passo of nuova ? percorso.slice(1) : percorso) {
    if (typeof passo === 'number') {
      const lista = titoli.pop() ?? '';
      // Of names one at a time is asked for.
      titoli.push(lista === 'Il nome nuovo' ? lista : `${lista} ${passo + 1}`);
      continue;
    }
    const campo = campi.find(({ nome }) => nome === passo);
    let forma = campo?.forma;
    while (forma && 'voce' in forma) forma = forma.voce;
    campi = forma && 'campi' in forma ? forma.campi : [];
    titoli.push(passo === 'rinominata' ? 'Il nome nuovo' : (campo?.titolo ?? passo.replaceAll('_', ' ')));
  }
  return titoli.join(', ');
}

/** What would be wrong in other rules, each a step away. */
function Altrove({ altrove, nuova }: { altrove: Prova['altrove']; nuova: Nuova | undefined }): JSX.Element | null {
  if (altrove.length === 0) return null;
  return (
    <>
      <h3>Che cosa non tornerebbe altrove</h3>
      <ul>
        {altrove.slice(0, 20).map(({ file, riga, messaggio, rimedio, regola: sua, copiata, aggiungi, dettagli }) => (
          <li>
            {sua && copiata ? (
              `${sua.nome}, fra le regole che copi`
            ) : sua ? (
              <a href={`?regola=${sua.tipo}/${sua.id}`}>{sua.nome}</a>
            ) : (
              doveSta(file, riga)
            )}
            : {messaggio}
            {rimedio && <span class="quieto"> ({rimedio})</span>}
            <Aggiungi cosa={aggiungi} nuova={nuova} />
            <Dettagli voci={dettagli} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A new version of a rule says only what is other than in the old ones. */
export function soloNuovo(una: Differenza, { id, versioni }: Pick<RegolaAperta, 'id' | 'versioni'>): Differenza {
  if (una.tipo !== 'aggiunta' || una.id !== id) return una;
  const dette = versioni.map(({ valori }) => valori);
  return {
    ...una,
    campi: una.campi.filter(
      ({ chiave, dopo }) => !dette.some((valori) => [dopo, dopo && conVirgola(dopo)].includes(inRiga(valori[chiave]))),
    ),
  };
}

/** A value of a form as the differences say it. */
function inRiga(valore: unknown): string | null {
  if (valore === undefined || valore === null) return null;
  if (typeof valore === 'boolean') return valore ? 'sì' : 'no';
  return Array.isArray(valore) ? valore.join(' | ') : String(valore);
}

function stato(prova: Prova | null, regola: Pick<RegolaAperta, 'modulo' | 'testa'>): string {
  if (!prova) return '';
  const nomi = prova.campi.filter(({ manca }) => manca).map(({ percorso }) => `«${titoloA(percorso, regola)}»`);
  const mancano = nomi.length;
  const errori = prova.campi.length - mancano;
  const quali = `${nomi.slice(0, 4).join(', ')}${mancano > 4 ? ` e altri ${mancano - 4}` : ''}`;
  const detti = [
    mancano > 0 ? `${mancano === 1 ? 'Manca un campo' : `Mancano ${mancano} campi`}: ${quali}.` : '',
    errori > 0 ? (errori === 1 ? 'C’è un errore.' : `Ci sono ${errori} errori.`) : '',
  ].filter(Boolean);
  if (detti.length > 0) return detti.join(' ');
  if (prova.altrove.length > 0) return 'Qui è tutto giusto, ma altrove qualcosa non tornerebbe.';
  return prova.differenze.length === 0 ? 'Non cambia ancora niente.' : 'Nessun errore: le regole tornano tutte.';
}
