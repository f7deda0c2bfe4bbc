import { z } from 'zod';
import { id, text, title } from './values.ts';

/** What a scene says in another language, by the ids of the scene. Whatever is left out, or empty, stays as written. */
const translationSchema = z.strictObject({
  title: title.optional(),
  summary: text.optional(),
  place: title.optional(),
  /** in the order of the scene's own */
  caveats: z.array(text).optional(),
  sources: z.record(id, z.strictObject({ title: title.optional(), publisher: title.optional() })).optional(),
  experts: z.record(id, z.strictObject({ name: title.optional(), role: text.optional() })).optional(),
  vehicles: z.record(id, z.strictObject({ label: title.optional() })).optional(),
  people: z.record(id, z.strictObject({ label: title.optional() })).optional(),
  phases: z
    .record(
      id,
      z.strictObject({
        title: title.optional(),
        summary: text.optional(),
        /** in the order of the phase's own */
        facts: z.array(text).optional(),
      }),
    )
    .optional(),
  notes: z.record(id, z.strictObject({ text: text.optional() })).optional(),
  prompts: z.record(id, z.strictObject({ text: text.optional() })).optional(),
  configurations: z.record(id, z.strictObject({ title: title.optional(), text: text.optional() })).optional(),
  walks: z
    .record(
      id,
      z.strictObject({
        title: title.optional(),
        about: text.optional(),
        steps: z
          .record(id, z.strictObject({ title: title.optional(), text: text.optional(), notes: text.optional() }))
          .optional(),
      }),
    )
    .optional(),
});

/** Translations by language, BCP 47. */
export const translationsSchema = z.record(
  z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  translationSchema,
);

export type Translation = z.infer<typeof translationSchema>;
