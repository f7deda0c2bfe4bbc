import type { Arrangement } from '../../core/arrangement/arrangement.ts';
import { groundMarks, labelPlaces, type GroundMark } from '../../results/groundMarks.ts';
import { arcPlaces, stripCorners } from '../../results/markOutlines.ts';
import { measuresOf } from '../../results/results.ts';
import type { Place } from '../../core/geometry/vector.ts';
import type { Session } from '../../session/session.ts';
import type { StageWords } from '../../words/stage.ts';

interface Props {
  readonly session: Session;
  readonly arrangement: Arrangement;
  /** metres */
  readonly pixel: number;
  readonly words: StageWords;
  readonly language: string;
}

/** The layers of measures in the plan without WebGL: the same marks as on the model's ground, as plain outlines. */
export function PlanMarks({ session, arrangement, pixel, words, language }: Props) {
  const places = new Map(arrangement.people.filter(({ presence }) => presence >= 0.5).map(({ id, at }) => [id, at]));
  return (
    <g>
      {session.layers.sightLines && <SightLines session={session} places={places} />}
      {groundMarks(session, (id) => places.get(id)).map((mark) => (
        <g key={mark.id} className={`plan__mark plan__mark--${mark.kind}`} opacity={mark.strength}>
          <Outline mark={mark} />
          {mark.label !== undefined && (
            <MarkLabel mark={mark} pixel={pixel} text={words.mark(mark.label, session.unit, language)} />
          )}
        </g>
      ))}
    </g>
  );
}

function SightLines({ session, places }: { readonly session: Session; readonly places: ReadonlyMap<string, Place> }) {
  const subject = places.get(session.scene.subject);
  if (subject === undefined) return null;
  return measuresOf(session)?.people.map(({ id, state }) => {
    const from = places.get(id);
    if (state === null || from === undefined) return null;
    return (
      <line
        key={id}
        className={`plan__sight plan__sight--${state}`}
        x1={from[0]}
        y1={-from[1]}
        x2={subject[0]}
        y2={-subject[1]}
      />
    );
  });
}

function Outline({ mark }: { readonly mark: GroundMark }) {
  const { kind, at, long, isOpenEnded } = mark;
  switch (kind) {
    case 'reach':
    case 'in-line':
      return <circle cx={at[0]} cy={-at[1]} r={long} />;
    case 'spot':
      return (
        <>
          <circle cx={at[0]} cy={-at[1]} r={long} />
          <path d={`M ${at[0] - long} ${-at[1]} h ${2 * long} M ${at[0]} ${-at[1] - long} v ${2 * long}`} />
        </>
      );
    case 'open-side':
      return <path d={lineThrough(arcPlaces(mark))} />;
    case 'line':
    case 'way-out': {
      const [leftStart, leftEnd, rightEnd, rightStart] = stripCorners(mark);
      // What goes on beyond has no line across its end.
      return (
        <path
          d={
            isOpenEnded === true
              ? `${lineThrough([leftStart, leftEnd])} ${lineThrough([rightStart, rightEnd])}`
              : lineThrough([leftStart, leftEnd, rightEnd, rightStart])
          }
        />
      );
    }
  }
}

function MarkLabel({
  mark,
  pixel,
  text,
}: {
  readonly mark: GroundMark;
  readonly pixel: number;
  readonly text: string;
}) {
  const [place] = labelPlaces(mark);
  return place === undefined ? null : (
    <text className="plan__length" x={place[0]} y={-place[1] + 4 * pixel} strokeWidth={3 * pixel}>
      {text}
    </text>
  );
}

function lineThrough(places: readonly Place[]): string {
  return places.map(([east, north], index) => `${index === 0 ? 'M' : 'L'} ${east} ${-north}`).join(' ');
}
