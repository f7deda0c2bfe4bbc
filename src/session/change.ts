import type { Contested } from '../core/analysis/assumptions.ts';
import type { Configuration, Ruler } from '../core/document/configuration.ts';
import type { Walk } from '../core/document/walk.ts';
import type { Place } from '../core/geometry/vector.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import { lastMoment } from '../core/arrangement/moment.ts';
import {
  adopted,
  changesNothing,
  configurationOf,
  duplicated,
  removed,
  renamed,
  reordered,
  WHAT_IF,
  withConfiguration,
  withRulers,
} from './bench.ts';
import type { Ink } from './ink.ts';
import { spokenIn } from './language.ts';
import { type StepView, withoutStep, withStep } from './stepView.ts';
import { withWalks } from './walks.ts';
import {
  type Camera,
  type Comparing,
  type Control,
  type ControlValues,
  type CoverMap,
  type LaidOver,
  type Layer,
  OPEN_CONTROLS,
  type RingSet,
  type Session,
  type Theme,
} from './session.ts';

/** Everything that a user can do to the session, as data. */
export type Change =
  | { readonly kind: 'go-to'; readonly t: number }
  | { readonly kind: 'play'; readonly playing: boolean }
  | { readonly kind: 'set-speed'; readonly speed: number }
  | {
      readonly kind: 'set-controls';
      readonly values: Partial<ControlValues>;
      /** the changes of one drag share it, and are undone as one */ readonly gesture?: number;
    }
  | {
      /** somebody or a vehicle put somewhere by hand, in the phase whose states hold now */
      readonly kind: 'place';
      readonly id: string;
      readonly at: Place;
      /** degrees clockwise from north */
      readonly bearing: number;
      /** in every phase in which they are there */ readonly everywhere?: boolean;
      readonly gesture?: number;
    }
  | {
      readonly kind: 'let-go';
      /** everybody where it is absent */ readonly id?: string;
      /** in every phase, not only in the one now */ readonly everywhere?: boolean;
    }
  | { readonly kind: 'set-rulers'; readonly rulers: readonly Ruler[]; readonly gesture?: number }
  | { readonly kind: 'take-in-hand'; readonly hand: Session['hand'] }
  | { readonly kind: 'adopt-configuration'; readonly configuration: Configuration }
  | { readonly kind: 'reset-configuration' }
  | { readonly kind: 'activate'; readonly letter: string }
  | { readonly kind: 'duplicate'; readonly letter: string }
  | { readonly kind: 'rename'; readonly letter: string; readonly title: string }
  | { readonly kind: 'reorder'; readonly letter: string; readonly by: number }
  | { readonly kind: 'remove'; readonly letter: string }
  | { readonly kind: 'compare'; readonly comparing: Comparing | undefined }
  | {
      /** a session from elsewhere: a file, a link, a draft; how the page looks stays */
      readonly kind: 'open-session';
      readonly session: Session;
    }
  | { readonly kind: 'assume'; readonly contested: Contested; readonly reading: string }
  | { readonly kind: 'assume-central' }
  | { readonly kind: 'look'; readonly camera: Camera }
  | { readonly kind: 'select'; readonly person: string | undefined }
  | { readonly kind: 'point-at'; readonly person: string | undefined }
  | { readonly kind: 'set-unit'; readonly unit: LengthUnit }
  | { readonly kind: 'set-rings'; readonly rings: RingSet }
  | { readonly kind: 'show-layer'; readonly layer: Layer; readonly shown: boolean }
  | { readonly kind: 'set-cover-map'; readonly coverMap: Partial<CoverMap> }
  | { readonly kind: 'set-theme'; readonly theme: Theme }
  | {
      readonly kind: 'set-language';
      /** BCP 47 */ readonly language: string;
    }
  | {
      /** a step of a walk, put before the eyes without touching what the user made */
      readonly kind: 'show-step';
      readonly view: StepView;
    }
  | { readonly kind: 'end-walk' }
  | { readonly kind: 'set-ink'; readonly ink: Ink }
  | { readonly kind: 'lay-over'; readonly laidOver: LaidOver | undefined }
  | {
      /** the walks of the scene, as they are written in its document */
      readonly kind: 'set-walks';
      readonly walks: readonly Walk[];
    };

