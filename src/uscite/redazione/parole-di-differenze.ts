import type { Differenza } from '../fogli/differenze.ts';
import type { Banco } from './banco.ts';
import type { ParoleDiDifferenze } from './messaggi.ts';
import { moduloDi, type CampoModulo } from './modulo.ts';
import type { Bozza } from './proposta.ts';
import { scelte } from './scelte.ts';

/** The words in which differences are told: the titles of fields, and the names of the rules that they mention. */
export async function paroleDi(
  banco: Banco,
  differenze: readonly Differenza[],
  bozza: Bozza,
): Promise<ParoleDiDifferenze> {
  const parole: ParoleDiDifferenze = { moduli: {}, nomi: {} };
  for (const { file, campi } of differenze) {
    const tipo = file.split('/')[1] ?? '';
    const modulo = (parole.moduli[tipo] ??= tuttiI(tipo, banco));
    for (const { chiave, prima, dopo } of campi) {
      const suo = campoA(modulo, chiave.split('.'))?.forma;
      const forma = suo?.specie === 'elenco' ? suo.voce : suo;
      if (forma?.specie !== 'rimando' || forma.tipo.startsWith('#')) continue;
      const noti = (parole.nomi[forma.tipo] ??= []);
      const detti = [prima, dopo]
        .flatMap((uno) => uno?.split(' | ') ?? [])
        .filter((id) => !noti.some((una) => una.id === id));
      if (detti.length > 0)
        noti.push(...(await scelte(banco, forma.tipo, bozza)).filter(({ id }) => detti.includes(id)));
    }
  }
  return parole;
}

function tuttiI(tipo: string, banco: Banco): CampoModulo[] {
  const { riga, scheda } = moduloDi(tipo, banco.materiale.schemi);
  return [...(riga ?? []), ...scheda];
}

function campoA(campi: readonly CampoModulo[], [nome, ...resto]: string[]): CampoModulo | undefined {
  const campo = campi.find((uno) => uno.nome === nome);
  return resto.length > 0 && campo?.forma.specie === 'gruppo' ? campoA(campo.forma.campi, resto) : campo;
}
