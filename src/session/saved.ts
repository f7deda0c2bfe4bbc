import { z } from 'zod';
import { READINGS } from '../core/analysis/assumptions.ts';
import { configurationSchema } from '../core/document/configuration.ts';
import { MOST_PROBLEMS, pointer, type Problem } from '../core/document/problem.ts';
import { checkConfigurationReferences, knownIn } from '../core/document/references.ts';
import type { Scene } from '../core/document/scene.ts';
import { configurationIn, inLanguage } from '../core/document/translation.ts';
import { cameraSchema, LAYERS, layersSchema, ringsSchema } from '../core/document/view.ts';
import { type Alternative, AS_PLACED, EMPTY_BENCH, MOST_ALTERNATIVES, PLACED } from './bench.ts';
import { inWordsOf } from './language.ts';
import { type Session, sessionOf } from './session.ts';

export const SESSION_FORMAT = 'time-and-distance/session';

const id = z.string().max(64);
const letter = z.string().regex(/^[A-L]$/);

/** What a user has chosen, as links, drafts and files hold it. What is left out is as at the start. */
const savedSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  version: z.literal(1),
  scene: z.strictObject({
    id,
    /** the first 16 digits of the document's hash */
    hash: z.string().regex(/^[0-9a-f]{16}$/),
  }),
  t: z.number().min(0).max(10_000).optional(),
  configurations: z
    .array(z.strictObject({ letter, configuration: configurationSchema }))
    .max(MOST_ALTERNATIVES)
    .optional(),
  active: letter.optional(),
  comparing: z
    .strictObject({ letters: z.array(letter).max(MOST_ALTERNATIVES), as: z.enum(['side-by-side', 'flip']) })
    .optional(),
  assumptions: z
    .partialRecord(z.enum(['run', 'decision', 'draw', 'aimed', 'insulation']), z.string().max(40))
    .optional(),
  camera: cameraSchema.optional(),
  unit: z.enum(['m', 'ft', 'yd']).optional(),
  rings: ringsSchema.optional(),
  layers: layersSchema.optional(),
  coverMap: z.strictObject({ figure: z.enum(['standing', 'crouching']), cars: z.enum(['involved', 'all']) }).optional(),
  selected: id.optional(),
  /** BCP 47: the language that the page was read in */
  language: z.string().max(35).optional(),
});

export type Saved = z.infer<typeof savedSchema>;

/** A session as a file or a draft: with the whole scene, where that did not come with the product. */
export const sessionFileSchema = savedSchema.extend({ document: z.unknown().optional() });

/** What differs from the start. Of the view, no more digits than anybody sees; configurations are exact. */
export function savedOf(session: Session, hash: string): Saved {
  const start = sessionOf(session.scene);
  const {
    scene,
    t,
    alternatives,
    active,
    comparing,
    assumptions,
    camera: seen,
    unit,
    rings,
    coverMap,
    selected,
  } = session;
  // What is the scene's own is written down in the scene's own words, whatever it is read in.
  const home = inLanguage(scene, scene.written.language ?? 'en');
  const configurations = inWordsOf(home, alternatives).filter(({ configuration }) => configuration !== AS_PLACED);
  const layers = Object.fromEntries(
    LAYERS.filter((layer) => session.layers[layer] !== start.layers[layer]).map((layer) => [
      layer,
      session.layers[layer],
    ]),
  );
  return {
    format: SESSION_FORMAT,
    version: 1,
    scene: { id: scene.document.id, hash: hash.slice(0, 16) },
    ...(rounded(t) === start.t ? {} : { t: rounded(t) }),
    ...(configurations.length === 0 ? {} : { configurations: [...configurations] }),
    ...(active === PLACED ? {} : { active }),
    ...(comparing === undefined ? {} : { comparing: { ...comparing, letters: [...comparing.letters] } }),
    ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
    ...(isHome(seen) ? {} : { camera: roundedView(seen) }),
    ...(unit === start.unit ? {} : { unit }),
    ...(rings === start.rings ? {} : { rings }),
    ...(Object.keys(layers).length === 0 ? {} : { layers }),
    ...(isSame(coverMap, start.coverMap) ? {} : { coverMap }),
    ...(selected === undefined ? {} : { selected }),
    ...(scene.document.language === undefined ? {} : { language: scene.document.language }),
  };
}

