import type { Ink } from '../../session/ink.ts';

/** Metres. */
const LINE = 0.2;
const POINTER = 0.3;

/** What is drawn and pointed at by hand. */
export function InkMarks({ ink: { strokes, point } }: { readonly ink: Ink }) {
  return (
    <g className="plan__ink">
      {strokes.map(({ id, points, strength }) => {
        const path = points.map(([east, north]) => `${east},${-north}`).join(' ');
        return (
          <g key={id} opacity={strength}>
            <polyline points={path} strokeWidth={LINE} className="plan__ink-rim" />
            <polyline points={path} strokeWidth={LINE * 0.62} data-stroke={id} />
          </g>
        );
      })}
      {point !== undefined && <circle className="plan__pointer" cx={point[0]} cy={-point[1]} r={POINTER} />}
    </g>
  );
}
