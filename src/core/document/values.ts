import { z } from 'zod';
import { firstFault } from '../geometry/polygon.ts';

// A reader that writes itself as a program would be faster, but the page's policy runs no text as a program.
z.config({ jitless: true });

/** Farthest that a coordinate may lie from the origin, metres. */
const FARTHEST = 10_000;

// Control characters, bidirectional overrides and lone surrogates change what a reader sees, so text may hold none.
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/u;

const EACH_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** A text that somebody types, without what a document may not hold: it comes from a paste, and is not seen anyway. */
export function withoutUnseen(typed: string): string {
  return typed.replaceAll(EACH_UNSEEN, '');
}

function plain(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((value) => !UNSEEN.test(value), { params: { code: 'E_TEXT' } });
}

export const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9-]+$/);
export const title = plain(120).min(1);
export const text = plain(2000);

export const coordinate = z.number().min(-FARTHEST).max(FARTHEST);
/** `[east, north]`, metres from the origin of the site. */
export const place = z.tuple([coordinate, coordinate]);
/** Degrees clockwise from north; whole turns may be in it. */
export const bearing = z.number().min(-FARTHEST).max(FARTHEST);
export const metres = z.number().min(0.05).max(FARTHEST);

// Every edge is held against every other, so the time grows with the square.
const MOST_CORNERS = 1000;

/** The corners of a simple polygon. */
export const outline = z
  .array(place)
  .min(3)
  .max(MOST_CORNERS)
  .superRefine((corners, context) => {
    if (corners.length < 3 || corners.length > MOST_CORNERS) return;
    const fault = firstFault(corners);
    if (fault !== undefined)
      context.addIssue({ code: 'custom', path: [fault], params: { code: 'E_GEOM' }, input: corners });
  });

export const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const status = z.enum(['reported', 'on-video', 'police-account', 'family-account', 'unknown', 'schematic']);
export const weapon = z.enum(['none', 'holstered', 'low-ready', 'aimed', 'unknown']);
export const effort = z.enum(['silent', 'relaxed', 'normal', 'raised', 'loud', 'shout']);