/** The session that was saved, on its scene; or what in it the scene does not know. */
export function restored(
  saved: Saved,
  written: Scene,
): { readonly session: Session } | { readonly problems: readonly Problem[] } {
  const scene = saved.language === undefined ? written : inLanguage(written, saved.language);
  const start = sessionOf(scene);
  const known = knownIn(scene.document);
  const problems: Problem[] = (saved.configurations ?? []).flatMap(({ configuration }, index) =>
    checkConfigurationReferences(configuration, ['configurations', index, 'configuration'], known),
  );
  const complain = (path: readonly PropertyKey[], message: string, hint: string): void => {
    problems.push({ code: 'E_REF', path: pointer(path), message, hint });
  };
  const letters = (saved.configurations ?? []).map((each) => each.letter);
  letters.forEach((each, index) => {
    if (letters.indexOf(each) !== index)
      complain(['configurations', index, 'letter'], `the letter ${each} stands twice`, 'give each its own');
  });
  const bench = benchOf(saved, scene);
  const isThere = (each: string) => bench.some((alternative) => alternative.letter === each);
  const active = saved.active ?? PLACED;
  if (!isThere(active))
    complain(['active'], `no configuration has the letter ${active}`, `known: ${letters.join(', ')}`);
  for (const [contested, reading] of Object.entries(saved.assumptions ?? {})) {
    const readings: readonly { readonly id: string }[] =
      Object.entries(READINGS).find(([name]) => name === contested)?.[1] ?? [];
    if (!readings.some((each) => each.id === reading))
      complain(
        ['assumptions', contested],
        `no reading has the id "${reading}"`,
        `known: ${readings.map((each) => each.id).join(', ')}`,
      );
  }
  if (saved.camera?.kind === 'eyes' && !known.people.has(saved.camera.person))
    complain(['camera', 'person'], `no person has the id "${saved.camera.person}"`, 'choose another view');
  if (problems.length > 0) return { problems: problems.slice(0, MOST_PROBLEMS) };
  const { comparing, selected } = saved;
  return {
    session: {
      ...start,
      t: Math.min(saved.t ?? 0, scene.phases.length - 1),
      alternatives: bench,
      active,
      comparing: comparing === undefined ? undefined : { ...comparing, letters: comparing.letters.filter(isThere) },
      assumptions: saved.assumptions === undefined ? {} : withoutGaps(saved.assumptions),
      camera: cameraOf(saved.camera),
      unit: saved.unit ?? start.unit,
      rings: saved.rings ?? start.rings,
      layers: { ...start.layers, ...withoutGaps(saved.layers ?? {}) },
      coverMap: saved.coverMap ?? start.coverMap,
      selected:
        selected !== undefined && (known.people.has(selected) || known.vehicles.has(selected)) ? selected : undefined,
    },
  };
}

/** The scene as placed always is the first. One of the scene's own that was not changed is that very one again. */
function benchOf({ configurations = [] }: Saved, scene: Scene): readonly Alternative[] {
  const read = configurations.map(({ letter: named, configuration }): Alternative => ({
    letter: named,
    configuration: configurationIn(scene, configuration),
  }));
  const placed = read.find((each) => each.letter === PLACED);
  const { rulers } = placed?.configuration ?? {};
  const first: Alternative =
    rulers === undefined
      ? (EMPTY_BENCH.alternatives[0] ?? { letter: PLACED, configuration: AS_PLACED })
      : { letter: PLACED, configuration: { ...AS_PLACED, rulers } };
  return [first, ...read.filter((each) => each.letter !== PLACED)];
}

/** Whether a camera is where it begins. */
export function isHome(seen: Session['camera']): boolean {
  return seen.kind === 'oblique' && seen.orbit === undefined;
}

/** A camera as it was written down; home where none was. */
export function cameraOf(saved: Saved['camera']): Session['camera'] {
  switch (saved?.kind) {
    case undefined:
      return { kind: 'oblique' };
    case 'oblique':
      return saved.orbit === undefined ? { kind: 'oblique' } : { kind: 'oblique', orbit: saved.orbit };
    case 'plan':
      return saved.sheet === undefined ? { kind: 'plan' } : { kind: 'plan', sheet: saved.sheet };
    case 'eyes':
      return saved.turned === undefined
        ? { kind: 'eyes', person: saved.person }
        : { kind: 'eyes', person: saved.person, turned: saved.turned };
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withoutGaps<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

/** A camera to be written down: no more digits than anybody sees. */
export function roundedView(seen: Session['camera']): NonNullable<Saved['camera']> {
  switch (seen.kind) {
    case 'oblique': {
      if (seen.orbit === undefined) return { kind: 'oblique' };
      const { target, azimuth, tilt, distance } = seen.orbit;
      const orbit = { azimuth: rounded(azimuth), tilt: rounded(tilt), distance: rounded(distance) };
      return { kind: 'oblique', orbit: { target: [rounded(target[0]), rounded(target[1])], ...orbit } };
    }
    case 'plan': {
      if (seen.sheet === undefined) return { kind: 'plan' };
      const { target, metresHigh } = seen.sheet;
      return {
        kind: 'plan',
        sheet: { target: [rounded(target[0]), rounded(target[1])], metresHigh: rounded(metresHigh) },
      };
    }
    case 'eyes': {
      if (seen.turned === undefined) return { kind: 'eyes', person: seen.person };
      const { right, up } = seen.turned;
      return { kind: 'eyes', person: seen.person, turned: { right: rounded(right), up: rounded(up) } };
    }
  }
}
