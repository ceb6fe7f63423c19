import { tipo } from '../../motore/tipo.ts';
import type { Modello } from '../../puro/canali/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { formaModello } from './forme-protocolli.ts';

/** What to write in a message. */
export const modelli = tipo<Catalogo, 'modelli', Modello>('modelli', {
  titolo: 'Modelli di messaggio',
  regole: ({ canali }) => canali.modelli,
  nome: ({ nome }) => nome,
  collegati: 'Il testo di un messaggio da scrivere: nessun vocabolario nazionale lo descrive.',
  dati: {
    descrizione: 'I dati che la fonte chiede in un messaggio, e un testo pronto, nostro, con i campi da riempire.',
    json: ({ canali }) => canali.modelli,
    schema: formaModello,
  },
});
