import { useState } from 'react';
import { arrangementOf } from '../results/results.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import type { PageWords } from '../words/page.ts';
import { startWords } from '../words/start.ts';
import { Dialog } from './Dialog.tsx';
import './opening.css';

const SEEN = 'time-and-distance:opening-seen';

interface Props {
  readonly session: Session;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
  /** somebody asked for it again */
  readonly asked: boolean;
  readonly onEnd: () => void;
}

/** Metres at which the officers stand in the question that every scene can be asked. */
const FURTHER = 15;

/** What one should know before the first look, and where one may begin. Shown once in a browser, and when asked for. */
export function Opening({ session, words, dispatch, asked, onEnd }: Props) {
  const { document } = session.scene;
  const [open, setOpen] = useState(() => !hasSeen(document.id));
  const begin = (): void => {
    remember(document.id);
    setOpen(false);
    onEnd();
  };
  const shown = open || asked;
  return (
    <Dialog
      title={words.opening.title}
      open={shown}
      onClose={begin}
      closeLabel={words.close}
      foot={
        <button type="button" className="button button--strong" onClick={begin}>
          {words.opening.begin}
        </button>
      }
    >
      {shown && <Beginning {...{ session, words, begin, dispatch }} />}
    </Dialog>
  );
}

function Beginning({
  session,
  words,
  begin,
  dispatch,
}: Pick<Props, 'session' | 'words' | 'dispatch'> & { readonly begin: () => void }) {
  const { document } = session.scene;
  const start = startWords(document.language ?? 'en');
  return (
    <>
      <p className="lede">{words.opening.what}</p>
      <p>{words.opening.care}</p>
      <div className="opening__pair">
        <section>
          <h3>{start.isTitle}</h3>
          <p>{start.is}</p>
        </section>
        <section>
          <h3>{start.isNotTitle}</h3>
          <p>{start.isNot}</p>
        </section>
      </div>
      <h3>{start.tryTitle}</h3>
      <ol className="opening__tries">
        {triesOf(session).map(({ name, about, changes }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                begin();
                for (const change of changes) dispatch(change);
              }}
            >
              <b>{name}</b>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ol>
      <h3>{words.opening.caveats}</h3>
      <ul className="plain-list">
        {document.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </>
  );
}

interface Try {
  readonly name: string;
  readonly about: string;
  readonly changes: readonly Change[];
}

/** Three ways in that any scene has: its time, somebody's eyes, a question. */
function triesOf(session: Session): readonly Try[] {
  const { scene } = session;
  const words = startWords(scene.document.language ?? 'en');
  const present = arrangementOf(session).people;
  const eyes = present.find(({ id }) => id === scene.subject) ?? present[0];
  const [question] = scene.document.configurations ?? [];
  const label = eyes === undefined ? undefined : scene.people.get(eyes.id)?.label;
  return [
    {
      ...words.play,
      changes: [
        { kind: 'go-to', t: 0 },
        { kind: 'play', playing: true },
      ],
    },
    ...(eyes === undefined || label === undefined
      ? []
      : [{ ...words.eyes(label), changes: [{ kind: 'look', camera: { kind: 'eyes', person: eyes.id } }] as const }]),
    {
      ...words.whatIf(question?.title ?? words.stepBack),
      changes:
        question === undefined
          ? [{ kind: 'set-controls', values: { distance: FURTHER } }]
          : [{ kind: 'adopt-configuration', configuration: question }],
    },
  ];
}

// A browser may keep nothing, or forbid to ask.
function hasSeen(scene: string): boolean {
  try {
    return localStorage.getItem(SEEN)?.split(' ').includes(scene) ?? false;
  } catch {
    return false;
  }
}

function remember(scene: string): void {
  try {
    const seen = localStorage.getItem(SEEN)?.split(' ') ?? [];
    localStorage.setItem(SEEN, [...new Set([...seen, scene])].join(' '));
  } catch {
    // Then it is shown again next time, which does no harm.
  }
}
