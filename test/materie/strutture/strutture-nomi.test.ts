import { describe, expect, test } from 'vitest';
import type { VersioneStruttura } from '../../../src/materie/strutture/strutture.ts';
import { inOrdinamento } from './ordinamenti.ts';

/** The printed names, copied from the list of the determination; the asterisk marks the experimental ones. */
const STAMPATE_2016 = `
Organismo Indipendente di Valutazione – OIV
Struttura Tecnica Permanente per la misurazione della performance di supporto all'Organismo Indipendente di Valutazione – OIV
Segreteria tecnica del Consiglio di Indirizzo e Vigilanza
Segreteria tecnica del Collegio dei Sindaci
Segreteria tecnica del Magistrato della Corte dei Conti
Segreteria Unica Tecnica Normativa*
Studi e Ricerche
Relazioni Esterne
Audit, Trasparenza e Anticorruzione
Entrate e Recupero crediti
Pensioni
Ammortizzatori Sociali
Sostegno alla non autosufficienza, Invalidità civile e altre Prestazioni*
Organizzazione e Sistemi Informativi
Risorse Umane
Amministrazione Finanziaria e Servizi Fiscali
Pianificazione e Controllo di Gestione
Patrimonio e Archivi
Acquisti e Appalti
Ufficio Procedimenti Disciplinari e della Responsabilità Amministrativa
Ufficio Incarichi e Funzioni speciali - D.l. 18 luglio 1981
Servizi agli Utenti
Direzione regionale Piemonte
Direzione regionale Lombardia
Direzione regionale Veneto
Direzione regionale Friuli Venezia Giulia
Direzione regionale Emilia Romagna
Direzione regionale Liguria
Direzione regionale Toscana
Direzione regionale Marche
Direzione regionale Umbria
Direzione regionale Lazio
Direzione regionale Abruzzo
Direzione regionale Molise
Direzione regionale Campania
Direzione regionale Puglia
Direzione regionale Basilicata
Direzione regionale Calabria
Direzione regionale Sicilia
Direzione regionale Sardegna
Direzione regionale Valle d'Aosta
Direzione regionale Trentino Alto Adige
Direzione di coordinamento metropolitano di Roma*
Direzione di coordinamento metropolitano di Milano*
Direzione di coordinamento metropolitano di Napoli*
Direzioni provinciali
Filiali metropolitane delle Direzioni di coordinamento metropolitano
Filiali provinciali
Coordinamento generale legale
Coordinamento generale medico legale
Coordinamento generale tecnico edilizio
Coordinamento generale statistico attuariale
`;

/** The printed names of the 18 central directorates and the 8 other central structures of the plan's chart. */
const STAMPATE_2021 = `
DC Bilanci, Contabilità e Servizi fiscali
DC Risorse Umane
DC Pianificazione e Controllo di gestione
DC Patrimonio e Investimenti
DC Risorse strumentali e Centrale Unica Acquisti
DC Entrate
DC Organizzazione e Comunicazione
DC Pensioni
DC Ammortizzatori Sociali
DC Inclusione Sociale e Invalidità Civile
DC Studi e ricerche
DC Audit e Monitoraggio contenzioso
Struttura Tecnica per l’Innovazione tecnologica e la Trasformazione digitale
Progetto smaltimento giacenze Trattamento Fine Servizio e Trattamento Fine Rapporto
DC Presidente e Organi Collegiali
Direzione Servizi al Territorio
Segreteria Tecnica del Direttore generale
DC Credito, Welfare e Strutture Sociali
Ufficio Procedimenti Disciplinari e della Responsabilità Amministrativa
DC Formazione e Sviluppo Risorse Umane
DC Antifrode, Anticorruzione e Trasparenza
DC Tecnologia, Informatica e Innovazione
DC Benessere organizzativo, Sicurezza e Logistica
Ufficio Incarichi e Funzioni Speciali DI 18 aprile 1981
Ufficio Responsabile della Protezione dei dati
Ufficio Estratto Conto dipendenti pubblici
`;

const righe = (text: string) => text.trim().split('\n');

const stampate = (versioni: readonly VersioneStruttura[]) =>
  versioni.map(({ stampato, nome }) => (stampato ?? nome).replace('’Aosta', "'Aosta"));

describe('i nomi stampati', () => {
  test('dell’elenco del 2016 ci sono tutti, con gli asterischi', () => {
    const table = inOrdinamento('2016').filter(({ versione }) => versione.elenco);
    expect(stampate(table.map(({ versione }) => versione)).sort()).toEqual(righe(STAMPATE_2016).sort());
  });

  test('delle 26 strutture centrali dell’organigramma del 2021 ci sono tutti', () => {
    const centrali = inOrdinamento('2021').filter(
      ({ versione }) =>
        versione.elenco &&
        versione.quante === null &&
        !['organo', 'organismo', 'coordinamento-professionale'].includes(versione.genere),
    );
    expect(stampate(centrali.map(({ versione }) => versione)).sort()).toEqual(righe(STAMPATE_2021).sort());
  });
});
