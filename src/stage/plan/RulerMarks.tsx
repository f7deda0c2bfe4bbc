import type { Arrangement } from '../../core/arrangement/arrangement.ts';
import { anglesOf, rulersOf } from '../../results/rulers.ts';
import type { Session } from '../../session/session.ts';
import { formatLength } from '../../words/length.ts';
import { stageWords } from '../../words/stage.ts';

interface Props {
  readonly session: Session;
  readonly arrangement: Arrangement;
  /** metres */
  readonly pixel: number;
  readonly language: string;
}

/** Rulers in a plan, each with its legs along east and north, and the angles between them. */
export function RulerMarks({ session, arrangement, pixel, language }: Props) {
  const places = new Map([...arrangement.people, ...arrangement.vehicles].map(({ id, at }) => [id, at]));
  const placeOf = (id: string) => places.get(id);
  const words = stageWords(language);
  return (
    <g className="plan__rulers">
      {rulersOf(session, placeOf).map(({ index, from, to, length, east, north }) => (
        <g key={index}>
          <path className="plan__legs" d={`M ${from[0]} ${-from[1]} H ${to[0]} V ${-to[1]}`} />
          <line className="plan__ruler" x1={from[0]} y1={-from[1]} x2={to[0]} y2={-to[1]} />
          <text
            className="plan__length"
            x={(from[0] + to[0]) / 2}
            y={-(from[1] + to[1]) / 2 - 4 * pixel}
            strokeWidth={3 * pixel}
          >
            {formatLength(length, session.unit, language)} ({words.legs(east, north, session.unit, language)})
          </text>
        </g>
      ))}
      {anglesOf(session, placeOf).map(({ at, degrees }, index) => (
        <text key={index} className="plan__length" x={at[0]} y={-at[1] + 16 * pixel} strokeWidth={3 * pixel}>
          {words.angle(degrees, language)}
        </text>
      ))}
    </g>
  );
}
