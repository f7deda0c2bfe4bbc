import { useState } from 'react';
import type { SceneDocument } from '../core/document/schema.ts';
import type { PageWords } from '../words/page.ts';
import { Dialog } from './Dialog.tsx';

const SEEN = 'time-and-distance:opening-seen';

interface Props {
  readonly document: SceneDocument;
  readonly words: PageWords;
}

/** What one should know before the first look. Shown once in a browser, and again where it cannot remember. */
export function Opening({ document, words }: Props) {
  const [open, setOpen] = useState(() => !hasSeen(document.id));
  const begin = (): void => {
    remember(document.id);
    setOpen(false);
  };
  return (
    <Dialog
      title={words.opening.title}
      open={open}
      onClose={begin}
      closeLabel={words.close}
      foot={
        <button type="button" className="button button--strong" onClick={begin}>
          {words.opening.begin}
        </button>
      }
    >
      <p className="lede">{words.opening.what}</p>
      <p>{words.opening.care}</p>
      <h3>{words.opening.caveats}</h3>
      <ul className="plain-list">
        {document.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </Dialog>
  );
}

// A browser may keep nothing, or forbid to ask.
function hasSeen(scene: string): boolean {
  try {
    return localStorage.getItem(SEEN)?.split(' ').includes(scene) ?? false;
  } catch {
    return false;
  }
}

function remember(scene: string): void {
  try {
    const seen = localStorage.getItem(SEEN)?.split(' ') ?? [];
    localStorage.setItem(SEEN, [...new Set([...seen, scene])].join(' '));
  } catch {
    // Then it is shown again next time, which does no harm.
  }
}
