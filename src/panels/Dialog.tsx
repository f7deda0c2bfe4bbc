import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Broken } from './Broken.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly closeLabel: string;
  /** Something other than the closing button at the foot. */
  readonly foot?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialogue of the browser's own: it holds the focus, closes by Escape and gives the focus back. */
export function Dialog({ title, open, onClose, closeLabel, foot, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) {
      element.showModal();
      // The part that scrolls would have the focus else, though the first thing to do is at the foot.
      element.querySelector<HTMLElement>('.dialog__foot button')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  // The browser says afterwards that it closed: it is news only where nobody has closed it here, or opened something since.
  const closed = (): void => {
    if (open && dialog.current?.open === false) onClose();
  };
  return (
    <dialog ref={dialog} className="dialog" data-wide={wide} aria-labelledby={name} onClose={closed}>
      <div className="dialog__head">
        <h2 id={name}>{title}</h2>
        {foot === undefined && (
          <button type="button" className="icon-button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {/* A part that scrolls can be scrolled by keys only if it can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="dialog__body" tabIndex={0} aria-labelledby={name}>
        <Broken of={open}>{children}</Broken>
      </section>
      {foot !== undefined && <div className="dialog__foot">{foot}</div>}
    </dialog>
  );
}
