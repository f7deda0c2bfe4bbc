import { READINGS } from '../core/analysis/assumptions.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import type { FigureWords } from '../words/figures.ts';
import { Segments } from './Segments.tsx';

interface Props {
  readonly session: Session;
  readonly words: FigureWords;
  readonly dispatch: (change: Change) => void;
}

/** The one assumed number that moves the margin most, kept in sight. */
export function DecisionSwitch({ session, words, dispatch }: Props) {
  const { card } = words;
  const order = ['already', 'half', 'one'] as const;
  return (
    <div className="card__decision">
      <p>
        {card.decision} <span className="muted">{card.decisionAbout}</span>
      </p>
      <Segments
        legend={card.decision}
        name="decision"
        value={session.assumptions.decision ?? READINGS.decision[0].id}
        options={order.map((id) => [id, card.decisions[id] ?? id, card.decisions[id] ?? id])}
        onChoose={(reading) => dispatch({ kind: 'assume', contested: 'decision', reading })}
      />
    </div>
  );
}
