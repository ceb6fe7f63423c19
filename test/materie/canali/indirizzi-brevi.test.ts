import { expect, test } from 'vitest';
import { errori } from '../../motore/progetto.ts';
import { protocolloNuovo } from '../../crescita/protocollo-nuovo.ts';

test('l’indirizzo senza nome resta a chi c’era prima, anche se il nuovo viene prima in ordine alfabetico', () => {
  const breve = (id: string, dal: string): Record<string, string> => {
    const file = protocolloNuovo({ id, livelli: 1 });
    const nome = `rules/protocolli/${id}-2022.yaml`;
    const testo = (file[nome] ?? '').replace('valido_dal: 2022-01-01', `valido_dal: ${dal}\nindirizzo_breve: true`);
    return { ...file, [nome]: testo };
  };
  const detto = errori({ ...breve('acqui', '2023-01-01'), ...breve('zero', '2022-01-01') });
  expect(detto).toMatch(/^rules\/protocolli\/acqui-2022\.yaml:\d+:\d+ {2}l’indirizzo senza nome è già di «zero-2022»/m);
});
