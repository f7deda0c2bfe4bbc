import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { type Attempt } from '../core/document/attempt.ts';
import { hashOf } from '../core/document/hash.ts';
import { type ClassRead, readClass, saveAttempts } from '../exchange/attemptFile.ts';
import { Dialog } from '../panels/Dialog.tsx';
import { LearnPanel } from '../panels/learn/LearnPanel.tsx';
import { LearnStart } from '../panels/learn/LearnStart.tsx';
import { AttemptBook } from '../session/attempts.ts';
import { type Asked, createLearning, type Learning as Learned } from '../session/learning.ts';
import type { SessionStore } from '../session/store.ts';
import { learnWords } from '../words/learn.ts';
import type { PageWords } from '../words/page.ts';
import { ClassShown } from './ClassShown.tsx';
import { useLearningPage } from './useLearningPage.ts';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly words: PageWords;
  readonly onEnd: () => void;
}

/** "Where would you stand?": a student places officers before anything is shown; a trainer lays a class's answers over each other. */
export function Learning({ store, words: page, onEnd }: Props) {
  const scene = useStore(store, ({ session }) => session.scene);
  const words = learnWords(scene.document.language ?? 'en');
  const [learning, setLearning] = useState<StoreApi<Learned>>();
  const [group, setGroup] = useState<ClassRead>();
  const { book, attempts, refresh } = useBook(hashOf(scene.written));
  // Whatever takes this away, the page is as it was before.
  useEffect(() => () => learning?.getState().end(), [learning]);
  const begin = (asked: Asked, kept?: Attempt): void =>
    setLearning(createLearning(store, asked, { title: words.configuration, kept, onOver: onEnd }));

  if (group !== undefined)
    return <ClassShown {...{ store, onEnd }} read={group} onDone={() => setGroup(undefined)} onRead={setGroup} />;
  if (learning !== undefined) {
    return (
      <Question
        {...{ store, learning, page, onEnd }}
        onKeep={(attempt) => void book?.keep(attempt).then(refresh)}
        onDone={() => setLearning(undefined)}
      />
    );
  }
  return (
    <Dialog title={words.title} open onClose={onEnd} closeLabel={words.close} wide>
      <LearnStart
        {...{ scene, attempts }}
        lasts={book?.lasts ?? true}
        onBegin={(asked) => begin(asked)}
        onOpen={(attempt) =>
          begin({ phase: attempt.phase, prompt: attempt.prompt, officers: Object.keys(attempt.places) }, attempt)
        }
        onForget={({ id }) => void book?.forget(id).then(refresh)}
        onSave={() => saveAttempts(scene, attempts)}
        onFiles={(files) => void readClass(files, scene).then(setGroup)}
      />
    </Dialog>
  );
}

interface QuestionProps extends Props {
  readonly learning: StoreApi<Learned>;
  readonly page: PageWords;
  readonly onKeep: (attempt: Attempt) => void;
  readonly onDone: () => void;
}

function Question({ store, learning, page, onKeep, onDone, onEnd }: Omit<QuestionProps, 'words'>) {
  const session = useStore(store, (state) => state.session);
  const state = useStore(learning);
  useLearningPage();
  return (
    <LearnPanel
      {...{ session, page, onDone, onEnd }}
      learning={state}
      dispatch={store.getState().dispatch}
      onFinish={() => onKeep(state.finish())}
    />
  );
}

function useBook(scene: string) {
  const [book, setBook] = useState<AttemptBook>();
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  useEffect(() => {
    let open: AttemptBook | undefined;
    let ended = false;
    void AttemptBook.open(scene).then(async (opened) => {
      open = opened;
      if (ended) return opened.close();
      setBook(opened);
      return setAttempts(await opened.list());
    });
    return () => {
      ended = true;
      open?.close();
    };
  }, [scene]);
  const refresh = async (): Promise<void> => setAttempts((await book?.list()) ?? []);
  return { book, attempts, refresh };
}
