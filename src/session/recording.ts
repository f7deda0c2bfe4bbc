import type { SceneDocument } from '../core/document/schema.ts';
import { type Walk, walkSchema, type WalkStep } from '../core/document/walk.ts';
import { configurationOf, PLACED } from './bench.ts';
import { LONGEST_WALK } from './walks.ts';
import { isHome, roundedView } from './saved.ts';
import { type Layer, type Session, sessionOf } from './session.ts';

type Shown = Omit<WalkStep, 'id' | 'title' | 'text' | 'notes' | 'prompt' | 'seconds'>;

/** What is before the eyes now, as a step of a walk writes it down: what is as at the start is left out. */
function recordedView(session: Session): Shown {
  const { scene, t, rings, camera } = session;
  const start = sessionOf(scene);
  const layers: Partial<Record<Layer, boolean>> = {};
  for (const [layer, shown] of Object.entries(session.layers)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries forgets whose names they are.
    if (start.layers[layer as Layer] !== shown) layers[layer as Layer] = shown;
  }
  const configuration = recordedConfiguration(session);
  return {
    phase: scene.document.phases[Math.round(t)]?.id ?? '',
    ...(isHome(camera) ? {} : { camera: roundedView(camera) }),
    ...(rings === start.rings ? {} : { rings }),
    ...(Object.keys(layers).length === 0 ? {} : { layers }),
    ...(configuration === undefined ? {} : { configuration }),
  };
}

function recordedConfiguration(session: Session): WalkStep['configuration'] {
  if (session.active === PLACED) return undefined;
  const configuration = configurationOf(session);
  return session.scene.document.configurations?.includes(configuration) === true ? configuration.id : configuration;
}

/** A step of what is before the eyes now, called as its phase is; nothing of it stands in the walk yet. */
export function recordedStep(session: Session, steps: readonly WalkStep[]): WalkStep {
  const view = recordedView(session);
  const phase = session.scene.written.phases.find(({ id }) => id === view.phase);
  return { id: freeId('step', steps), title: phase?.title ?? view.phase, ...view };
}

/** The step with its words as they are, showing what is before the eyes now. */
export function replacedView(session: Session, step: WalkStep): WalkStep {
  const { id, title, text, notes, prompt, seconds } = step;
  const view = recordedView(session);
  const said = { text, notes, seconds, prompt: belongsTo(session.scene.written, view.phase, prompt) };
  const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { id, title, ...kept, ...view };
}

function belongsTo(document: SceneDocument, phase: string, prompt: string | undefined): string | undefined {
  return document.prompts?.some((each) => each.id === prompt && each.phase === phase) === true ? prompt : undefined;
}

/** A walk of one step, which shows what is before the eyes now. */
export function newWalk(session: Session, title: string): Walk {
  const walks = session.scene.written.walks ?? [];
  return { id: freeId('walk', walks), title, steps: [recordedStep(session, [])] };
}

/** The walk with a step after another, or at its end; the same one where it is full. */
export function withStepAfter(walk: Walk, step: WalkStep, after: number): Walk {
  return walk.steps.length >= LONGEST_WALK ? walk : { ...walk, steps: walk.steps.toSpliced(after + 1, 0, step) };
}

/** @param by places forwards, or backwards where it is negative */
export function withStepMoved(walk: Walk, from: number, by: number): Walk {
  const moved = walk.steps[from];
  const to = Math.min(Math.max(from + by, 0), walk.steps.length - 1);
  if (moved === undefined || to === from) return walk;
  return { ...walk, steps: walk.steps.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** The walk without a step; the last one stays, for a walk has one. */
export function withoutStepAt(walk: Walk, at: number): Walk {
  return walk.steps.length < 2 ? walk : { ...walk, steps: walk.steps.toSpliced(at, 1) };
}

/** Whether a walk can be written into a document: titles are not empty, texts not too long and without hidden characters. */
export function isSound(walk: Walk): boolean {
  return walkSchema.safeParse(walk).success;
}

function freeId(kind: 'walk' | 'step', taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  const number = Array.from({ length: taken.length + 1 }, (_, k) => k + 1).find((k) => !ids.has(`${kind}-${k}`));
  return `${kind}-${number}`;
}
