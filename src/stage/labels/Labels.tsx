import { memo, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Arrangement } from '../../core/arrangement/arrangement.ts';
import type { Scene } from '../../core/document/scene.ts';
import type { Effort } from '../../core/document/schema.ts';
import { arrangementOf, quickMeasuresOf, statesOf } from '../../results/results.ts';
import { labelOf } from '../../results/placed.ts';
import { anglesOf, rulersOf } from '../../results/rulers.ts';
import { groundMarks } from '../../results/groundMarks.ts';
import { useUnturned } from '../../results/paced.ts';
import { ringsOf } from '../../results/rings.ts';
import { isMovable, newGesture } from '../../session/placing.ts';
import type { Session } from '../../session/session.ts';
import type { SessionStore } from '../../session/store.ts';
import { formatLength, formatRoundLength } from '../../words/length.ts';
import { stageWords } from '../../words/stage.ts';
import { placeByKey } from '../placing.ts';
import type { Take } from '../take.ts';
import { badgeOf } from './badge.ts';
import { isNamed, nearestAmong } from '../../results/crowd.ts';
import { LabelSet } from './labelSet.ts';
import { saidOf } from './said.ts';
import './labels.css';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly take: Take;
  readonly host: RefObject<HTMLDivElement | null>;
}

/**
 * The labels over the model, as elements of the page: text stays text, and every person can be picked by pointer, by
 * keyboard and by a screen reader. Where each stands is set by `LabelPlacer` at every frame.
 */
export function Labels({ store, take, host }: Props) {
  const session = useUnturned(store);
  const rested = useUnturned(store, 'rested');
  const arrangement = arrangementOf(session);
  const { pointed, selected } = session;
  const { people } = arrangement;
  const named = people.filter((each) => isNamed(each, people.length, (id) => id === selected || id === pointed));
  const eyes = session.camera.kind === 'eyes';
  useLayoutEffect(() => {
    if (host.current !== null) LabelSet.renew(host.current);
  });
  return (
    <div ref={host} className="labels" data-shown={session.layers.labels}>
      <People {...{ store, take, session, rested }} people={named} />
      {!eyes && <Vehicles store={store} take={take} session={session} arrangement={arrangement} />}
      {!eyes && <Rulers session={session} arrangement={arrangement} />}
      {session.layers.distances && !eyes && <Distances session={session} />}
      {!eyes && <Rings session={session} />}
      {!eyes && <GroundMarks session={session} arrangement={arrangement} />}
    </div>
  );
}

interface StandProps {
  readonly chosen?: boolean;
  readonly children: ReactNode;
}

/** What moves with a label at every frame, and has no look of its own, so that the page need not look at the label. */
function Stand({ chosen = false, children }: StandProps) {
  return (
    <div className="stand" data-chosen={chosen}>
      {children}
    </div>
  );
}

/** A label that only says what it is by. */
function Mark({ of, kind, children }: Pick<StandProps, 'children'> & { readonly of: string; readonly kind: string }) {
  return (
    <Stand>
      <span className={`label label--${kind}`} data-label={of} aria-hidden="true">
        {children}
      </span>
    </Stand>
  );
}

interface PeopleProps extends Pick<Props, 'store' | 'take'> {
  readonly session: Session;
  /** the session as it was when the hand paused */
  readonly rested: Session;
  /** whose badges */
  readonly people: Arrangement['people'];
}

/** Badges: how they look follows a hand, what is not in sight of all but the picked one waits until it pauses. */
function People({ store, take, session, rested, people }: PeopleProps) {
  const { scene, selected } = session;
  const states = statesOf(session);
  return people.map(({ id, speaking, presence }) => {
    const chosen = selected === id;
    const { says = '', away } = saidOf(chosen ? session : rested, id) ?? saidOf(session, id) ?? {};
    return (
      <PersonLabel
        key={id}
        {...{ store, take, scene, id, speaking, away, says, chosen }}
        state={states.get(id)}
        faded={presence < 0.5}
      />
    );
  });
}

interface PersonLabelProps extends Pick<Props, 'store' | 'take'> {
  readonly scene: Scene;
  readonly id: string;
  readonly speaking: Effort;
  /** how far from the subject, as text */
  readonly away: string | undefined;
  /** all of it in words */
  readonly says: string;
  readonly state: string | undefined;
  readonly faded: boolean;
  readonly chosen: boolean;
}

