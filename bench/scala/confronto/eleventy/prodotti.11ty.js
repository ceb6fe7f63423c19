// Eleventy's product page as a JavaScript template: of its languages the quickest (with Nunjucks it takes half as
// long again, because an imported macro is compiled for every page).
import { dataLunga, PAROLE } from '../prodotti.mjs';

export const data = {
  pagination: { data: 'prodotti', size: 1, alias: 'p', addAllPagesToCollections: false },
  permalink: ({ p }) => `/prodotti/${p.id}/index.html`,
  layout: 'cornice.11ty.js',
};

const SEGNI = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const e = (text) => String(text).replace(/[&<>"]/g, (sign) => SEGNI[sign]);
const icona = (nome) => `<svg class="icona" aria-hidden="true"><use href="/icone.svg#${nome}"></use></svg>`;
const certezza = (grado, motivo, incongruenza) => {
  const segno = `${icona(grado)}${PAROLE[grado]}`;
  if (motivo)
    return `<details class="perche"> <summary><span class="segno segno-${grado}">${segno}<span class="solo-voce">: perché</span></span></summary> <p>${e(motivo)}</p> </details>`;
  if (incongruenza)
    return `<a class="segno segno-${grado}" href="/incongruenze/${incongruenza}/">${segno}<span class="solo-voce">: leggi l'incongruenza</span></a>`;
  return `<span class="segno segno-${grado}">${segno}</span>`;
};
const validita = (dal) =>
  `<span class="segno segno-validita">${icona('calendario')}<span> ${dal ? `dal <time datetime="${dal}">${dataLunga(dal)}</time>` : 'il documento non dice da quando'} </span></span>`;
const fonte = (f) =>
  `<span class="fonte">${icona('documento')} <a href="/fonti/${f.documento}/">${e(f.nome)}</a>, ${e(f.punto)}</span>`;
const voce = (termine, valore) => `<div><dt>${termine}</dt><dd>${valore}</dd></div>`;
const nonDetta = `<p>La fonte non lo stampa. ${certezza('non_detta')}</p>`;
const avviso = (v) =>
  `<div class="avviso avviso-${v.cambia_risposta ? 'attenzione' : 'nota'}" role="note"><p class="avviso-titolo">${icona('nota')} ${v.cambia_risposta ? 'La fonte si contraddice: non decidiamo noi' : 'Una particolarità della fonte'}</p> <p>${e(v.spiegazione)} <a href="/incongruenze/${v.id}/">Che cosa dice ciascun punto</a></p></div>`;
const TAGLIATA = {
  si: [
    '<span class="quieto"> […] <span class="solo-voce">tagliata nella fonte</span></span>',
    '<p class="piccolo quieto">La fonte la stampa tagliata: non la completiamo.</p>',
  ],
  forse: [
    '<span class="quieto"> <abbr title="Occupa tutti i caratteri del campo: potrebbe essere tagliata nella fonte">[…?]</abbr></span>',
    '<p class="piccolo quieto">Occupa tutto il campo della fonte: potrebbe essere tagliata.</p>',
  ],
};

export function render({ p }) {
  const [segno, spiega] = TAGLIATA[p.tagliata] ?? ['', ''];
  return `<p class="occhiello">Prodotto</p> <h1>${p.codice_14o ? `<span class="cod">${p.codice_14o}</span> ` : ''}${e(p.nome)}</h1>
<div class="risposta"> <p class="risposta-etichetta">Se ne occupa</p> <p class="risposta-valore"><a href="/unita/${p.unita}/">${e(p.unitaNome)}</a></p> ${p.condizione ? `<p><strong>${e(p.condizione.testo)}</strong></p>` : ''}<div class="provenienza"> ${certezza(p.certezza, p.motivo, p.incongruenza)} ${validita(p.valido_dal)} ${fonte(p.fonte)} </div> </div>
${p.incongruenze.map(avviso).join('')}
<h2>Scheda</h2> <dl class="scheda">
${voce('Codice 14/O', p.codice_14o ? `<p class="cod">${p.codice_14o}</p>` : nonDetta)}
${voce('Codice prodotto', p.codice_prodotto ? `<p><span class="cod">${p.codice_prodotto}</span>${p.condivisoDa > 1 ? `, <a href="/codici/${p.codice_prodotto}/">condiviso da ${p.condivisoDa} prodotti</a>` : ''}</p>` : nonDetta)}
${voce('Descrizione stampata', `<p><span class="cod">${e(p.descrizione)}</span>${segno}</p>${spiega}`)}
${voce('Nome', `<p>${e(p.nome)} <span class="piccolo quieto">(nostro, in italiano corrente)</span></p>`)}
${voce('Gruppo', `<p>${e(p.gruppo)}</p>`)}
${voce('Condizione', p.condizione ? `<p>${e(p.condizione.testo)}</p>${certezza(p.condizione.certezza, p.condizione.motivo)}` : '<p>Nessuna condizione è stampata.</p>')}
${voce('Chi lo aveva prima', p.precedente ? `<p><a href="/unita/${p.precedente.unita}/">${e(p.precedente.nome)}</a></p>${certezza(p.precedente.certezza, p.precedente.motivo)}` : `<p>La fonte non lo dice. ${certezza('non_detta')}</p>`)}
${voce('Validità', `<p>${validita(p.valido_dal)}</p> ${p.validita ? certezza(p.validita.certezza, p.validita.motivo) : ''}`)}
${p.nota ? voce('Nota', `<p>${e(p.nota)}</p>`) : ''}
</dl> <h2>Dove sta scritto</h2> <ul class="fonti-righe"> ${p.righe
    .map(
      (r) => `<li> ${fonte(r.fonte)}:
<span class="cod">${e(r.descrizione)}</span>, a <a href="/unita/${r.unita}/">${e(r.unitaNome)}</a> ${certezza(r.certezza, r.motivo, r.incongruenza)} ${r.nota ? `<p class="piccolo">${e(r.nota)}</p>` : ''} </li>`,
    )
    .join('')} </ul>
${p.affini.length > 0 ? `<h2>Gli altri prodotti del gruppo</h2> <p class="quieto">${e(p.gruppo)}</p> <ul> ${p.affini.map((a) => `<li><a href="/prodotti/${a.id}/">${a.codice_14o ? `<span class="cod">${a.codice_14o} </span>` : ''}${e(a.nome)}</a>${a.unita === p.unita ? '' : `<span class="quieto">: ${e(a.unitaNome)}</span>`}</li>`).join('')} </ul>` : ''}`;
}
