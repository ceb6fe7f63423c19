import { affermazione, siAfferma, type Appoggio } from '../../motore/rdf/affermazione.ts';
import { identita, nodo, parte, rif, tempo } from '../../motore/rdf/nodo.ts';
import type { InRdf } from '../../motore/tipo.ts';
import { percorsoCombinazione } from '../../puro/canali/percorsi.ts';
import { casiPer, type CasoQuestione, type QuestioneConLavoro } from '../../puro/canali/questioni.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

type ConCanali = Pick<Catalogo, 'canali'>;

/**
 * From a product to the services by which it is asked for, where a matter names the product and whose it is: of a
 * product that comes from any contributor the way depends on who asks, and nothing is said.
 */
export function questioniInRdf({ canali }: ConCanali): InRdf[] {
  return canali.questioni.flatMap((questione) =>
    questione.lavorazioni.flatMap(({ contribuenti, prodotti }) =>
      prodotti.map((prodotto) => ({
        id: `${questione.id}/${prodotto}`,
        pagina: INDIRIZZI.prodotto(prodotto),
        nodi: vie(canali, questione, prodotto, contribuenti ?? []),
      })),
    ),
  );
}

/** Each way as a statement; by itself too, on the product, where nothing contradicts it. */
function vie(
  { protocolli }: Catalogo['canali'],
  questione: QuestioneConLavoro,
  prodotto: string,
  contribuenti: readonly string[],
): InRdf['nodi'] {
  const soggetto = identita(INDIRIZZI.prodotto(prodotto));
  const protocollo = protocolli.find(({ id }) => id === questione.protocollo);
  const dette = contribuenti.flatMap((contribuente) =>
    casiPer(questione, contribuente).flatMap((caso, n) => {
      const da = appoggioDi(questione, caso);
      const servizi = [
        percorsoCombinazione(protocolli, questione.protocollo, contribuente, caso.esigenza),
        ...(caso.domanda ? [INDIRIZZI.canale(caso.domanda)] : []),
      ];
      return servizi.map((servizio, quale) => ({
        da,
        servizio: rif(identita(servizio)),
        detta: affermazione(
          parte(
            soggetto,
            ['via', questione.id, contribuente, String(n + 1), ...(quale > 0 ? ['domanda'] : [])].join('-'),
          ),
          { soggetto, proprieta: 'cpsv:relationService', oggetto: rif(identita(servizio)) },
          da,
          { 'ti:atTime': tempo(protocollo?.valido_dal, protocollo?.valido_al) },
        ),
      }));
    }),
  );
  const certi = dette.filter(({ da }) => siAfferma(da)).map(({ servizio }) => servizio);
  return dette.length === 0
    ? []
    : [...dette.map(({ detta }) => detta), nodo(soggetto, [], { 'cpsv:relationService': certi })];
}

/**
 * A way is as sure as the less sure of its two halves: that the product comes from the matter, what the matter wants.
 */
function appoggioDi(questione: QuestioneConLavoro, caso: CasoQuestione): Appoggio {
  const meta = [questione, caso];
  const meno = meta.find((una) => !siAfferma(una)) ?? meta.find(({ certezza }) => certezza !== 'testuale') ?? questione;
  const fonti = new Map(meta.map(({ fonte }) => [`${fonte.documento} ${fonte.punto}`, fonte]));
  const { certezza, motivo, incongruenza } = meno;
  return { certezza, motivo, incongruenza, fonti: [...fonti.values()] };
}
