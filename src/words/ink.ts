import { ENGLISH_POINTS } from './compassPoints.ts';
import { compassPoint } from '../core/geometry/compass.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { formatLength } from './length.ts';
import { Room } from './room.ts';

const ENGLISH = {
  title: 'Pointing and drawing',
  point: 'Pointer',
  pointAbout: 'Point at the ground (L); arrows move it',
  draw: 'Draw',
  drawAbout: 'Draw on the ground (D); by keys: Enter begins and ends a line, arrows draw it',
  fades: 'Lines fade',
  fadesAbout: 'A line goes by itself after some seconds (K)',
  undo: 'Undo line',
  undoAbout: 'Take the last line away (U)',
  clear: 'Clear',
  clearAbout: 'Take all lines away (C)',
  /** "3.4 m south-west of Keith Lamont Scott" */
  at: (metres: number, bearing: number, subject: string, unit: LengthUnit, language: string): string =>
    `${formatLength(metres, unit, language)} ${ENGLISH_POINTS[compassPoint(bearing)] ?? ''} of ${subject}`,
};

export type InkWords = typeof ENGLISH;

/** The words of a pointer and a pen over the stage. */
export const inkRoom = new Room<InkWords>(ENGLISH);

/** The words of a pointer and a pen, in a language. */
export function inkWords(language: string): InkWords {
  return inkRoom.in(language);
}
