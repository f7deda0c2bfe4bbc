import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { Later } from '../panels/Later.tsx';
import { useMedia } from '../stage/useMedia.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly words: PageWords;
  readonly account: ReactNode;
  /** what is open, and why; none while the subject is not there */
  readonly options: ReactNode;
  readonly notes: ReactNode;
  readonly whatIf: ReactNode;
  readonly show: ReactNode;
  /** the scene in words */
  readonly telling: ReactNode;
  /** a note was asked for, so the card with the notes has to be there */
  readonly wanted: { readonly note: string } | undefined;
  /** the words were asked for: another object each time */
  readonly asked: object | undefined;
  /** how much of the stage is covered from the left now, pixels */
  readonly onCover: (pixels: number) => void;
  /** the stage is wanted for more than one view, so the controls on it fold away */
  readonly folded: boolean;
}

const TABS = ['account', 'options', 'notes', 'whatIf', 'show', 'telling'] as const;
type Tab = (typeof TABS)[number];

/** Wide pages have the account beside the stage and the controls on it; narrow ones have one card at a time. */
export function Cards(props: Props) {
  const wide = useMedia('(min-width: 1000px)');
  return wide ? <WideCards {...props} /> : <TabbedCards {...props} />;
}

function WideCards({ words, account, options, notes, whatIf, show, telling, onCover, folded }: Props) {
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = card.current;
    if (element === null) return;
    const tell = (): void =>
      onCover(
        element.open
          ? element.offsetParent instanceof HTMLElement
            ? element.offsetParent.offsetLeft + element.offsetParent.offsetWidth
            : 0
          : 0,
      );
    tell();
    element.addEventListener('toggle', tell);
    return () => {
      element.removeEventListener('toggle', tell);
      onCover(0);
    };
  }, [onCover]);
  useEffect(() => {
    if (card.current !== null) card.current.open = !folded;
  }, [folded]);
  return (
    <>
      <section className="controls-card" aria-label={words.whatIf.title}>
        <details ref={card} open>
          <summary>
            <h2>{words.whatIf.title}</h2>
          </summary>
          <div className="controls-card__body">
            <Later>
              {whatIf}
              <details className="controls-card__show">
                <summary>{words.show.title}</summary>
                {show}
              </details>
            </Later>
          </div>
        </details>
      </section>
      {/* A part that scrolls can be scrolled by keys only if it can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <aside id="account" className="page__account" tabIndex={0} aria-label={words.account}>
        <Later>
          {account}
          {telling}
          {options}
          {notes}
        </Later>
      </aside>
    </>
  );
}

function TabbedCards({ words, account, options, notes, whatIf, show, telling, wanted, asked }: Props) {
  const [choice, setChoice] = useState<{ readonly tab: Tab } & Pick<Props, 'wanted' | 'asked'>>({
    tab: 'account',
    wanted,
    asked: undefined,
  });
  // Whoever asks for a note wants to see the notes, until they choose again.
  const isAsked = asked !== undefined && asked !== choice.asked;
  const tab = isAsked ? 'telling' : choice.wanted === wanted ? choice.tab : 'notes';
  const setTab = (chosen: Tab): void => setChoice({ tab: chosen, wanted, asked });
  const cards: Readonly<Record<Tab, ReactNode>> = { account, options, notes, whatIf, show, telling };
  const step = (key: string): void => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length];
    if (by === 0 || next === undefined) return;
    setTab(next);
    document.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <aside id="account" className="page__cards" tabIndex={-1} aria-label={words.account}>
      <div className="tabs" role="tablist">
        {TABS.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls="card"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => setTab(each)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
              event.preventDefault();
              event.stopPropagation();
              step(event.key);
            }}
          >
            {words.tabs[each]}
          </button>
        ))}
      </div>
      <div id="card" className="tabs__card" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab !== 'account' && <h2 className="visually-hidden">{words.tabs[tab]}</h2>}
        <Later>
          {/* Nothing of one card is another's: neither what broke nor what waits. */}
          <Fragment key={tab}>{cards[tab]}</Fragment>
        </Later>
      </div>
    </aside>
  );
}
