import type { ReactNode } from 'react';

interface Props {
  /** the id of the control that the label names */
  readonly id: string;
  readonly label: string;
  readonly inline?: boolean;
  readonly children: ReactNode;
}

/** A control under its name, or beside it where both are short. */
export function ControlRow({ id, label, inline = false, children }: Props) {
  return (
    <div className="control-row" data-inline={inline}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
