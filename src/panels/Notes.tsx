import { Component, createRef, memo, type ReactNode, useEffect, useRef } from 'react';
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
  const section = useRef<HTMLElement>(null);
  const { language = 'en' } = document;
  const order = notes.map(({ note }) => note.id).join(' ');
  const isThere = notes.some(({ note }) => note.id === wanted?.note);
  const shown = useRef<Props['wanted']>(undefined);
  useEffect(() => {
    // It may be of another phase, whose notes come a moment later; and who has been brought to it is not brought again.
    if (wanted === undefined || !isThere || shown.current === wanted) return undefined;
    // A dialogue that closes with the same choice first gives the focus back to where it came from.
    const frame = requestAnimationFrame(() => {
      shown.current = wanted;
      const element = section.current?.querySelector<HTMLElement>(`[data-note="${wanted.note}"]`);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, isThere]);
  const apt = notes.filter((entry) => entry.apt !== undefined).length;
  return (
    <section ref={section} className="section">
      <h3>
        {words.phase.notes} <span className="muted">{words.phase.paraphrased}</span>
      </h3>
      {notes.length === 0 && <p className="muted">{words.phase.noNotes}</p>}
      <output className="visually-hidden">{words.aptFirst(apt)}</output>
      <GentleList order={order}>
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
      </GentleList>
    </section>
  );
});

interface GentleProps {
  /** ids in the order in which they stand */
  readonly order: string;
  readonly children: ReactNode;
}

/** Notes that change places glide there, so that the eye can follow; where motion is unwelcome they are there at once. */
class GentleList extends Component<GentleProps> {
  private readonly list = createRef<HTMLUListElement>();

  private tops(): ReadonlyMap<string, number> {
    const elements = [...(this.list.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
    return new Map(elements.map((element) => [element.dataset['note'] ?? '', element.offsetTop]));
  }

  /** Where notes stood: asked for before anything is written to the page, so that it need not lay itself out for it. */
  override getSnapshotBeforeUpdate({ order }: GentleProps): ReadonlyMap<string, number> | null {
    if (order === this.props.order || matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
    const staying = new Set(this.props.order.split(' '));
    return order.split(' ').some((id) => staying.has(id)) ? this.tops() : null;
  }

  override componentDidUpdate(_props: GentleProps, _state: unknown, before: ReadonlyMap<string, number> | null): void {
    if (before === null) return;
    for (const [id, top] of this.tops()) {
      const from = before.get(id);
      if (from === undefined || from === top) continue;
      const element = this.list.current?.querySelector(`[data-note="${CSS.escape(id)}"]`);
      element?.animate([{ transform: `translateY(${from - top}px)` }, { transform: 'none' }], {
        duration: 260,
        easing: 'ease-out',
      });
    }
  }

  override render(): ReactNode {
    return (
      <ul ref={this.list} className="notes">
        {this.props.children}
      </ul>
    );
  }
}
