import { z } from 'zod';
import { configurationSchema } from './configuration.ts';
import { id, text, title } from './values.ts';
import { cameraSchema, layersSchema, ringsSchema } from './view.ts';

const step = z.strictObject({
  id,
  phase: id,
  /** the point being made, in large type */
  title,
  /** a sentence or two for the room */
  text: text.optional(),
  /** for whoever presents, and not for the room */
  notes: text.optional(),
  /** a question of the scene at which the walk stops */
  prompt: id.optional(),
  /** as planned */
  seconds: z.number().min(1).max(7200).optional(),
  camera: cameraSchema.optional(),
  rings: ringsSchema.optional(),
  /** what is left out is as at the start */
  layers: layersSchema.optional(),
  /** one of the scene's own by its id, or one of the step's own; as placed where it is null or left out */
  configuration: z.union([id, configurationSchema]).nullable().optional(),
});

/** A guided walk through a scene: what to show, in which order, and what to say. */
export const walkSchema = z.strictObject({
  id,
  title,
  about: text.optional(),
  steps: z.array(step).min(1).max(100),
});

export type Walk = z.infer<typeof walkSchema>;
export type WalkStep = Walk['steps'][number];
