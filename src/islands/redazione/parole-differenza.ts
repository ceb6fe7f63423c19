/** The entries of a list as the rules write them, each in a line; one that is a text of its own line is an entry too. */
export function vociDi(intero: string): string[] {
  const voci = intero.startsWith('- ') ? intero.split(/\n(?=- )/) : intero.split('\n');
  return voci.map((una) => una.trim().replaceAll(/\s*\n\s*/g, ' | ')).filter(Boolean);
}

/**
 * What a field holds, for who does not know how files write it: entries and fields of a group, each after its title.
 * @param titoli the titles of the fields, by the name that the files have for them
 */
export function aParole(valore: string, titoli: ReadonlyMap<string, string>): string {
  if (!/^(?:- )?[a-z_]+: /.test(valore)) return valore.replaceAll(' | ', '; ').replace(/^- /, '');
  return (
    valore
      .split(' | ')
      .map((pezzo) =>
        pezzo
          .replace(/^(?:- )+/, '')
          .replace(/^([a-z_]+):(?= |$)/, (_tutto, nome: string) => `${titoli.get(nome) ?? nome.replaceAll('_', ' ')}:`)
          .replaceAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3/$2/$1'),
      )
      .join('; ')
      // The title of a group, with what is in it.
      .replaceAll(/:; /g, ': ')
  );
}
