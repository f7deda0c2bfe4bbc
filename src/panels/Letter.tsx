import './bench.css';

/** What tells a configuration apart: a letter on a disc of its own colour. */
export function Letter({ letter }: { readonly letter: string }) {
  return (
    <span className="letter" data-letter={letter} aria-hidden="true">
      {letter}
    </span>
  );
}
