/** The days as on a wall calendar, a week a line: what is counted, what is skipped and why, what falls due. */
import type { JSX } from 'preact';
import { perEsteso, type Giorno } from '../../puro/parole/date.ts';
import type { PassoDatato } from '../../puro/calendario/scadenze.ts';
import { segniDeiPassi, settimane, type GiornoSegnato } from './giorni.ts';

/** What a skipped day says of itself in a narrow cell. */
const BREVI = {
  festa: 'festa',
  patrono: 'patr.',
  sabato: 'sab',
  domenica: 'dom',
  'giorno-contatto': 'inizio',
} as const;

export function Calendario({ contatto, passi }: { contatto: Giorno; passi: readonly PassoDatato[] }): JSX.Element {
  const righe = settimane(contatto, passi);
  const nomi = righe[0]?.map(({ data }) => perEsteso(data).split(' ')[0] ?? '') ?? [];
  return (
    <>
      <table class="calendario">
        <caption>I giorni, settimana per settimana</caption>
        <thead>
          <tr>
            {nomi.map((giorno) => (
              <th key={giorno} scope="col">
                <span aria-hidden="true">{giorno.slice(0, 3)}</span>
                <span class="solo-voce">{giorno}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {righe.map((giorni, n) => (
            <tr key={giorni[0]?.data}>
              {giorni.map((giorno, m) => (
                <Cella
                  key={giorno.data}
                  giorno={giorno}
                  contatto={contatto}
                  conMese={(n === 0 && m === 0) || giorno.data.endsWith('-01')}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="legenda">
        <li>
          <span class="sigla" aria-hidden="true">
            1º
          </span>{' '}
          i giorni contati
        </li>
        <li>
          <span class="sigla sigla-salto" aria-hidden="true">
            sab
          </span>{' '}
          i giorni saltati
        </li>
        {segniDeiPassi(passi).map(({ segno: { sigla, nome, prima } }) => (
          <li key={sigla + nome}>
            <span class={`sigla ${prima ? 'sigla-prima' : 'sigla-altra'}`} aria-hidden="true">
              {sigla}
            </span>{' '}
            {nome}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cella({
  giorno: { data, numero, salto, fuori, segni },
  contatto,
  conMese,
}: {
  giorno: GiornoSegnato;
  contatto: Giorno;
  conMese: boolean;
}): JSX.Element {
  const esteso = perEsteso(data);
  const [, numeroDelGiorno = '', mese = ''] = esteso.split(' ');
  const breve = data === contatto ? 'inizio' : salto && BREVI[salto.motivo];
  const detto = [
    numero && `${numero}º giorno`,
    data === contatto && 'giorno del contatto',
    salto && data !== contatto && `saltato, ${salto.nome}`,
    ...segni.map(({ nome }) => nome),
  ]
    .filter(Boolean)
    .join('; ');
  const classe = [
    fuori && 'g-fuori',
    salto && 'g-salto',
    data === contatto && 'g-inizio',
    segni.some(({ prima }) => prima) ? 'g-scade' : segni.length > 0 && 'g-altra',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <td class={classe || undefined}>
      <time datetime={data} class="solo-voce">
        {esteso}
        {detto && `: ${detto}`}
      </time>
      <span aria-hidden="true">
        <b>
          {numeroDelGiorno.replace('º', '')}
          {conMese && ` ${mese.slice(0, 3)}`}
        </b>
        {numero !== null && <span class="sigla">{numero}º</span>}
        {breve && <span class="sigla sigla-salto">{breve}</span>}
        {segni.map(({ sigla, nome, prima }) => (
          <span key={nome} class={`sigla ${prima ? 'sigla-prima' : 'sigla-altra'}`}>
            {sigla}
          </span>
        ))}
      </span>
    </td>
  );
}
