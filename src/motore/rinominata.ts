import { inItaliano } from '../puro/parole/date.ts';
import type { PercorsoRegola } from './errori.ts';
import type { GuastoDiRecord } from './identita.ts';
import type { RecordCollocato } from './record.ts';

interface Rinominata {
  nome?: unknown;
  valido_dal?: unknown;
  rinominata: readonly { dal: string; nome: string }[];
}

/** Faults of names in time: each begins after the one before, and is another name. */
export function guastiDiNome(record: RecordCollocato): GuastoDiRecord[] {
  return trova(record.dati, record.percorso).flatMap(({ cosa, percorso }) =>
    cosa.rinominata.flatMap((uno, n): GuastoDiRecord[] => {
      const prima = cosa.rinominata[n - 1];
      const nasce = percorso.length === record.percorso.length ? record.valido_dal : cosa.valido_dal;
      const inizio = prima?.dal ?? (typeof nasce === 'string' ? nasce : '');
      const chiamata = prima?.nome ?? cosa.nome;
      const suo = [...percorso, 'rinominata', n];
      if (uno.dal <= inizio)
        return [
          {
            record,
            guasto: {
              percorso: [...suo, 'dal'],
              messaggio: `il nome «${uno.nome}» comincia il ${inItaliano(uno.dal)}, ma quello di prima comincia il ${inItaliano(inizio)}`,
              atteso: 'i nomi dal più vecchio al più nuovo, ognuno da un giorno dopo',
              rimedio: 'correggi il giorno; se il nome era sbagliato fin dall’inizio, correggi «nome» e togli questo',
            },
          },
        ];
      if (uno.nome !== chiamata) return [];
      return [
        {
          record,
          guasto: {
            percorso: [...suo, 'nome'],
            messaggio: `si chiama già «${uno.nome}»: dal ${inItaliano(uno.dal)} il nome non cambia`,
            atteso: 'il nome nuovo; quello di prima resta in «nome»',
            rimedio: 'rimetti in «nome» il nome di prima, e scrivi qui quello nuovo; se non cambia, togli questa voce',
          },
        },
      ];
    }),
  );
}

/** Every part of a rule that was renamed, with its place. */
function trova(valore: unknown, percorso: PercorsoRegola): { cosa: Rinominata; percorso: PercorsoRegola }[] {
  if (Array.isArray(valore)) return valore.flatMap((dentro, n) => trova(dentro, [...percorso, n]));
  if (valore === null || typeof valore !== 'object') return [];
  return [
    ...('rinominata' in valore && Array.isArray(valore.rinominata) ? [{ cosa: valore as Rinominata, percorso }] : []),
    ...Object.entries(valore).flatMap(([campo, dentro]) =>
      campo === 'rinominata' || typeof dentro !== 'object' ? [] : trova(dentro, [...percorso, campo]),
    ),
  ];
}
