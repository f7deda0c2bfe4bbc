import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SheetWords } from '../words/sheets.ts';
import './paper.css';

interface Props {
  readonly label: string;
  readonly closeLabel: string;
  readonly words: SheetWords;
  readonly onClose: () => void;
  /** what stands in the bar before the size of the paper */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

const PAPERS = ['a4', 'letter'] as const;
type Size = (typeof PAPERS)[number];
const SIZES: Readonly<Record<Size, string>> = { a4: 'A4', letter: 'letter' };

/** Something to print, over the page: as it will be on paper, which the browser's own print then takes. */
export function Paper({ label, closeLabel, words, onClose, bar, children }: Props) {
  const [size, setSize] = useState<Size>('a4');
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${SIZES[size]}; margin: 16mm 15mm; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [size]);
  useEffect(() => {
    document.documentElement.dataset['paper'] = 'open';
    close.current?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', leave);
    return () => {
      delete document.documentElement.dataset['paper'];
      removeEventListener('keydown', leave);
    };
  }, [onClose]);
  return (
    // The browser's own dialogue is not printed beyond its first page.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="paper" role="dialog" aria-modal="true" aria-label={label} data-theme="light">
      <div className="paper__bar">
        {bar}
        <label>
          {words.paper}{' '}
          <select value={size} onChange={({ target }) => setSize(target.value === 'letter' ? 'letter' : 'a4')}>
            {PAPERS.map((each) => (
              <option key={each} value={each}>
                {words.papers[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button ref={close} type="button" className="button" onClick={onClose}>
          {closeLabel}
        </button>
      </div>
      <article className="paper__sheet" data-paper={size}>
        {children}
      </article>
    </div>
  );
}
