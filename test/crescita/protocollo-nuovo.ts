/** A protocol that has nothing of Torino's: needs, contributors, sorts of office, ways, terms and levels of its own. */

/** What a protocol to try is like. */
export interface Forma {
  /** Where it stands among the others, and in every name of it. */
  id: string;
  /** How many steps one can write to, the first included. */
  livelli: 1 | 2 | 4;
  /** Its last day, if it has ended. */
  fine?: string;
}

/** Working days: in general, for agricultural employers, where the case is urgent. */
export const GIORNI = { tutti: 7, agricoli: 10, urgente: 5 };

/** The rule files of such a protocol; its way and its sort of office are its own too. */
export function protocolloNuovo({ id, livelli, fine }: Forma): Record<string, string> {
  const gradini = Array.from({ length: livelli - 1 }, (_vuoto, n) => n + 2);
  return {
    [`rules/fonti/protocollo-${id}.yaml`]: `id: protocollo-${id}
titolo: Il protocollo di ${id}
righe:
  - id: protocollo-${id}
    nome: Protocollo di ${id}
    tipo_atto: protocollo
    testo_consultato: true
    certezza: testuale
`,
    [`rules/vie/${id}.yaml`]: `id: ${id}
titolo: Vie di ${id}
righe:
  - id: sportello-${id}
    nome: Sportello di ${id}
`,
    [`rules/tipi-di-sede/${id}.yaml`]: `id: ${id}
titolo: Sedi di ${id}
righe:
  - id: presidio-${id}
    nome: Presidio di ${id}
`,
    [`rules/festivita/patrono-${id}.yaml`]: `id: patrono-${id}
titolo: Patrono di ${id}
ambito: patrono
fonte: { documento: protocollo-${id}, punto: allegato }
certezza: testuale
righe:
  - { id: patrono-${id}, nome: 'Patrono di ${id}', comune: '${id}', giorno: 09-29, punto: riga 1 }
`,
    [`rules/protocolli/${id}-2022.yaml`]: `id: ${id}-2022
nome: Protocollo di ${id}
breve: protocollo di ${id}
fonte: { documento: protocollo-${id}, punto: intero atto }
certezza: testuale
valido_dal: 2022-01-01
${fine ? `valido_al: ${fine}\n` : ''}parti:
  - nome: Direzione di ${id}
    ruolo: firmatario
    dal: 2022-01-01
    fonte: { documento: protocollo-${id}, punto: firme }
sedi:
  - { id: ${id}, nome: '${id}', tipo: direzione-provinciale, patrono: patrono-${id} }
  - { id: valle-${id}, nome: 'Valle ${id}', tipo: presidio-${id} }
contribuenti:
  - { id: barche-${id}, nome: Chi ha una barca, descrizione: Chi ha una barca., gestione: barche, punto: '1' }
  - { id: agricoli-${id}, nome: Azienda agricola, descrizione: Un’azienda agricola., gestione: agricoli, punto: '1' }
esigenze:
  - { id: scrivere, nome: Scrivere, domanda: Voglio scrivere, punto: '2' }
${gradini.map((n) => `  - { id: gradino-${n}, nome: Gradino ${n}, domanda: Nessuno mi ha risposto ${n}, passo: gradino-${n}, punto: '3' }\n`).join('')}circostanze:
  - { id: urgenza, nome: Urgenza, domanda: È urgente?, punto: '2' }
calendario:
  sabato: { conta: false, punto: '2', certezza: testuale }
  giorno_contatto: { conta: false, punto: '2', certezza: testuale }
  patrono: { conta: false, punto: '2', certezza: testuale }
termini:
  - id: risposta
    nome: Risposta
    da: primo-contatto
    casi:
      - { giorni: ${GIORNI.urgente}, circostanza: urgenza }
      - { giorni: ${GIORNI.agricoli}, contribuenti: [agricoli-${id}] }
      - { giorni: ${GIORNI.tutti} }
    punto: '2'
passi:
  - { id: primo, nome: Primo contatto, livello: 1, testo: Scrivi alla sede., termine: risposta, punto: '2' }
${gradini
  .map(
    (n) =>
      `  - { id: gradino-${n}, nome: Gradino ${n}, livello: ${n}, testo: Scrivi più in alto., dopo: ${n === 2 ? 'primo' : `gradino-${n - 1}`}, recapiti: [{ uso: gradino-${n} }], punto: '3' }\n`,
  )
  .join('')}condizioni: []
`,
    [`rules/contatti/${id}.yaml`]: `id: ${id}
titolo: Le caselle di ${id}
fonte: { documento: protocollo-${id}, punto: allegato }
protocollo: ${id}-2022
valido_dal: 2022-01-01
${fine ? `valido_al: ${fine}\n` : ''}certezza: testuale
righe:
  - { id: ${id}-sede, tipo: funzionale, casella: sede_uno-${id}@presidio.example, usi: [messaggi], livello: 1, ruolo: Casella della sede, sede: ${id}, punto: riga 1 }
  - { id: ${id}-valle, tipo: funzionale, casella: valle-${id}@monti.example.it, usi: [messaggi], livello: 1, ruolo: Casella della sede, sede: valle-${id}, punto: riga 2 }
${gradini.map((n) => `  - { id: ${id}-${n}, tipo: funzionale, casella: gradino_${n}-${id}@alto.example, usi: [gradino-${n}], livello: ${n}, ruolo: Ufficio di gradino ${n}, punto: riga ${n + 1} }\n`).join('')}`,
    [`rules/canali/${id}.yaml`]: `id: ${id}
titolo: I canali di ${id}
fonte: { documento: protocollo-${id}, punto: testo }
protocollo: ${id}-2022
valido_dal: 2022-01-01
${fine ? `valido_al: ${fine}\n` : ''}certezza: testuale
righe:
  - id: ${id}-scrivere
    nome: Allo sportello
    tipo: risposta
    testo: Si va allo sportello, e si scrive alla sede.
    ambiti: [{ esigenze: [scrivere] }]
    via: sportello-${id}
    recapiti: [{ uso: messaggi }]
    termine: risposta
    punto: '2'
${gradini
  .map(
    (n) => `  - id: ${id}-gradino-${n}
    nome: Gradino ${n}
    tipo: risposta
    testo: Si scrive più in alto.
    ambiti: [{ esigenze: [gradino-${n}] }]
    via: email
    recapiti: [{ uso: gradino-${n} }]
    punto: '3'
`,
  )
  .join('')}`,
  };
}
