import { bearingTo, normalBearing } from '../../core/geometry/angle.ts';
import type { Place } from '../../core/geometry/vector.ts';
import { thingsNow } from '../../results/placed.ts';
import type { Change } from '../../session/change.ts';
import { newGesture } from '../../session/placing.ts';
import type { Session } from '../../session/session.ts';
import { learnWords } from '../../words/learn.ts';
import { PolarFields } from './PolarFields.tsx';

interface Props {
  readonly session: Session;
  readonly officers: readonly string[];
  readonly waiting: readonly string[];
  readonly dispatch: (change: Change) => void;
}

/** Whom one places, each with distance and bearing from the subject. */
export function PlacingList({ session, officers, waiting, dispatch }: Props) {
  const { scene, unit, selected } = session;
  const { language = 'en' } = scene.document;
  const words = learnWords(language);
  const things = thingsNow(session);
  const subject = things.find(({ id }) => id === scene.subject)?.at;
  if (subject === undefined) return null;
  return (
    <ul className="learn__officers">
      {officers.map((id) => {
        const at = things.find((thing) => thing.id === id)?.at;
        const name = scene.people.get(id)?.label ?? id;
        const place = (to: Place): void =>
          dispatch({
            kind: 'place',
            id,
            at: to,
            bearing: normalBearing(bearingTo(to, subject) ?? 0),
            gesture: newGesture(),
          });
        return (
          <li key={id} data-officer={id}>
            <button
              type="button"
              className="button"
              aria-pressed={selected === id}
              aria-label={words.choose(name)}
              onClick={() => dispatch({ kind: 'select', person: selected === id ? undefined : id })}
            >
              {name}
            </button>
            {at !== undefined && <PolarFields {...{ name, at, subject, unit, language }} onPlace={place} />}
            {waiting.includes(id) && <span className="learn__waiting">{words.waiting}</span>}
          </li>
        );
      })}
    </ul>
  );
}
