import { type ComponentType, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { lettersOnStage } from '../results/views.ts';
import type { SessionStore } from '../session/store.ts';
import { stageWords } from '../words/stage.ts';
import { Canvas } from './Canvas.tsx';
import type { HandsProps } from './Hands.tsx';
import { lightingIn } from './light/palette.ts';
import { rectsOf } from './rects.ts';
import { StageButtons } from './StageButtons.tsx';
import { StageView } from './StageView.tsx';
import { useMedia } from './useMedia.ts';
import type { Shutter } from './shutter.ts';
import { useSize } from './useSize.ts';
import { soleView, type View, viewOf } from './view.ts';
import './stage.css';

interface Props {
  readonly store: StoreApi<SessionStore>;
  /** pixels that a panel covers from the left, so that the view keeps clear of them */
  readonly covered: number;
  /** there is room for views beside each other */
  readonly wide: boolean;
  readonly shutter: Shutter;
  /** what listens to hands on a view */
  readonly Hands: ComponentType<HandsProps>;
}

/** The model of the scene, in as many views as configurations are compared; where it cannot be drawn, its plan. */
export const Stage = memo(function Stage({ store, covered, wide, shutter, Hands }: Props) {
  const [drawable, setDrawable] = useState(true);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const atOnce = useMedia('(prefers-reduced-motion: reduce)');
  const theme = useStore(store, (state) => state.session.theme);
  const { language = 'en' } = useStore(store, (state) => state.session.scene.document);
  const words = stageWords(language);
  const lighting = lightingIn(theme, dark);
  const giveUp = useCallback(() => setDrawable(false), []);
  const views = useViews(store, wide);
  const host = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(host);
  useEffect(() => host.current?.style.setProperty('--covered', `${covered}px`), [covered]);
  const rects = views.length > 1 ? rectsOf(views.length, width, height) : [];
  const [first] = views;
  return (
    <div ref={host} className="stage" data-views={views.length}>
      {drawable && <Canvas {...{ store, views, lighting, atOnce, covered, shutter }} onLost={giveUp} />}
      {views.map((view, index) => (
        <StageView key={view.letter} {...{ view, words, drawable, Hands }} rect={rects[index]} />
      ))}
      {drawable && first !== undefined && <StageButtons store={store} words={words} take={first.take} />}
    </div>
  );
});

/** A view for each configuration on the stage; one that stays keeps what it shows. */
function useViews(store: StoreApi<SessionStore>, wide: boolean): readonly View[] {
  const letters = useStore(store, ({ session }) => lettersOnStage(session, wide).join(''));
  const made = useMemo(() => new Map<string, View>(), []);
  const sole = useMemo(() => soleView(store), [store]);
  return useMemo(() => {
    if (letters.length < 2) return [sole];
    return letters.split('').map((letter) => {
      const view = made.get(letter) ?? viewOf(store, letter);
      made.set(letter, view);
      return view;
    });
  }, [letters, made, sole, store]);
}
