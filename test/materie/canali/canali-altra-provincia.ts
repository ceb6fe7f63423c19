/**
 * The protocol of an invented province, whole: other offices, contributors, needs and terms. Nothing of it is in the
 * code.
 */
export const ALTRA_PROVINCIA: Record<string, string> = {
  'rules/fonti/protocollo.yaml': `id: protocollo
titolo: Il protocollo di prova
righe:
  - id: protocollo-cuneo
    nome: Protocollo di Cuneo
    tipo_atto: protocollo
    testo_consultato: true
    certezza: testuale
`,
  'rules/festivita/patroni.yaml': `id: patroni
titolo: Patroni
ambito: patrono
fonte: { documento: protocollo-cuneo, punto: allegato }
certezza: testuale
righe:
  - id: patrono-cuneo
    nome: San Michele, patrono di Cuneo
    comune: Cuneo
    giorno: '09-29'
    punto: riga 1
`,
  'rules/protocolli/cuneo-2022.yaml': `id: cuneo-2022
nome: Protocollo di Cuneo
breve: protocollo di Cuneo
fonte: { documento: protocollo-cuneo, punto: intero atto }
certezza: testuale
valido_dal: 2022-01-01
parti:
  - nome: Direzione provinciale INPS di Cuneo
    ruolo: firmatario
    dal: 2022-01-01
    fonte: { documento: protocollo-cuneo, punto: firme }
sedi:
  - id: cuneo
    nome: Cuneo
    tipo: direzione-provinciale
    patrono: patrono-cuneo
  - id: alba
    nome: Alba
    tipo: agenzia
contribuenti:
  - id: aziende
    nome: Azienda
    descrizione: Un'azienda.
    gestione: aziende
    punto: '1'
  - id: agricoli
    nome: Agricolo
    descrizione: Un'azienda agricola.
    gestione: agricoli
    punto: '1'
esigenze:
  - id: comunicazione
    nome: Comunicazione
    domanda: Devo comunicare qualcosa
    punto: '2'
  - id: reclamo
    nome: Reclamo
    domanda: Nessuno mi ha risposto
    passo: reclamo
    punto: '3'
circostanze:
  - id: urgenza-documentata
    nome: Urgenza documentata
    domanda: Puoi documentare l'urgenza?
    punto: '2'
calendario:
  sabato: { conta: false, punto: '2', certezza: testuale }
  giorno_contatto: { conta: false, punto: '2', certezza: testuale }
  patrono: { conta: false, punto: '2', certezza: testuale }
termini:
  - id: risposta
    nome: Risposta
    da: primo-contatto
    casi:
      - giorni: 5
        circostanza: urgenza-documentata
      - giorni: 10
        contribuenti: [agricoli]
      - giorni: 7
    punto: '2'
passi:
  - id: primo
    nome: Primo contatto
    livello: 1
    testo: Scrivi alla sede.
    termine: risposta
    punto: '2'
  - id: reclamo
    nome: Reclamo
    livello: 2
    testo: Scrivi al direttore.
    dopo: primo
    recapiti:
      - uso: reclami
    punto: '3'
condizioni: []
`,
  'rules/contatti/cuneo.yaml': `id: cuneo
titolo: Le caselle di Cuneo
fonte: { documento: protocollo-cuneo, punto: allegato }
protocollo: cuneo-2022
valido_dal: 2022-01-01
certezza: testuale
righe:
  - id: casella-cuneo
    tipo: funzionale
    casella: sede.cuneo@inps.it
    usi: [messaggi]
    livello: 1
    ruolo: Casella della sede
    sede: cuneo
    per: [aziende, agricoli]
    punto: riga 1
  - id: casella-alba
    tipo: funzionale
    casella: sede.alba@inps.it
    usi: [messaggi]
    livello: 1
    ruolo: Casella della sede
    sede: alba
    per: [aziende, agricoli]
    punto: riga 2
  - id: casella-reclami
    tipo: funzionale
    casella: reclami.cuneo@inps.it
    usi: [reclami]
    livello: 2
    ruolo: Direttore
    punto: riga 3
`,
  'rules/canali/cuneo.yaml': `id: cuneo
titolo: I canali di Cuneo
fonte: { documento: protocollo-cuneo, punto: testo }
protocollo: cuneo-2022
valido_dal: 2022-01-01
certezza: testuale
righe:
  - id: cuneo-posta
    nome: Posta alla sede
    tipo: risposta
    testo: Si scrive alla sede.
    ambiti:
      - esigenze: [comunicazione]
    via: email
    recapiti:
      - uso: messaggi
    termine: risposta
    punto: '2'
  - id: cuneo-reclamo
    nome: Reclamo
    tipo: risposta
    testo: Si scrive al direttore.
    ambiti:
      - esigenze: [reclamo]
    via: email
    recapiti:
      - uso: reclami
    punto: '3'
`,
};

/** The same rules with one text of one file replaced. */
export function cambia(file: string, da: string, a: string): Record<string, string> {
  const testo = ALTRA_PROVINCIA[file] ?? '';
  if (!testo.includes(da)) throw new Error(`«${da}» non è in ${file}`);
  return { ...ALTRA_PROVINCIA, [file]: testo.replace(da, a) };
}
