import { useId } from 'react';
import type { LaidOver } from '../../session/session.ts';

/** Radii, metres. */
const GATHERING = 2.2;
const DOT = 0.26;
const CHOSEN = 0.4;

/** What a class placed, over each other: where they gather, each of them, and one that is looked at. */
export function ClassMarks({ laidOver: { dots, chosen, density, each } }: { readonly laidOver: LaidOver }) {
  const soft = useId();
  return (
    <g className="plan__class">
      <radialGradient id={soft}>
        <stop offset="0" stopOpacity="0.3" />
        <stop offset="0.5" stopOpacity="0.13" />
        <stop offset="1" stopOpacity="0" />
      </radialGradient>
      {density &&
        dots.map(({ at }, index) => (
          <circle key={index} cx={at[0]} cy={-at[1]} r={GATHERING} fill={`url(#${soft})`} stroke="none" />
        ))}
      {dots
        .filter(({ attempt }) => each || attempt === chosen)
        .map(({ attempt, at }, index) => (
          <circle
            key={index}
            className="plan__dot"
            data-chosen={attempt === chosen}
            cx={at[0]}
            cy={-at[1]}
            r={attempt === chosen ? CHOSEN : DOT}
          />
        ))}
    </g>
  );
}
