import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly greyed?: boolean;
  readonly children: ReactNode;
  /** what is to be said of it besides */
  readonly says?: ReactNode;
}

/** One figure of a card or a list: its name, the figure, and what is to be said of it. */
export function FigureRow({ name, greyed = false, children, says }: Props) {
  return (
    <div className="figure-row" data-greyed={greyed}>
      <dt>{name}</dt>
      <dd>
        {children}
        {says !== undefined && says !== '' && <span className="figure-row__says">{says}</span>}
      </dd>
    </div>
  );
}
