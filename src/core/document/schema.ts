import { z } from 'zod';
import { configurationSchema } from './configuration.ts';
import { translationsSchema } from './translationSchema.ts';
import {
  bearing,
  coordinate,
  date,
  effort,
  id,
  metres,
  outline,
  place,
  status,
  text,
  title,
  weapon,
} from './values.ts';
import { walkSchema } from './walk.ts';

export const FORMAT = 'time-and-distance/scene';
export const VERSION = 1;

const site = z.strictObject({
  extent: z
    .strictObject({ west: coordinate, south: coordinate, east: coordinate, north: coordinate })
    .superRefine((extent, context) => {
      if (!(extent.west < extent.east))
        context.addIssue({ code: 'custom', path: ['east'], params: { code: 'E_RANGE' }, input: extent });
      if (!(extent.south < extent.north))
        context.addIssue({ code: 'custom', path: ['north'], params: { code: 'E_RANGE' }, input: extent });
    }),
  /** dB(A) outdoors */
  ambient: z.number().min(0).max(140).optional(),
  surfaces: z
    .array(
      z.strictObject({
        kind: z.enum(['asphalt', 'pavement', 'grass', 'kerb', 'building']),
        outline,
        height: metres.max(500).optional(),
      }),
    )
    .default([]),
  stalls: z
    .array(z.strictObject({ at: place, bearing, count: z.int().min(1).max(500), width: metres, depth: metres }))
    .default([]),
  trees: z.array(z.strictObject({ at: place, radius: metres, height: metres.max(500) })).default([]),
});

const vehiclePlacement = z.strictObject({
  at: place,
  bearing,
  basis: status,
  /** metres: the true place lies evenly in a disc of this radius */
  within: z.number().min(0).max(1000),
  windows: z.enum(['closed', 'open']).optional(),
  /** corners driven from the phase before, without both ends */
  path: z.array(place).optional(),
});

const personPlacement = z.strictObject({
  at: place,
  bearing,
  basis: status,
  /** metres: the true place lies evenly in a disc of this radius */
  within: z.number().min(0).max(1000),
  posture: z.enum(['standing', 'crouching', 'seated']),
  /** the vehicle that the person sits in */
  inside: id.optional(),
  weapon,
  speaking: effort,
  engaged: z.boolean().optional(),
  /** what they hold up to film with; nothing is said where it is absent */
  holding: z.enum(['phone']).optional(),
  /** corners walked from the phase before, without both ends */
  path: z.array(place).optional(),
});

/** Measures that a note may speak to; as `analyze` names them. */
const MEASURES = [
  'nearestOfficer',
  'medianOfficer',
  'spacing',
  'inCover',
  'concealed',
  'exposed',
  'inLine',
  'othersInLine',
  'openSide',
  'spread',
  'talkers',
  'bestVoice',
  'wayOut',
  'weaponsOut',
  'nearestRelative',
] as const;

const speaksTo = z
  .strictObject({ measure: z.enum(MEASURES), below: z.number().optional(), above: z.number().optional() })
  .superRefine((apt, context) => {
    if ((apt.below === undefined) === (apt.above === undefined)) {
      context.addIssue({
        code: 'custom',
        params: { code: 'E_VALUE' },
        message: 'needs either "below" or "above"',
        input: apt,
      });
    }
  });

const topic = z.enum(['distance', 'cover', 'voice', 'weapons', 'relative', 'haste', 'judgement']);

export const sceneSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id,
  title,
  summary: text,
  date: date.optional(),
  place: title.optional(),
  /** BCP 47 */
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
    .optional(),
  caveats: z.array(text).min(1),
  sources: z.array(z.strictObject({ id, title, publisher: title.optional(), date: date.optional() })).default([]),
  experts: z.array(z.strictObject({ id, name: title, role: text })).default([]),
  site,
  vehicles: z
    .array(z.strictObject({ id, label: title, model: z.enum(['suv', 'patrol-suv', 'patrol-saloon', 'saloon']) }))
    .default([]),
  people: z.array(z.strictObject({ id, label: title, role: z.enum(['officer', 'subject', 'relative', 'bystander']) })),
  phases: z
    .array(
      z.strictObject({
        id,
        title,
        summary: text,
        facts: z.array(z.strictObject({ text, status, source: id.optional() })).default([]),
        vehicles: z.record(id, vehiclePlacement.nullable()).default({}),
        people: z.record(id, personPlacement.nullable()).default({}),
      }),
    )
    .min(1),
  notes: z
    .array(z.strictObject({ id, phase: id, expert: id, text, topics: z.array(topic), speaksTo: speaksTo.optional() }))
    .default([]),
  prompts: z.array(z.strictObject({ id, phase: id, text })).optional(),
  configurations: z.array(configurationSchema).optional(),
  walks: z.array(walkSchema).max(100).optional(),
  /** the texts in other languages */
  translations: translationsSchema.optional(),
});

/** A scene document as read: what stands in the file, checked. */
export type SceneDocument = z.infer<typeof sceneSchema>;
export type Site = SceneDocument['site'];
export type Status = z.infer<typeof status>;
export type Weapon = z.infer<typeof weapon>;
export type Effort = z.infer<typeof effort>;
export type Posture = z.infer<typeof personPlacement>['posture'];
export type Windows = NonNullable<z.infer<typeof vehiclePlacement>['windows']>;
export type VehicleModel = SceneDocument['vehicles'][number]['model'];
export type Role = SceneDocument['people'][number]['role'];
export type Note = SceneDocument['notes'][number];
export type Fact = SceneDocument['phases'][number]['facts'][number];
export type Topic = z.infer<typeof topic>;
export type MeasureName = (typeof MEASURES)[number];
