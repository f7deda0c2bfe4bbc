import { useId, useRef } from 'react';
import { classWords } from '../words/class.ts';
import './class.css';

interface Props {
  readonly language: string;
  readonly onOpen: (sheet: 'guides' | 'walks' | 'steps' | 'learn') => void;
}

/** The ways to teach and to learn with a scene, behind one button. */
export function ClassMenu({ language, onOpen }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const words = classWords(language);
  const choose = (act: () => void) => () => {
    list.current?.hidePopover();
    act();
  };
  const items = [
    [words.present, () => onOpen('walks')],
    [words.learn, () => onOpen('learn')],
    [words.steps, () => onOpen('steps')],
    [words.guides, () => onOpen('guides')],
  ] as const;
  return (
    <div className="class-menu">
      <button type="button" className="button class-menu__button" popoverTarget={id}>
        {words.title}
      </button>
      <div id={id} ref={list} popover="auto" className="class-menu__list">
        {items.map(([{ name, about }, act]) => (
          <button key={name} type="button" onClick={choose(act)}>
            <b>{name}</b>
            <span>{about}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
