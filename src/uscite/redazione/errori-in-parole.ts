/** Errors of the rules as an editor reads them. */
import type { Banco } from './banco.ts';
import type { ErroreAltrove } from './messaggi.ts';
import { moduloDi, siChiude } from './modulo.ts';
import { inParoleDelModulo, titoliDi } from './parole-del-modulo.ts';
import { conCelleAltrove, conIlNome, conLeMosse, conLeSedi } from './rimedi-del-modulo.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import { conRegola } from './errori-campo.ts';
import { type Bozza } from './proposta.ts';

/** Errors in the words of a form, each with the rule that it is in. */
export function inParole(banco: Banco, errori: readonly ErroreDiRegola[], bozza: Bozza): ErroreAltrove[] {
  const { regole } = banco.noto(bozza);
  return conLeSedi(
    conRegola(errori, (file) => banco.testo(file, bozza), null),
    regole,
  ).map((uno) => {
    const { scheda, riga } = moduloDi(uno.file.split('/')[1] ?? '', banco.materiale.schemi);
    return inParoleDelModulo(
      conIlNome(conLeMosse(conCelleAltrove(uno, regole), siChiude({ riga })), regole),
      titoliDi([...(riga ?? []), ...scheda]),
    );
  });
}