/** The badge over a head. Among very many people only those are made anew of whom it says something else. */
const PersonLabel = memo(function PersonLabel(props: PersonLabelProps) {
  const { store, take, scene, id, speaking, away, says, state, faded, chosen } = props;
  const gesture = useRef(0);
  const person = scene.people.get(id);
  if (person === undefined) return null;
  const badge = badgeOf(person, scene);
  const more = badge.kind === 'number' ? [person.label, away].filter(Boolean).join(' · ') : away;
  const { dispatch } = store.getState();
  const pointAt = (pointed: string | undefined): void => dispatch({ kind: 'point-at', person: pointed });
  return (
    <Stand chosen={chosen}>
      <button
        type="button"
        className={`label label--${badge.kind} label--${person.role}`}
        data-label={`person:${id}`}
        data-faded={faded}
        data-state={state}
        aria-pressed={chosen}
        aria-label={says}
        onClick={() => dispatch({ kind: 'select', person: chosen ? undefined : id })}
        onPointerEnter={() => pointAt(id)}
        onPointerLeave={() => pointAt(undefined)}
        onFocus={() => {
          gesture.current = newGesture();
          pointAt(id);
        }}
        onKeyDown={(event) => {
          if (!chosen || event.ctrlKey || event.metaKey || !isMovable(store.getState().session, id)) return;
          if (!placeByKey(store, id, event, take.shot?.azimuth ?? 0, gesture.current)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onBlur={() => pointAt(undefined)}
      >
        <span className="label__name">{badge.text}</span>
        {speaking !== 'silent' && <Voice effort={speaking} />}
        {more && <span className="label__more">{more}</span>}
      </button>
    </Stand>
  );
});

/** Vehicles that a hand may move: out of sight until somebody picks one or goes to it by keys. */
function Vehicles({
  store,
  take,
  session,
  arrangement,
}: Pick<Props, 'store' | 'take'> & { readonly session: Session; readonly arrangement: Arrangement }) {
  const { language = 'en' } = session.scene.document;
  const words = stageWords(language);
  const gesture = useRef(0);
  const { dispatch } = store.getState();
  return arrangement.vehicles
    .filter(({ id }) => isMovable(session, id))
    .map(({ id }) => {
      const label = labelOf(session, id);
      const chosen = session.selected === id;
      return (
        <Stand key={id} chosen={chosen}>
          <button
            type="button"
            className="label label--name label--vehicle"
            data-label={`vehicle:${id}`}
            aria-pressed={chosen}
            aria-label={words.vehicle(label)}
            onClick={() => dispatch({ kind: 'select', person: chosen ? undefined : id })}
            onFocus={() => {
              gesture.current = newGesture();
              dispatch({ kind: 'point-at', person: id });
            }}
            onBlur={() => dispatch({ kind: 'point-at', person: undefined })}
            onKeyDown={(event) => {
              if (!chosen || event.ctrlKey || event.metaKey) return;
              if (!placeByKey(store, id, event, take.shot?.azimuth ?? 0, gesture.current)) return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            <span className="label__name">{label}</span>
          </button>
        </Stand>
      );
    });
}

/** What rulers say, and the angles between them. */
function Rulers({ session, arrangement }: { readonly session: Session; readonly arrangement: Arrangement }) {
  const { language = 'en' } = session.scene.document;
  const words = stageWords(language);
  const places = useMemo(
    () => new Map([...arrangement.people, ...arrangement.vehicles].map(({ id, at }) => [id, at])),
    [arrangement],
  );
  const placeOf = (id: string) => places.get(id);
  return (
    <>
      {rulersOf(session, placeOf).map((ruler) => (
        <Mark key={ruler.index} of={`ruler:${ruler.index}`} kind="ruler">
          <b>{formatLength(ruler.length, session.unit, language)}</b>
          <span>{words.legs(ruler.east, ruler.north, session.unit, language)}</span>
        </Mark>
      ))}
      {anglesOf(session, placeOf).map(({ degrees }, index) => (
        <Mark key={index} of={`angle:${index}`} kind="ruler">
          <b>{words.angle(degrees, language)}</b>
        </Mark>
      ))}
    </>
  );
}

/** How far, how wide: what the marks on the ground say. */
function GroundMarks({ session, arrangement }: { readonly session: Session; readonly arrangement: Arrangement }) {
  const { language = 'en' } = session.scene.document;
  const words = stageWords(language);
  const marks = useMemo(() => {
    const places = new Map(arrangement.people.map(({ id, at }) => [id, at]));
    return groundMarks(session, (id) => places.get(id));
  }, [session, arrangement]);
  return marks.map(({ id, kind, label }) =>
    label === undefined ? null : (
      <Mark key={id} of={`mark:${id}`} kind={`mark label--${kind}`}>
        {words.mark(label, session.unit, language)}
      </Mark>
    ),
  );
}

const ARCS = { relaxed: 1, normal: 1, raised: 2, loud: 3, shout: 3 } as const;

/** Who speaks, and with how much effort: one to three arcs. The words for it are in the label's name. */
function Voice({ effort }: { readonly effort: keyof typeof ARCS }) {
  return <i className="label__voice" data-arcs={ARCS[effort]} aria-hidden="true" />;
}

function Distances({ session }: { readonly session: Session }) {
  const { selected, unit, scene } = session;
  const { language = 'en' } = scene.document;
  const officers = quickMeasuresOf(session)?.people.filter(({ role }) => role === 'officer') ?? [];
  return nearestAmong(officers, selected).map(({ id, distance }) => (
    <Mark key={id} of={`distance:${id}`} kind="distance">
      {formatLength(distance, unit, language)}
    </Mark>
  ));
}

function Rings({ session }: { readonly session: Session }) {
  const { language = 'en' } = session.scene.document;
  return ringsOf(session.rings, session.unit).map((ring) => (
    <Mark key={ring.id} of={`ring:${ring.id}`} kind="ring">
      {formatRoundLength(ring.metres, session.unit, language)}
    </Mark>
  ));
}
