import type { Change } from '../../session/change.ts';
import type { Session } from '../../session/session.ts';
import type { PageWords } from '../../words/page.ts';
import { ShowControls } from './ShowControls.tsx';
import { WhatIfControls } from './WhatIfControls.tsx';
import './controls.css';

interface Props {
  readonly session: Session;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
  readonly part: 'places' | 'more' | 'show';
}

/** The controls in leva: loaded when the first picture stands, and never in its way. */
export function Controls({ part, ...rest }: Props) {
  return (
    <div className="controls">
      {part === 'show' ? <ShowControls {...rest} /> : <WhatIfControls {...rest} part={part} />}
    </div>
  );
}
