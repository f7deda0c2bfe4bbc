import { useCallback, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../session/store.ts';
import { stageWords } from '../words/stage.ts';
import { Canvas } from './Canvas.tsx';
import { Labels } from './labels/Labels.tsx';
import type { Lighting } from './light/palette.ts';
import { PlanDrawing } from './plan/PlanDrawing.tsx';
import { PlanFurniture } from './plan/PlanFurniture.tsx';
import { createSight } from './sight.ts';
import { StageButtons } from './StageButtons.tsx';
import { newTake } from './take.ts';
import { useMedia } from './useMedia.ts';
import { useStageHands } from './useStageHands.ts';
import './stage.css';

interface Props {
  readonly store: StoreApi<SessionStore>;
  /** pixels that a panel covers from the left, so that the view keeps clear of them */
  readonly covered: number;
}

/** The model of the scene; where it cannot be drawn, its plan. */
export function Stage({ store, covered }: Props) {
  const [drawable, setDrawable] = useState(true);
  const [take] = useState(newTake);
  const [sight] = useState(createSight);
  const stage = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const atOnce = useMedia('(prefers-reduced-motion: reduce)');
  const theme = useStore(store, (state) => state.session.theme);
  const { title, language = 'en' } = useStore(store, (state) => state.session.scene.document);
  const words = stageWords(language);
  const lighting: Lighting = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
  const giveUp = useCallback(() => setDrawable(false), []);
  const onKey = useStageHands(store, take, stage);
  if (!drawable) return <PlanDrawing store={store} words={words} />;
  return (
    <div className="stage">
      {/* A model that is turned by keys is an application, and takes the focus as one. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={stage}
        className="stage__hands"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="application"
        aria-label={words.canvas(title)}
        onKeyDown={onKey}
      >
        <Canvas
          store={store}
          take={take}
          sight={sight}
          lighting={lighting}
          atOnce={atOnce}
          labels={labels}
          covered={covered}
          onLost={giveUp}
        />
      </div>
      <Labels store={store} take={take} host={labels} />
      <PlanFurniture store={store} sight={sight} words={words} />
      <StageButtons store={store} words={words} take={take} />
    </div>
  );
}
