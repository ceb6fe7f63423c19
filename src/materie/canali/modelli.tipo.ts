import { tipo } from '../../motore/tipo.ts';
import type { Modello } from '../../puro/canali/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { formaCampi } from './forme-protocolli.ts';

/** What to write in a message. */
export const modelli = tipo<Catalogo, 'modelli', Modello>('modelli', {
  titolo: 'Modelli di messaggio',
  regole: ({ canali }) => canali.modelli,
  nome: ({ nome }) => nome,
  collegati: 'Il testo di un messaggio da scrivere: nessun vocabolario nazionale lo descrive.',
  dati: {
    descrizione: 'I dati che la fonte chiede in un messaggio, e un testo pronto, nostro, con i campi da riempire.',
    calcolati: { campi: { forma: formaCampi } },
    detti: {
      oggetto: 'Con i campi fra graffe; nullo se si sceglie da un menu.',
      corpo: 'Un capoverso per voce, con i campi fra graffe: il testo è nostro.',
    },
  },
});
