import { thingsNow } from '../results/placed.ts';
import type { Change } from '../session/change.ts';
import { byHand, isMovable } from '../session/placing.ts';
import type { Session } from '../session/session.ts';
import { figureWords } from '../words/figures.ts';

interface Props {
  readonly session: Session;
  /** a person or a vehicle */
  readonly id: string;
  readonly dispatch: (change: Change) => void;
}

/** Whether a hand put them where they are, the same for all phases, and the ways back. */
export function Hand({ session, id, dispatch }: Props) {
  const { card } = figureWords(session.scene.document.language ?? 'en');
  if (session.selected !== id || !isMovable(session, id)) return null;
  const placed = byHand(session, id);
  const own = thingsNow(session).find((thing) => thing.id === id);
  return (
    <div className="card__hand">
      <p>{placed === undefined ? card.canMove : placed === 'now' ? card.byHand : card.byHandElsewhere}</p>
      {placed !== undefined && (
        <p className="card__ways">
          {placed === 'now' && (
            <button type="button" className="text-button" onClick={() => dispatch({ kind: 'let-go', id })}>
              {card.letGo}
            </button>
          )}
          {placed === 'now' && own !== undefined && (
            <button
              type="button"
              className="text-button"
              onClick={() => dispatch({ kind: 'place', id, at: own.at, bearing: own.bearing, everywhere: true })}
            >
              {card.everywhere}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            onClick={() => dispatch({ kind: 'let-go', id, everywhere: true })}
          >
            {card.letGoEverywhere}
          </button>
        </p>
      )}
    </div>
  );
}
