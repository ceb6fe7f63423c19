/** The fields of a calculator: one for each input; a tree's inputs stand in its groups. */
import type { JSX } from 'preact';
import { mostra } from '../../formula/numeri.ts';
import { daTesto, type Razionale } from '../../formula/razionale.ts';
import type { Calcolo, Ingresso, Voce } from '../../formula/tipi.ts';
import { nomeUnita } from '../../formula/unita.ts';
import type { SchedaCalcolo, Testi } from './scheda.ts';
import type { Conto } from './stato.ts';

interface Props {
  scheda: SchedaCalcolo;
  testi: Testi;
  conto: Conto;
  /** Typing has stopped: what is wrong may be said. */
  fermo: boolean;
}

/** All fields, in the order of the rule. */
export function Campi(props: Props): JSX.Element {
  const { calcolo } = props.scheda;
  const gruppi = Object.values(calcolo.nomi).flatMap((nome) => (nome.tipo === 'albero' && nome.voci.some(({ voci }) => voci) ? nome.voci : []));
  const raggruppati = new Set(nomiDi(gruppi));
  const sciolti = calcolo.ingressi.filter(({ nome }) => !raggruppati.has(nome));
  return (
    <>
      {sciolti.map((ingresso) => <Campo {...props} ingresso={ingresso} key={ingresso.nome} />)}
      <Voci {...props} voci={gruppi} />
    </>
  );
}

function nomiDi(voci: readonly Voce[]): string[] {
  return voci.flatMap(({ nome, voci: sotto }) => [nome ?? '', ...nomiDi(sotto ?? [])]);
}

const ingressoDi = ({ ingressi }: Calcolo, cercato = ''): Ingresso | undefined => ingressi.find(({ nome }) => nome === cercato);

function Voci({ voci, ...props }: Props & { voci: readonly Voce[] }): JSX.Element {
  return (
    <>
      {voci.map((voce) => {
        const ingresso = ingressoDi(props.scheda.calcolo, voce.nome);
        const campo = ingresso && <Campo {...props} ingresso={ingresso} peso={voce.peso} />;
        if (!voce.voci) return campo;
        const sotto = <Voci {...props} voci={voce.voci} />;
        const scritte = nomiDi(voce.voci).some((nome) => props.testi[nome]);
        return campo ? (
          <div class="gruppo">
            {campo}
            <details ref={(gruppo) => { if (gruppo && scritte) gruppo.open = true; }}>
              <summary>Voce per voce</summary>
              {sotto}
            </details>
          </div>
        ) : (
          <fieldset>
            <legend>{voce.etichetta} <small class="quieto">peso {peso(voce.peso)}</small></legend>
            {sotto}
          </fieldset>
        );
      })}
    </>
  );
}

const peso = (testo: string): string => `${mostra(daTesto(testo), 2).testo}%`;

function Campo({ ingresso, peso: pesoVoce, scheda, testi, conto, fermo }: Props & { ingresso: Ingresso; peso?: string }): JSX.Element {
  const { nome, etichetta, tipo, unita, facoltativo, seMancante } = ingresso;
  const letto = conto.letti[nome];
  const errore = fermo && conto.errori[nome];
  const aiuto = scheda.aiuti[nome] ?? (tipo === 'lista' && 'Più valori si separano col punto e virgola.');
  const scelte = opzioni(ingresso);
  const misura = scelte ? '' : nomeUnita(unita);
  const id = `c-${nome}`;
  const detti = [misura && `${id}-u`, aiuto && `${id}-a`, letto?.nota && `${id}-n`, errore && `${id}-e`].filter(Boolean).join(' ');
  const comuni = { id, name: nome, 'aria-describedby': detti || undefined, 'aria-invalid': errore ? ('true' as const) : undefined };
  return (
    <div class="campo">
      <label for={id}>
        {etichetta}
        {pesoVoce && <small class="quieto"> peso {peso(pesoVoce)}</small>}
        {facoltativo && !pesoVoce && <small class="quieto"> (facoltativo)</small>}
      </label>
      <div class="con-unita">
        {scelte ? (
          <select {...comuni} value={scelto(letto?.dato) ?? seMancante ?? ''} autocomplete="off">
            {seMancante === undefined && <option value="">Scegli…</option>}
            {scelte.map(([valore, testo]) => <option value={valore} key={valore}>{testo}</option>)}
          </select>
        ) : (
          <input {...comuni} type="text" inputMode={tipo === 'lista' ? undefined : 'decimal'} value={testi[nome] ?? ''} autocomplete="off" />
        )}
        {misura && <span class="unita-misura" id={`${id}-u`}>{misura}</span>}
      </div>
      {aiuto && <p class="campo-aiuto" id={`${id}-a`}>{aiuto}</p>}
      {letto?.nota && <p class="campo-aiuto" id={`${id}-n`}>{letto.nota}</p>}
      {errore && <p class="campo-errore" id={`${id}-e`}>{errore}</p>}
    </div>
  );
}

/** What can be chosen, as value and words; null for a figure that is typed. */
function opzioni({ tipo, opzioni: scelte, ammessi }: Ingresso): [string, string][] | null {
  if (tipo === 'si_no') return [['si', 'sì'], ['no', 'no']];
  if (scelte) return scelte.map(({ id, etichetta }) => [id, etichetta]);
  return ammessi ? ammessi.map(({ valore, etichetta }) => [cifra(daTesto(valore)), `${cifra(daTesto(valore))}: ${etichetta}`]) : null;
}

const cifra = (valore: Razionale): string => mostra(valore, 6).testo;

function scelto(dato: Conto['dati'][string] | undefined): string | undefined {
  if (typeof dato === 'boolean') return dato ? 'si' : 'no';
  return typeof dato === 'object' ? cifra(dato as Razionale) : dato;
}
