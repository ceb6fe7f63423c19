import { appoggio } from '../../motore/rdf/affermazione.ts';
import { giorno, identita, nodo, parte, rif, tempo, testo, codice, type Nodo } from '../../motore/rdf/nodo.ts';
import type { Termine } from '../../motore/rdf/prefissi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Ordinamento } from '../../types/regole.ts';
import { ESITI } from './nomi.ts';
import type { Discendenza } from './discendenze.ts';

/** The class of each outcome; a structure that goes on as it was is an event to state, not a change. */
const EVENTI: Record<Discendenza['esito'], Termine> = {
  confermata: 'l0:EventOrSituation',
  rinominata: 'cov:Replacement',
  trasformata: 'cov:Replacement',
  divisa: 'cov:Scission',
  unita: 'cov:Merger',
  nuova: 'cov:Foundation',
  'senza-destinazione': 'cov:ChangeEvent',
};

/** A step of the lineage as an event: from what, to what, on which day, by which act. */
export function passaggioInRdf(
  passo: Discendenza,
  ordinamenti: readonly Pick<Ordinamento, 'id' | 'valido_dal' | 'atto'>[],
): Nodo[] {
  const id = identita(INDIRIZZI.discendenza(passo.id));
  const classe = EVENTI[passo.esito];
  const nuovo = ordinamenti.find(({ id: suo }) => suo === passo.a_ordinamento);
  const parti = (lista: Discendenza['da']) => lista.map((una) => rif(identita(`/${una.rif}/`)));
  const senzaScheda = passo.da_nome
    ? nodo(parte(id, 'da'), 'cov:SupportUnit', { 'cov:legalName': testo(passo.da_nome) })
    : null;
  const porta = [...passo.da, ...passo.a].flatMap((una) => una.porta ?? []);
  const cambia = classe !== 'l0:EventOrSituation';
  return [
    nodo(id, classe === 'cov:ChangeEvent' || !cambia ? classe : [classe, 'cov:ChangeEvent'], {
      'l0:description': testo([ESITI[passo.esito], ...porta, ...(passo.nota ? [passo.nota] : [])].join('; ')),
      ...(cambia
        ? {
            'cov:orginalOrganization': [...parti(passo.da), senzaScheda],
            'cov:resultingOrganization': parti(passo.a),
          }
        : {
            'cfc:riguarda': [...new Set([...passo.da, ...passo.a].map(({ rif: suo }) => suo))].map((suo) =>
              rif(identita(`/${suo}/`)),
            ),
          }),
      'ti:date': cambia ? giorno(nuovo?.valido_dal) : null,
      'prov:wasInfluencedBy': nuovo?.atto ? rif(identita(INDIRIZZI.fonte(nuovo.atto))) : null,
      'cfc:ordinamento': rif(identita(INDIRIZZI.ordinamento(passo.a_ordinamento))),
      ...appoggio(passo),
    }),
  ];
}

/** An order: the days in which its names and structures hold, the act, how sure both are. */
export function ordinamentoInRdf(uno: Ordinamento): Nodo[] {
  const id = identita(INDIRIZZI.ordinamento(uno.id));
  return [
    nodo(id, 'cpsv:FormalFramework', {
      'l0:identifier': codice(uno.id),
      'l0:name': testo(uno.nome),
      'l0:description': testo(uno.avviso),
      'ti:atTime': tempo(uno.valido_dal, uno.valido_al),
      'dct:isPartOf': uno.atto ? rif(identita(INDIRIZZI.fonte(uno.atto))) : null,
      ...appoggio(uno),
    }),
  ];
}
