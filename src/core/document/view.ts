import { z } from 'zod';
import { id, place } from './values.ts';

/** What can be shown over the model and left out. */
export const LAYERS = [
  'sightLines',
  'distances',
  'ghosts',
  'uncertainty',
  'coverMap',
  'inLine',
  'voiceReach',
  'openSide',
  'wayOut',
  'nearestCover',
  'labels',
  'building',
  'trees',
] as const;

/** A number that a camera may have: anything else would put it nowhere. */
const number = z.number().min(-100_000).max(100_000);

/** How one looks at a scene; without an adjustment it is that view's home, which fits the scene. */
export const cameraSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('oblique'),
    orbit: z
      .strictObject({
        target: place,
        /** degrees clockwise from north: the direction in which the camera looks */
        azimuth: number,
        /** degrees below the horizon */
        tilt: z.number().min(4).max(89),
        /** metres from the target */
        distance: z.number().min(1).max(1000),
      })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('plan'),
    /** what is in the middle, and how many metres the sheet is high */
    sheet: z.strictObject({ target: place, metresHigh: z.number().min(1).max(1000) }).optional(),
  }),
  z.strictObject({
    kind: z.literal('eyes'),
    person: id,
    /** degrees to the right of their bearing, and up */
    turned: z.strictObject({ right: number, up: number }).optional(),
  }),
]);

export const layersSchema = z.partialRecord(z.enum(LAYERS), z.boolean());
export const ringsSchema = z.enum(['reference', 'plain', 'none']);
