import { distanceBetween, type Place } from '../core/geometry/vector.ts';

/** A line drawn on the ground: it stays at its places wherever one looks from. */
interface Stroke {
  readonly id: number;
  readonly points: readonly Place[];
  /** it goes by itself some seconds after it was finished */
  readonly fades: boolean;
  /** 0 … 1: how much of it is left */
  readonly strength: number;
}

/** What a pointer shows and a pen has drawn over the stage. It is in no draft, link or file. */
export interface Ink {
  readonly strokes: readonly Stroke[];
  /** where the pointer is */
  readonly point: Place | undefined;
  /** what is drawn from now on goes by itself */
  readonly fades: boolean;
}

export const NO_INK: Ink = { strokes: [], point: undefined, fades: true };

/** Metres: nearer to the point before, a point adds nothing that anybody sees. */
const NEAREST = 0.08;
const MOST_POINTS = 600;
const MOST_STROKES = 40;

/** A new line that begins at a place. */
export function begun(ink: Ink, at: Place): Ink {
  const id = (ink.strokes.at(-1)?.id ?? 0) + 1;
  const stroke: Stroke = { id, points: [at], fades: ink.fades, strength: 1 };
  return { ...ink, point: at, strokes: [...ink.strokes, stroke].slice(-MOST_STROKES) };
}

/** The line that was begun last, drawn on to a place. */
export function drawnTo(ink: Ink, at: Place): Ink {
  const last = ink.strokes.at(-1);
  const end = last?.points.at(-1);
  if (last === undefined || end === undefined || distanceBetween(end, at) < NEAREST) return { ...ink, point: at };
  if (last.points.length >= MOST_POINTS) return { ...ink, point: at };
  const longer = { ...last, points: [...last.points, at] };
  return { ...ink, point: at, strokes: [...ink.strokes.slice(0, -1), longer] };
}

/** A line with less of it left; without it where nothing is. */
export function weakened(ink: Ink, id: number, strength: number): Ink {
  const strokes =
    strength <= 0
      ? ink.strokes.filter((stroke) => stroke.id !== id)
      : ink.strokes.map((stroke) => (stroke.id === id ? { ...stroke, strength } : stroke));
  return { ...ink, strokes };
}

/** Without the line that was drawn last. */
export function withoutLast(ink: Ink): Ink {
  return { ...ink, strokes: ink.strokes.slice(0, -1) };
}
