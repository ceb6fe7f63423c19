/** A command that cannot be undone: it asks first, and a second press in the same place is a no. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What is asked, and what the two answers say. */
  domanda: string;
  si: string;
  no: string;
  fai: () => void;
  /** False where there is nothing to lose: it is done at once. */
  chiede?: boolean;
  children: ComponentChildren;
}

export function Conferma({ domanda, si, no, fai, chiede = true, children }: Props): JSX.Element {
  const [chiesto, chiedi] = useState(false);
  const primo = useRef<HTMLButtonElement>(null);
  const prima = useRef(false);
  // Whoever is at the keyboard stays where she is, question or not.
  useLayoutEffect(() => {
    if (chiesto !== prima.current) primo.current?.focus();
    prima.current = chiesto;
  }, [chiesto]);
  if (!chiesto)
    return (
      <button
        type="button"
        class="pulsante pulsante-secondo"
        ref={primo}
        onClick={() => (chiede ? chiedi(true) : fai())}
      >
        {children}
      </button>
    );
  return (
    <span
      role="group"
      aria-label={domanda}
      class="redazione-conferma"
      onKeyDown={({ key }) => key === 'Escape' && chiedi(false)}
    >
      <strong>{domanda}</strong>{' '}
      <button type="button" class="pulsante pulsante-secondo" ref={primo} onClick={() => chiedi(false)}>
        {no}
      </button>{' '}
      <button
        type="button"
        class="pulsante pulsante-secondo"
        onClick={() => {
          chiedi(false);
          fai();
        }}
      >
        {si}
      </button>
    </span>
  );
}
