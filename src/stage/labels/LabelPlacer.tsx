import { useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { ringsOf } from '../../results/rings.ts';
import type { SessionStore } from '../../session/store.ts';
import { pointOver } from '../space.ts';
import type { Shown, ShownPerson } from '../models/shown.ts';
import { type Reel, useStep } from '../reel.ts';
import type { Spot, Take } from '../take.ts';
import type { View } from '../view.ts';
import { above, atAngle, onMark, onRing, onRuler, onSightLine, overHead } from './anchors.ts';
import { isNamed, nearestAmong } from '../../results/crowd.ts';
import { LabelSet } from './labelSet.ts';
import { type Box, placeLabels, type Wanting } from './layout.ts';

interface Props {
  readonly reel: Reel;
}

/** The picture before, of a view. */
interface Before {
  readonly shown: Shown;
  readonly fewer: boolean;
}

interface Placing {
  /** what lies over the picture */
  readonly covers?: readonly Box[];
  /** leaves out what nobody reads among very many who move */
  readonly fewer?: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts every label where it belongs in the picture that is about to be taken. */
export function LabelPlacer({ reel }: Props) {
  const befores = useRef(new WeakMap<View, Before>());
  useStep(reel, (view) => {
    const { take } = view;
    const before = befores.current.get(view);
    if (view.labels.current === null || (!take.moving && before?.fewer !== true)) return;
    const fewer = take.moving && (before?.fewer === true || (before !== undefined && before.shown !== take.shown));
    befores.current.set(view, { shown: take.shown, fewer });
    const labels = LabelSet.in(view.labels.current);
    const { width, height, covered } = take.size;
    const card = { left: 0, top: 0, right: covered, bottom: height };
    labels.show(placedLabels(view, labels, { covers: [...labels.covers(width, height), card], fewer }), fewer);
  });
  return null;
}

/** Where each label that has room stands, in pixels of the view. */
export function placedLabels(
  { store, take }: View,
  labels: LabelSet,
  { covers = [], fewer = false }: Placing = {},
): ReadonlyMap<string, Spot> {
  const { width, height } = take.size;
  const wanting = wishes(store, take, labels, fewer);
  return placeLabels(wanting, { left: 4, top: 4, right: width - 4, bottom: height - 4 }, covers);
}

function wishes(store: StoreApi<SessionStore>, take: Take, labels: LabelSet, fewer: boolean): Wanting[] {
  const { session } = store.getState();
  const { elements } = labels;
  const subject = take.shown.people.find(({ id }) => id === session.scene.subject);
  const wanting: Wanting[] = [];
  const wish = (id: string, needed: boolean, spots: (size: Size) => Iterable<Spot>): void => {
    const element = elements.get(id);
    if (element === undefined) return;
    const size = labels.sizeOf(element);
    wanting.push({ id, ...size, needed, spots: spots(size) });
  };
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLElement ? activeElement.dataset['label']?.replace(/^\w+:/, '') : undefined;
  /** Whether somebody has picked who or what a label is about, or is at it by keys. */
  const isAtHand = (id: string): boolean => id === session.selected || id === focused;
  const { people } = take.shown;
  const leftOut = fewer ? farOff(people, subject) : undefined;
  const named = people.filter(
    ({ id, person, presence }) =>
      id !== take.eyesOf &&
      presence >= 0.05 &&
      isNamed(person, people.length, isAtHand) &&
      (leftOut?.has(id) !== true || isAtHand(id)),
  );
  for (const shown of named.toSorted((a, b) => rank(a.person.role) - rank(b.person.role))) {
    wish(`person:${shown.id}`, onStage(take, shown), ({ width, height }) =>
      overHead(take, shown, subject, width, height),
    );
  }
  for (const { id, at, ground } of take.shown.vehicles) {
    // Its label is there for whoever has picked it or goes from one to the next by keys.
    if (!isAtHand(id)) continue;
    wish(`vehicle:${id}`, true, () => above(take, at, ground));
  }
  for (const { index, from, to } of take.rulers) wish(`ruler:${index}`, false, () => onRuler(take, from, to));
  take.angles.forEach((angle, index) => wish(`angle:${index}`, false, () => atAngle(take, angle)));
  if (subject === undefined) return wanting;
  for (const shown of take.shown.people) {
    if (shown.person.role !== 'officer') continue;
    wish(`distance:${shown.id}`, false, () => onSightLine(take, shown, subject));
  }
  for (const mark of take.marks) {
    if (mark.label === undefined) continue;
    wish(`mark:${mark.id}`, false, ({ width, height }) => onMark(take, mark, width, height));
  }
  for (const ring of ringsOf(session.rings, session.unit))
    wish(`ring:${ring.id}`, false, () => onRing(take, ring, subject));
  return wanting;
}

/** Officers whose badges wait until nobody moves: none, or all but the nearest of very many. */
function farOff(people: readonly ShownPerson[], subject: ShownPerson | undefined): ReadonlySet<string> {
  const [east, north] = subject?.at ?? [0, 0];
  const officers = people
    .filter(({ person }) => person.role === 'officer')
    .map(({ id, at }) => ({ id, distance: Math.hypot(at[0] - east, at[1] - north) }));
  const near = new Set(nearestAmong(officers, undefined).map(({ id }) => id));
  return new Set(officers.filter(({ id }) => !near.has(id)).map(({ id }) => id));
}

function rank(role: string): number {
  return role === 'subject' ? 0 : role === 'officer' ? 1 : 2;
}

/** Whoever is in the picture keeps their badge; who is out of it has none at its edge. */
function onStage(take: Take, { at }: { readonly at: readonly [number, number] }): boolean {
  const spot = take.project(pointOver(at, 1));
  return (
    spot !== undefined && spot[0] >= 0 && spot[1] >= 0 && spot[0] <= take.size.width && spot[1] <= take.size.height
  );
}
