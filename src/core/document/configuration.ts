import { z } from 'zod';
import { bearing, id, place, text, title, weapon } from './values.ts';

const moved = z.strictObject({ at: place, bearing });

/** Where a ruler ends: at somebody or at a vehicle, wherever they go, or at a place. */
const rulerEnd = z.strictObject({ id: id.optional(), at: place.optional() }).superRefine((end, context) => {
  if ((end.id === undefined) === (end.at === undefined)) {
    context.addIssue({
      code: 'custom',
      params: { code: 'E_VALUE' },
      message: 'needs either "id" or "at"',
      input: end,
    });
  }
});

/** A what-if. Every field but its name may be absent, which means: as placed. */
export const configurationSchema = z.strictObject({
  id,
  title,
  text: text.optional(),
  from: id.optional(),
  /** metres from the subject, every engaged officer */
  distance: z.number().min(0).max(1000).nullable().optional(),
  /** metres between neighbouring engaged officers */
  spacing: z.number().min(0).max(1000).nullable().optional(),
  formation: z.enum(['as-placed', 'arc', 'line', 'l-shape']).optional(),
  behindCover: z.boolean().optional(),
  /** how many engaged officers speak, in document order */
  speakers: z.int().min(0).max(1000).nullable().optional(),
  voice: z.enum(['relaxed', 'normal', 'raised', 'loud', 'shout']).nullable().optional(),
  weapon: weapon.nullable().optional(),
  windows: z.enum(['closed', 'open']).nullable().optional(),
  relative: z.enum(['as-placed', 'aside']).optional(),
  threat: z.enum(['unknown', 'none', 'contact', 'firearm']).optional(),
  /** dB(A) */
  ambient: z.number().min(0).max(140).nullable().optional(),
  moves: z.record(id, z.record(id, moved)).optional(),
  /** lengths that somebody wanted to see; they move nobody */
  rulers: z.array(z.strictObject({ from: rulerEnd, to: rulerEnd })).optional(),
});

export type Configuration = z.infer<typeof configurationSchema>;
export type Ruler = NonNullable<Configuration['rulers']>[number];
export type RulerEnd = Ruler['from'];
export type Formation = NonNullable<Configuration['formation']>;

export const configurationFileSchema = configurationSchema.extend({
  format: z.literal('time-and-distance/configuration'),
  version: z.literal(1),
});
