/** What the system answers when something cannot be done, in one Italian line. */
const FRASI: Readonly<Record<string, string>> = {
  ENOSPC: 'il disco è pieno: libera spazio e riprova',
  EDQUOT: 'lo spazio che ti è dato sul disco è finito: liberane e riprova',
  EACCES: 'non ho il permesso di leggere o di scrivere qui',
  EPERM: 'il sistema non lo permette',
  EROFS: 'questo disco si può solo leggere',
  EISDIR: 'è una cartella, e serve un file',
  ENOTDIR: 'non è una cartella',
  ENOENT: 'non c’è',
  EBUSY: 'è in uso da un altro programma',
  EMFILE: 'ci sono troppi file aperti: chiudi altri programmi e riprova',
  EADDRINUSE: 'la porta è già di un altro programma: scegline un’altra',
};

/**
 * An error of the system, or of how a command was written, as a person reads it.
 * @returns one line, or null where the error is neither: then what happened is for a programmer
 */
export function frasePerErrore(errore: unknown): string | null {
  if (!(errore instanceof Error)) return null;
  const { code = '', path, port } = errore as NodeJS.ErrnoException & { port?: number };
  if (code.startsWith('ERR_PARSE_ARGS')) {
    const [, opzione] = /'(-[^' ]*)/.exec(errore.message) ?? [];
    return `Non capisco ${opzione ? `«${opzione}»` : 'come è scritto il comando'}. Con --aiuto leggi come si usa.`;
  }
  const frase = Object.hasOwn(FRASI, code) ? FRASI[code] : undefined;
  if (!frase) return null;
  const dove = path ?? (port === undefined ? '' : `porta ${port}`);
  return dove ? `${dove}: ${frase}.` : `${frase.charAt(0).toUpperCase()}${frase.slice(1)}.`;
}
