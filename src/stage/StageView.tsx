import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import { alternativeOf } from '../session/bench.ts';
import { configurationTitle } from '../words/bench.ts';
import type { Session } from '../session/session.ts';
import type { StageWords } from '../words/stage.ts';
import { Labels } from './labels/Labels.tsx';
import { PlanDrawing } from './plan/PlanDrawing.tsx';
import { PlanFurniture } from './plan/PlanFurniture.tsx';
import { Readout } from './Readout.tsx';
import type { Rect } from './rects.ts';
import { useStageHands } from './useStageHands.ts';
import type { View } from './view.ts';

interface Props {
  readonly view: View;
  /** where it is on the stage; all of it where it is the only one */
  readonly rect: Rect | undefined;
  readonly words: StageWords;
  /** there is a picture of the model; without one, its plan */
  readonly drawable: boolean;
}

/** What lies over the picture of one view: hands, labels, scale, and which configuration it is. */
export function StageView({ view, rect, words, drawable }: Props) {
  const { store, take, sight, labels } = view;
  const hands = useRef<HTMLDivElement>(null);
  const { title, phases, language = 'en' } = useStore(store, (state) => state.session.scene.document);
  const bench = useStore(store, (state) => state.session);
  const onKey = useStageHands(store, take, hands);
  const alternative = rect === undefined ? undefined : alternativeOf(bench, view.letter);
  const called = alternative === undefined ? '' : configurationTitle(alternative.configuration, language);
  const name = alternative === undefined ? undefined : words.view(alternative.letter, called);
  const about = useId();
  const phase = phases[Math.round(bench.t)]?.title ?? '';
  return (
    <section className="stage__view" style={rect} aria-label={name} data-view={view.letter} data-hand={bench.hand}>
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
            aria-label={words.canvas(name === undefined ? title : `${name}. ${title}`, phase, lookOf(bench, words))}
            aria-describedby={about}
            onKeyDown={onKey}
          />
          <p id={about} hidden>
            {words.canvasAbout} {words.canvasKeys}
          </p>
          <Labels store={store} take={take} host={labels} />
          <PlanFurniture store={store} sight={sight} words={words} />
        </>
      ) : (
        <PlanDrawing store={store} words={words} />
      )}
      <Readout store={store} words={words} />
      {alternative !== undefined && (
        <p className="stage__caption" aria-hidden="true">
          <span className="letter" data-letter={alternative.letter}>
            {alternative.letter}
          </span>
          {called}
        </p>
      )}
    </section>
  );
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
