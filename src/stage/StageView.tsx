import { type ComponentType, lazy, Suspense, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { alternativeOf } from '../session/bench.ts';
import { configurationTitle } from '../words/bench.ts';
import type { Session } from '../session/session.ts';
import type { StageWords } from '../words/stage.ts';
import type { HandsProps } from './Hands.tsx';
import { Labels } from './labels/Labels.tsx';
import { PlanFurniture } from './plan/PlanFurniture.tsx';
import { Readout } from './Readout.tsx';
import type { Rect } from './rects.ts';
import { onStageKey } from './stageKeys.ts';
import type { View } from './view.ts';

/** In place of the model, where there is none: most never see it. */
const PlanDrawing = lazy(async () => ({ default: (await import('./plan/PlanDrawing.tsx')).PlanDrawing }));

interface Props {
  readonly view: View;
  /** where it is on the stage; all of it where it is the only one */
  readonly rect: Rect | undefined;
  readonly words: StageWords;
  /** there is a picture of the model; without one, its plan */
  readonly drawable: boolean;
  /** what listens to hands on it */
  readonly Hands: ComponentType<HandsProps>;
}

/** What lies over the picture of one view: hands, labels, scale, and which configuration it is. */
export function StageView({ view, rect, words, drawable, Hands }: Props) {
  const { store, take, sight, labels } = view;
  const hands = useRef<HTMLDivElement>(null);
  // Words and no more: whatever else changes, nothing here has to be made anew.
  const hand = useStore(store, ({ session }) => session.hand);
  const called = useStore(store, ({ session }) => (rect === undefined ? undefined : calledOf(session, view.letter)));
  const shows = useStore(store, ({ session }) => showsOf(session, called, view.letter, words));
  const about = useId();
  const name = called === undefined ? undefined : words.view(view.letter, called);
  return (
    <section className="stage__view" style={rect} aria-label={name} data-view={view.letter} data-hand={hand}>
      {drawable ? (
        <>
          {/* A model that is turned by keys is an application, and takes the focus as one. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <div
            ref={hands}
            className="stage__hands"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            role="application"
            aria-label={shows}
            aria-describedby={about}
            onKeyDown={(event) => onStageKey(store, take, event)}
          />
          <p id={about} hidden>
            {words.canvasAbout} {words.canvasKeys}
          </p>
          <Hands store={store} take={take} stage={hands} />
          <PlanFurniture store={store} sight={sight} words={words} />
          <Labels store={store} take={take} host={labels} />
        </>
      ) : (
        <Suspense fallback={null}>
          <PlanDrawing store={store} words={words} />
        </Suspense>
      )}
      <Readout store={store} words={words} />
      {called !== undefined && (
        <p className="stage__caption" aria-hidden="true">
          <span className="letter" data-letter={view.letter}>
            {view.letter}
          </span>
          {called}
        </p>
      )}
    </section>
  );
}

/** What the configuration of a letter is called. */
function calledOf(session: Session, letter: string): string | undefined {
  const alternative = alternativeOf(session, letter);
  return alternative && configurationTitle(alternative.configuration, session.scene.document.language ?? 'en');
}

/** What the picture shows and from where, in words. */
function showsOf(session: Session, called: string | undefined, letter: string, words: StageWords): string {
  const { title, phases } = session.scene.document;
  const what = called === undefined ? title : `${words.view(letter, called)}. ${title}`;
  return words.canvas(what, phases[Math.round(session.t)]?.title ?? '', lookOf(session, words));
}

/** From where one looks, in words. */
function lookOf({ camera, scene }: Session, { looks }: StageWords): string {
  switch (camera.kind) {
    case 'oblique':
    case 'plan':
      return looks[camera.kind];
    case 'eyes':
      return looks.eyes(scene.people.get(camera.person)?.label ?? camera.person);
  }
}
