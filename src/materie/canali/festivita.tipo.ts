import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { FestaCatalogo } from './festivita.ts';

/** A day that is not a working day. */
export const festivita = tipo<Catalogo, 'festivita', FestaCatalogo>('festivita', {
  titolo: 'Festività',
  regole: ({ canali }) => canali.feste,
  nome: ({ nome }) => nome,
  collegati: 'Le feste servono a contare i giorni: non sono dell’istituto.',
  dati: {
    descrizione:
      'I giorni che non sono lavorativi: feste nazionali, con i periodi in cui la legge le tiene, e santi patroni.',
    senza: 'vuoto nota',
    calcolati: { ambito: { forma: () => campoDiRegola('festivita', 'ambito'), dopo: 'pasqua' } },
    csv: { dopo: { ambito: 'nome', comune: 'ambito' } },
  },
});
