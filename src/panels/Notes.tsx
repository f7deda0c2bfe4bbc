import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import type { AptNote } from '../core/analysis/notes.ts';
import type { SceneDocument } from '../core/document/schema.ts';
import type { LengthUnit } from '../core/geometry/unit.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly notes: readonly AptNote[];
  readonly document: SceneDocument;
  readonly unit: LengthUnit;
  readonly words: PageWords;
  /** The note that was asked for, to be brought into sight. */
  readonly wanted: { readonly note: string } | undefined;
}

/** What experts said on this phase; what speaks to the what-if comes first and says why. */
export const Notes = memo(function Notes({ notes, document, unit, words, wanted }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { language = 'en' } = document;
  const order = notes.map(({ note }) => note.id).join(' ');
  useGentleOrder(list, order);
  useEffect(() => {
    if (wanted === undefined) return undefined;
    // A dialogue that closes with the same choice first gives the focus back to where it came from.
    const frame = requestAnimationFrame(() => {
      const element = list.current?.querySelector<HTMLElement>(`[data-note="${wanted.note}"]`);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  const apt = notes.filter((entry) => entry.apt !== undefined).length;
  return (
    <section className="section">
      <h3>
        {words.phase.notes} <span className="muted">{words.phase.paraphrased}</span>
      </h3>
      {notes.length === 0 && <p className="muted">{words.phase.noNotes}</p>}
      <output className="visually-hidden">{words.aptFirst(apt)}</output>
      <ul ref={list} className="notes">
        {notes.map(({ note, apt: why }) => {
          const expert = document.experts.find(({ id }) => id === note.expert);
          return (
            <li key={note.id} data-note={note.id} data-apt={why !== undefined} tabIndex={-1}>
              {why !== undefined && <p className="notes__why">{words.apt(why, unit, language)}</p>}
              <p className="notes__text">{note.text}</p>
              <p className="notes__who">
                <strong>{expert?.name}</strong>
                <span>{note.topics.map((topic) => words.topics[topic]).join(', ')}</span>
              </p>
              <p className="notes__role">{expert?.role}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

/** Notes that change places glide there, so that the eye can follow; where motion is unwelcome they are there at once. */
function useGentleOrder(list: React.RefObject<HTMLUListElement | null>, order: string): void {
  const seen = useRef({ order: '', tops: new Map<string, number>() });
  useLayoutEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const before = seen.current.tops;
    const tops = new Map<string, number>();
    seen.current = { order, tops };
    for (const element of list.current?.querySelectorAll<HTMLElement>('[data-note]') ?? []) {
      const id = element.dataset['note'] ?? '';
      const top = element.offsetTop;
      tops.set(id, top);
      const from = before.get(id);
      if (still || from === undefined || from === top) continue;
      element.animate([{ transform: `translateY(${from - top}px)` }, { transform: 'none' }], {
        duration: 260,
        easing: 'ease-out',
      });
    }
  }, [list, order]);
}
