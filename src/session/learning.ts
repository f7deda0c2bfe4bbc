import { createStore, type StoreApi } from 'zustand/vanilla';
import { waitingRow } from '../core/arrangement/waiting.ts';
import { type Attempt, officersIn } from '../core/document/attempt.ts';
import type { Configuration } from '../core/document/configuration.ts';
import type { Scene } from '../core/document/scene.ts';
import { withoutUnseen } from '../core/document/values.ts';
import { configurationOf } from './bench.ts';
import { type Camera, type LaidOver, type Session, sessionOf } from './session.ts';
import type { StepView } from './stepView.ts';
import type { SessionStore } from './store.ts';

/** What is asked: where would you stand in a phase? */
export interface Asked {
  readonly phase: string;
  /** a prompt of the scene; none where the phase has none */
  readonly prompt: string | undefined;
  /** whom one places; the others stand where the scene has them */
  readonly officers: readonly string[];
}

/** How far somebody is: nothing is shown before they have placed whom they place, and one thing after the other then. */
type Stage = 'placing' | 'given' | 'compared';

export interface Learning {
  readonly asked: Asked;
  readonly stage: Stage;
  readonly why: string;
  readonly name: string;
  /** what was kept when the placement was finished */
  readonly attempt: Attempt | undefined;
  readonly say: (words: { readonly why?: string; readonly name?: string }) => void;
  /** Finishes the placement: from here on the figures are shown. Answers what is to be kept. */
  readonly finish: () => Attempt;
  /** Shows what experts said, and how the scene was placed. */
  readonly compare: () => void;
  /** Puts everybody back where the attempt has them. */
  readonly putBack: () => void;
  /** Begins another attempt from where everybody stands. */
  readonly again: () => void;
  /** Ends it: everything is as it was before. */
  readonly end: () => void;
}

const OWN = 'attempt';

interface Begun {
  /** what the placement is called where it stands among configurations */
  readonly title: string;
  readonly kept?: Attempt | undefined;
  /** told when something else is opened in its place */
  readonly onOver: () => void;
  readonly now?: () => Date;
}

/** Begins with the officers waiting, or where an attempt has them. */
export function createLearning(
  store: StoreApi<SessionStore>,
  asked: Asked,
  { title, kept, onOver, now = () => new Date() }: Begun,
): StoreApi<Learning> {
  const show = (view: StepView): void => store.getState().dispatch({ kind: 'show-step', view });
  const { scene } = store.getState().session;
  const places = kept === undefined ? startingPlaces(scene, asked) : placesIn(scene, kept);
  const start = configurationWith(asked.phase, title, places);
  const goOn = (configuration: Configuration, stage: Stage): void => {
    const { session } = store.getState();
    show(viewOf(session.scene, asked, configuration, stage, session.camera));
  };
  show(viewOf(scene, asked, start, kept === undefined ? 'placing' : 'given', { kind: 'oblique' }));
  const learning = createStore<Learning>()((set, get) => ({
    asked,
    stage: kept === undefined ? 'placing' : 'given',
    why: kept?.why ?? '',
    name: kept?.name ?? '',
    attempt: kept,
    say: (words) => set(words),
    finish: () => {
      const { session } = store.getState();
      const why = withoutUnseen(get().why).trim();
      const name = withoutUnseen(get().name).replaceAll(/\s+/g, ' ').trim();
      const attempt: Attempt = {
        id: crypto.randomUUID(),
        phase: asked.phase,
        ...(asked.prompt === undefined ? {} : { prompt: asked.prompt }),
        ...(name === '' ? {} : { name }),
        ...(why === '' ? {} : { why }),
        madeAt: now().toISOString(),
        places: placedIn(session, asked),
      };
      set({ attempt, stage: 'given' });
      goOn(configurationOf(session), 'given');
      return attempt;
    },
    compare: () => {
      set({ stage: 'compared' });
      goOn(configurationOf(store.getState().session), 'compared');
    },
    putBack: () => {
      const { attempt, stage } = get();
      if (attempt === undefined) return;
      goOn(configurationWith(asked.phase, title, placesIn(scene, attempt)), stage);
    },
    again: () => {
      set({ stage: 'placing', attempt: undefined, why: '' });
      goOn(configurationOf(store.getState().session), 'placing');
    },
    end: () => {
      stopWatching();
      store.getState().dispatch({ kind: 'end-walk' });
    },
  }));
  const isHidden = (): boolean => learning.getState().stage !== 'compared';
  const stopWatching = stayIn(store, asked.phase, { isHidden, onOver });
  return learning;
}

