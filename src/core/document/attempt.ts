import { z } from 'zod';
import { hashOf } from './hash.ts';
import { MOST_PROBLEMS, pointer, type Problem } from './problem.ts';
import { readAs } from './read.ts';
import { dangling } from './references.ts';
import type { Scene } from './scene.ts';
import { bearing, id, place, text, title } from './values.ts';

const ATTEMPTS_FORMAT = 'time-and-distance/attempts';

/** A class is not larger, and a file of more would be no class. */
const MOST_ATTEMPTS = 1000;

const attempt = z.strictObject({
  id,
  phase: id,
  /** the question that was answered; none where a phase was answered without one */
  prompt: id.optional(),
  /** whatever somebody wants to be called; nobody has to say */
  name: title.optional(),
  /** their own reason */
  why: text.optional(),
  /** when it was finished: ISO 8601, UTC */
  madeAt: z.iso.datetime(),
  /** the officers that were put somewhere, by id */
  places: z.record(id, z.strictObject({ at: place, bearing })),
});

const attemptsSchema = z.strictObject({
  format: z.literal(ATTEMPTS_FORMAT),
  version: z.literal(1),
  scene: z.strictObject({
    id,
    /** the first 16 digits of the document's hash */
    hash: z.string().regex(/^[0-9a-f]{16}$/),
  }),
  attempts: z.array(attempt).max(MOST_ATTEMPTS),
});

/** An answer to "where would you stand?": where somebody put officers in a phase, and why. */
export type Attempt = z.infer<typeof attempt>;

/** Attempts as the text of a file. */
export function attemptsText({ written }: Scene, attempts: readonly Attempt[]): string {
  const scene = { id: written.id, hash: hashOf(written).slice(0, 16) };
  return JSON.stringify({ format: ATTEMPTS_FORMAT, version: 1, scene, attempts }, undefined, 2);
}

/** Bytes → the attempts in a file for this scene, or every problem that stands in the way. */
export function readAttempts(
  bytes: Uint8Array,
  scene: Scene,
): { readonly attempts: readonly Attempt[] } | { readonly problems: readonly Problem[] } {
  const read = readAs(bytes, ATTEMPTS_FORMAT, attemptsSchema);
  if ('problems' in read) return read;
  const { scene: made, attempts } = read.document;
  if (made.id !== scene.written.id || !hashOf(scene.written).startsWith(made.hash)) {
    const message = `these attempts were made on another scene, or on another version of it: "${made.id}"`;
    return { problems: [{ code: 'E_REF', path: '/scene', message, hint: 'open that scene first' }] };
  }
  const problems = attempts.flatMap((each, index) => checkAttempt(each, ['attempts', index], scene));
  const first = new Map<string, number>();
  attempts.forEach((each, index) => {
    const earlier = first.get(each.id);
    if (earlier === undefined) first.set(each.id, index);
    else {
      problems.push({
        code: 'E_DUP_ID',
        path: pointer(['attempts', index, 'id']),
        message: `the id "${each.id}" stands at /attempts/${earlier}/id already`,
        hint: 'give each attempt an id of its own',
      });
    }
  });
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : { attempts };
}

function checkAttempt({ phase, prompt, places }: Attempt, at: readonly PropertyKey[], scene: Scene): Problem[] {
  const problems: (Problem | undefined)[] = [];
  const there = scene.phases.find((each) => each.id === phase);
  problems.push(dangling([...at, 'phase'], 'phase', phase, new Set(scene.phases.map((each) => each.id))));
  const asked = (scene.document.prompts ?? []).filter((each) => each.phase === phase).map((each) => each.id);
  if (prompt !== undefined && there !== undefined)
    problems.push(dangling([...at, 'prompt'], 'prompt of this phase', prompt, new Set(asked)));
  const officers = officersIn(scene, phase);
  if (there !== undefined && !there.people.has(scene.subject)) {
    problems.push({
      code: 'E_REF',
      path: pointer([...at, 'phase']),
      message: 'the subject is not on the scene in this phase, so that nobody can be placed about him',
      hint: 'take the attempt out',
    });
  }
  for (const officer of Object.keys(places)) {
    if (there !== undefined)
      problems.push(dangling([...at, 'places', officer], 'officer of this phase', officer, new Set(officers)));
  }
  return problems.filter((problem) => problem !== undefined);
}

/** The officers that are on the scene in a phase, in document order. */
export function officersIn({ people, phases }: Scene, phase: string): readonly string[] {
  const there = phases.find(({ id: each }) => each === phase)?.people ?? new Map();
  return [...people.values()]
    .filter(({ id: each, role }) => role === 'officer' && there.has(each))
    .map((each) => each.id);
}