/** Whether a change can be undone is a matter of its kind alone: what-ifs can, looking and scrubbing need not. */
export function isUndoable(change: Change): boolean {
  switch (change.kind) {
    case 'set-controls':
    case 'place':
    case 'let-go':
    case 'adopt-configuration':
    case 'reset-configuration':
    case 'set-rulers':
    case 'duplicate':
    case 'rename':
    case 'reorder':
    case 'remove':
    case 'open-session':
      return true;
    case 'take-in-hand':
    case 'activate':
    case 'compare':
    case 'go-to':
    case 'play':
    case 'set-speed':
    case 'assume':
    case 'assume-central':
    case 'look':
    case 'select':
    case 'point-at':
    case 'set-unit':
    case 'set-rings':
    case 'show-layer':
    case 'set-cover-map':
    case 'set-theme':
    case 'set-language':
    case 'show-step':
    case 'end-walk':
    case 'lay-over':
    case 'set-ink':
    case 'set-walks':
      return false;
  }
}

/** The session after a change; the same object where the change changes nothing. */
export function applyChange(session: Session, change: Change): Session {
  switch (change.kind) {
    case 'go-to': {
      const t = Math.min(Math.max(change.t, 0), lastMoment(session.scene));
      return Number.isFinite(t) && t !== session.t ? { ...session, t } : session;
    }
    case 'play':
      return playing(session, change.playing);
    case 'set-speed':
      return { ...session, speed: change.speed };
    case 'set-controls':
      return withControls(session, change.values);
    case 'place':
      return placed(session, change);
    case 'let-go':
      return letGo(session, change);
    case 'set-rulers':
      return withRulers(session, [...change.rulers]);
    case 'take-in-hand':
      return { ...session, hand: change.hand };
    case 'adopt-configuration':
      return change.configuration === configurationOf(session)
        ? session
        : adopted(session, change.configuration, session.scene.document.configurations ?? []);
    case 'reset-configuration':
      return reset(session);
    case 'activate':
      return change.letter === session.active ? session : { ...session, active: change.letter };
    case 'duplicate':
      return duplicated(session, change.letter);
    case 'rename':
      return renamed(session, change.letter, change.title);
    case 'reorder':
      return reordered(session, change.letter, change.by);
    case 'remove':
      return removed(session, change.letter);
    case 'compare':
      return { ...session, comparing: change.comparing };
    case 'open-session':
      return { ...change.session, theme: session.theme, pointed: undefined, playing: false };
    case 'assume':
      return { ...session, assumptions: { ...session.assumptions, [change.contested]: change.reading } };
    case 'assume-central':
      return { ...session, assumptions: {} };
    case 'look':
      return { ...session, camera: change.camera };
    case 'select':
      return session.selected === change.person ? session : { ...session, selected: change.person };
    case 'point-at':
      return session.pointed === change.person ? session : { ...session, pointed: change.person };
    case 'set-unit':
      return { ...session, unit: change.unit };
    case 'set-rings':
      return { ...session, rings: change.rings };
    case 'show-layer':
      return { ...session, layers: { ...session.layers, [change.layer]: change.shown } };
    case 'set-cover-map':
      return { ...session, coverMap: { ...session.coverMap, ...change.coverMap } };
    case 'set-theme':
      return { ...session, theme: change.theme };
    case 'set-language':
      return spokenIn(session, change.language);
    case 'show-step':
      return withStep(session, change.view);
    case 'end-walk':
      return withoutStep(session);
    case 'set-ink':
      return { ...session, ink: change.ink };
    case 'lay-over':
      return { ...session, laidOver: change.laidOver };
    case 'set-walks':
      return withWalks(session, change.walks);
  }
}

