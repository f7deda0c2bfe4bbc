import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './files.css';

interface Props {
  readonly label: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** Something said across the page that asks for nothing at once. */
export function Notice({ label, dismiss, onDismiss, children }: Props) {
  return (
    <section className="notice" aria-label={label}>
      <div aria-live="polite">{children}</div>
      <button type="button" className="icon-button" aria-label={dismiss} title={dismiss} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </section>
  );
}