interface Stay {
  /** how the scene was placed is not shown yet */
  readonly isHidden: () => boolean;
  /** told when something else is opened in place of what is shown */
  readonly onOver: () => void;
}

/** Whoever leaves the phase, or asks for what is not shown yet, is brought back: another phase shows who stood where. */
export function stayIn(store: StoreApi<SessionStore>, phase: string, { isHidden, onOver }: Stay): () => void {
  return store.subscribe(({ session, dispatch }, { session: earlier }) => {
    const t = phaseIndex(session.scene, phase);
    if (session.before === undefined) {
      if (earlier.before !== undefined) onOver();
      return;
    }
    if (session.t !== t) dispatch({ kind: 'go-to', t });
    else if (session.playing) dispatch({ kind: 'play', playing: false });
    else if (isHidden() && session.layers.ghosts) dispatch({ kind: 'show-layer', layer: 'ghosts', shown: false });
  });
}

function phaseIndex({ phases }: Scene, phase: string): number {
  return Math.max(
    phases.findIndex(({ id }) => id === phase),
    0,
  );
}

/** Lays what a class placed in a phase over the stage, its own officers waiting at the side. Ends as a walk does. */
export function layOver(
  store: StoreApi<SessionStore>,
  phase: string,
  title: string,
  { laidOver, asPlaced }: { readonly laidOver: LaidOver; readonly asPlaced: boolean },
): void {
  const { session, dispatch } = store.getState();
  const { scene } = session;
  const officers = officersIn(scene, phase);
  const asked = { phase, prompt: undefined, officers };
  const waiting = configurationWith(phase, title, startingPlaces(scene, asked));
  const camera: Camera = session.laidOver === undefined ? { kind: 'plan' } : session.camera;
  const view = viewOf(scene, asked, waiting, 'placing', camera);
  dispatch({
    kind: 'show-step',
    view: { ...view, rings: 'reference', configuration: asPlaced ? undefined : waiting },
  });
  dispatch({ kind: 'lay-over', laidOver });
}

type Places = Attempt['places'];

function startingPlaces(scene: Scene, { phase, officers }: Asked): Places {
  return Object.fromEntries(
    waitingRow(scene, phaseIndex(scene, phase), officers).map(({ id, at: [east, north], bearing }) => [
      id,
      { at: [rounded(east), rounded(north)], bearing: rounded(bearing) },
    ]),
  );
}

/** Where an attempt has its officers; whoever the phase does not know is left out. */
function placesIn(scene: Scene, { phase, places }: Attempt): Places {
  const known = new Set(officersIn(scene, phase));
  return Object.fromEntries(Object.entries(places).filter(([id]) => known.has(id)));
}

function configurationWith(phase: string, title: string, places: Places): Configuration {
  return { id: OWN, title, moves: { [phase]: places } };
}

/** Where those who are placed stand now. */
export function placedIn(session: Session, { phase, officers }: Asked): Places {
  const moves = configurationOf(session).moves?.[phase] ?? {};
  return Object.fromEntries(officers.flatMap((id) => (moves[id] === undefined ? [] : [[id, moves[id]]])));
}

/** Whether somebody has been moved since an attempt was finished. */
export function hasMoved(session: Session, asked: Asked, attempt: Attempt): boolean {
  const now = placedIn(session, asked);
  return asked.officers.some((id) => JSON.stringify(now[id]) !== JSON.stringify(attempt.places[id]));
}

/** Those who still stand where they waited. */
export function stillWaiting(session: Session, asked: Asked): readonly string[] {
  const start = startingPlaces(session.scene, asked);
  const now = placedIn(session, asked);
  return asked.officers.filter((id) => JSON.stringify(now[id]?.at) === JSON.stringify(start[id]?.at));
}

/** Before the placement is finished nothing that follows from it is on the stage, and never how it was before the end. */
function viewOf(
  scene: Scene,
  { phase }: Asked,
  configuration: Configuration,
  stage: Stage,
  camera: Camera,
): StepView & { readonly configuration: Configuration } {
  const { layers } = sessionOf(scene);
  const shown = stage !== 'placing';
  return {
    t: phaseIndex(scene, phase),
    camera,
    rings: shown ? 'reference' : 'none',
    layers: {
      ...layers,
      sightLines: shown,
      distances: shown,
      nearestCover: shown,
      ghosts: stage === 'compared',
    },
    configuration,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
