import { useState } from 'react';
import type { TellingWords } from '../../words/telling.ts';

interface Props {
  readonly text: () => string;
  readonly words: Pick<TellingWords, 'copy' | 'copied' | 'notCopied'>;
}

/** Takes a text to the clipboard, and says whether it got there. */
export function CopyText({ text, words }: Props) {
  const [well, setWell] = useState<boolean>();
  const copy = async (): Promise<void> => {
    setWell(
      await navigator.clipboard.writeText(text()).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <p className="telling__copy">
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <output>{well === undefined ? '' : well ? words.copied : words.notCopied}</output>
    </p>
  );
}
