import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { INTERI } from '../rdf/file.ts';
import { INSIEMI } from './dati.ts';
import { LICENZA } from './openapi.ts';
import { percorsoCsv } from '../../materie/cifre/dati-valori.ts';
import { fileCollegati, fileDati } from '../../puro/parole/indirizzi.ts';

/** The day of the latest change of the rules. */
export function aggiornato({ novita }: Pick<Catalogo, 'novita'>): string {
  return novita[0]?.data ?? '1970-01-01';
}

/** The index of the open data: which rules they come from, since when, under which licence, and every file. */
export function indiceDati(catalogo: Catalogo): Record<string, unknown> {
  return {
    titolo: 'Chi fa cosa: dati aperti',
    versione: catalogo.versione,
    aggiornato: aggiornato(catalogo),
    licenza: LICENZA,
    descrizione_openapi: fileDati('openapi', 'json'),
    catalogo_dcat: fileDati('dcat', 'jsonld'),
    novita: fileDati('novita', 'json'),
    dati_collegati: fileCollegati('tutto', 'ttl'),
    insiemi: INSIEMI.map(({ nome, titolo, descrizione, json, csv }) => ({
      nome,
      titolo,
      descrizione,
      voci: json(catalogo).length,
      json: fileDati(nome, 'json'),
      csv: csv ? fileDati(nome, 'csv') : null,
      turtle: INTERI.includes(nome) ? fileCollegati(nome, 'ttl') : null,
      json_ld: INTERI.includes(nome) ? fileCollegati(nome, 'jsonld') : null,
    })),
    tabelle: catalogo.tabelle.map((tabella) => ({ id: tabella.id, titolo: tabella.titolo, csv: percorsoCsv(tabella) })),
  };
}