function playing(session: Session, start: boolean): Session {
  if (start === session.playing) return session;
  // Playing from the end would stop at once, so it begins again.
  const t = start && session.t >= lastMoment(session.scene) ? 0 : session.t;
  return { ...session, playing: start, t };
}

function phaseNow({ scene, t }: Session): string {
  return scene.document.phases[Math.round(t)]?.id ?? '';
}

function changed(session: Session, configuration: Configuration): Session {
  return withConfiguration(session, configuration, session.scene.document.configurations ?? []);
}

type Placing = Extract<Change, { kind: 'place' }>;
type LettingGo = Extract<Change, { kind: 'let-go' }>;

function placed(session: Session, { id, at: [east, north], bearing, everywhere = false }: Placing): Session {
  const { extent } = session.scene.document.site;
  const at: [number, number] = [
    toThousandths(Math.min(Math.max(east, extent.west), extent.east)),
    toThousandths(Math.min(Math.max(north, extent.south), extent.north)),
  ];
  if (!Number.isFinite(at[0] + at[1] + bearing)) return session;
  const configuration = configurationOf(session);
  const phases = everywhere
    ? session.scene.phases.filter((phase) => phase.people.has(id) || phase.vehicles.has(id)).map((phase) => phase.id)
    : [phaseNow(session)];
  const moves = { ...configuration.moves };
  for (const phase of phases) moves[phase] = { ...moves[phase], [id]: { at, bearing: toThousandths(bearing) } };
  // Between two phases nobody stands where they are put, so the phase itself is shown.
  return changed({ ...session, t: Math.round(session.t) }, { ...configuration, moves });
}

/** No hand is finer, and what is written down stays short. */
function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

function letGo(session: Session, { id, everywhere = false }: LettingGo): Session {
  const { moves = {}, ...rest } = configurationOf(session);
  const now = phaseNow(session);
  const kept = Object.entries(moves).map(([phase, places]) => {
    if (!everywhere && phase !== now) return [phase, places] as const;
    return [
      phase,
      Object.fromEntries(Object.entries(places).filter(([one]) => id !== undefined && one !== id)),
    ] as const;
  });
  // What holds nothing any more goes, so that nobody is told of a hand that put nobody anywhere.
  const left = Object.fromEntries(kept.filter(([, places]) => Object.keys(places).length > 0));
  const count = (all: typeof moves) => Object.values(all).reduce((sum, places) => sum + Object.keys(places).length, 0);
  if (count(left) === count(moves)) return session;
  return changed(session, Object.keys(left).length === 0 ? rest : { ...rest, moves: left });
}

/** The active what-if, emptied. What began as one of the scene's own is that no more. */
function reset(session: Session): Session {
  const before = configurationOf(session);
  if (changesNothing(before)) return session;
  const { id, title, rulers } = before;
  const own = session.scene.document.configurations?.some((each) => each.id === id) ?? false;
  const name = own ? WHAT_IF : { id, title };
  return changed(session, rulers === undefined ? name : { ...name, rulers });
}

function withControls(session: Session, values: Partial<ControlValues>): Session {
  const before = configurationOf(session);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets whose they are.
  const different = (Object.keys(values) as Control[]).filter((name) => values[name] !== controlOf(before, name));
  if (different.length === 0) return session;
  return changed(session, {
    ...before,
    ...Object.fromEntries(different.map((name) => [name, values[name]])),
  });
}

/** What a control stands at; what it is left open at where the configuration says nothing. */
export function controlOf<C extends Control>(configuration: Configuration, control: C): ControlValues[C] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two are indexed by one name, which gets lost.
  return (configuration[control] ?? OPEN_CONTROLS[control]) as ControlValues[C];
}
