/** A text as a QR code, drawn dark on white in every theme: telephones read no other. */
import type { JSX } from 'preact';
import { encode } from 'uqr';

export function Qr({ testo, descrizione }: { testo: string; descrizione: string }): JSX.Element {
  const { data, size } = encode(testo, { border: 2 });
  const d = data.flatMap((riga, y) => riga.flatMap((nero, x) => (nero ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={descrizione} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
