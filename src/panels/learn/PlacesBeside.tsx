import type { Attempt } from '../../core/document/attempt.ts';
import { bearingTo } from '../../core/geometry/angle.ts';
import { distanceBetween, type Place } from '../../core/geometry/vector.ts';
import { arrangementOf } from '../../results/results.ts';
import type { Session } from '../../session/session.ts';
import { formatLength } from '../../words/length.ts';
import { learnWords } from '../../words/learn.ts';

interface Props {
  readonly session: Session;
  readonly attempt: Attempt;
}

/** Where an attempt has each officer, and where the scene has them, from the subject. */
export function PlacesBeside({ session, attempt }: Props) {
  const { scene, unit } = session;
  const { language = 'en' } = scene.document;
  const words = learnWords(language);
  const { people } = arrangementOf(session);
  const subject = people.find(({ id }) => id === scene.subject)?.at;
  if (subject === undefined) return null;
  const polar = (at: Place): string =>
    words.polar(distanceBetween(subject, at), bearingTo(subject, at) ?? 0, unit, language);
  const officers = people.filter(({ id }) => attempt.places[id] !== undefined);
  return (
    <table className="learn__places">
      <caption>{words.places}</caption>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.yours}</th>
          <th scope="col">{words.scene}</th>
          <th scope="col">{words.apart}</th>
        </tr>
      </thead>
      <tbody>
        {officers.map(({ id, placed }) => {
          const own = attempt.places[id];
          return own === undefined ? null : (
            <tr key={id}>
              <th scope="row">{scene.people.get(id)?.label}</th>
              <td>{polar(own.at)}</td>
              <td>{polar(placed.at)}</td>
              <td>{formatLength(distanceBetween(own.at, placed.at), unit, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
