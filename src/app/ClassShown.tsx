import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { type ClassRead, readClass } from '../exchange/attemptFile.ts';
import { ClassPanel, type ClassView } from '../panels/learn/ClassPanel.tsx';
import { answersTo, questionsOf } from '../results/classPlaces.ts';
import { layOver, stayIn } from '../session/learning.ts';
import type { SessionStore } from '../session/store.ts';
import { learnWords } from '../words/learn.ts';
import { useLearningPage } from './useLearningPage.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly read: ClassRead;
  readonly onRead: (read: ClassRead) => void;
  readonly onDone: () => void;
  readonly onEnd: () => void;
}

/** The answers of a class over the stage, and beside it each one's reason. */
export function ClassShown({ store, read, onRead, onDone, onEnd }: Props) {
  const { scene, unit } = useStore(store, ({ session }) => session);
  const words = learnWords(scene.document.language ?? 'en');
  const { attempts } = read;
  const [chosen, setView] = useState<Partial<ClassView>>({});
  const [first] = questionsOf(scene, attempts);
  const answered = first !== undefined;
  const view: ClassView = {
    question: first ?? { phase: scene.document.phases[0]?.id ?? '', prompt: undefined },
    chosen: undefined,
    density: true,
    each: true,
    asPlaced: false,
    ...chosen,
  };
  useLearningPage();
  const { phase, prompt } = view.question;
  useEffect(() => {
    if (!answered) return;
    const dots = answersTo({ phase, prompt }, attempts).flatMap(({ id, places }) =>
      Object.values(places).map(({ at }) => ({ attempt: id, at })),
    );
    const laidOver = { dots, chosen: view.chosen, density: view.density, each: view.each };
    layOver(store, phase, words.title, { laidOver, asPlaced: view.asPlaced });
  }, [store, words, attempts, answered, phase, prompt, view.chosen, view.density, view.each, view.asPlaced]);
  useEffect(() => stayIn(store, phase, { isHidden: () => false, onOver: onEnd }), [store, phase, onEnd]);
  useEffect(() => () => store.getState().dispatch({ kind: 'end-walk' }), [store]);
  return (
    <ClassPanel
      {...{ scene, unit, attempts, view, onDone, onEnd }}
      refused={read.refused}
      twice={read.twice}
      onView={setView}
      onFiles={(files) => void readClass(files, scene, attempts).then(onRead)}
    />
  );
}
