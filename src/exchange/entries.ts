import { hashOf } from '../core/document/hash.ts';
import { fragmentOf, readFragment } from '../session/fragment.ts';
import { savedOf } from '../session/saved.ts';
import type { Session } from '../session/session.ts';

/** What an entry of this page in the history of the browser says of itself. */
interface Entry {
  /** which draft was written when it was made */
  readonly draft: string;
  /** a step of a walk, or a question, was begun there */
  readonly isStep: boolean;
}

/** What stands behind the `#` of the address of a session. */
export function fragmentFor(session: Session): string {
  return fragmentOf(JSON.stringify(savedOf(session, hashOf(session.scene.written))));
}

/**
 * Writes a session into the address. A phase, a view or a configuration that was gone to is somewhere to come back to;
 * all else belongs to it.
 */
export function enter(session: Session, earlier: Session, draft: string): void {
  const further =
    Math.round(session.t) !== Math.round(earlier.t) ||
    session.active !== earlier.active ||
    session.camera.kind !== earlier.camera.kind ||
    (session.comparing === undefined) !== (earlier.comparing === undefined);
  const entry: Entry = { draft, isStep: false };
  const address = `#${fragmentFor(session)}`;
  // Where a step was shown there is an entry already, of nothing else.
  if (further && !isAtStep()) history.pushState(entry, '', address);
  else history.replaceState(entry, '', address);
}

/** A step of a walk, or a question, has an entry of its own: who goes back from it comes to the page as it was before. */
export function enterStep(draft: string): void {
  const entry: Entry = { draft, isStep: true };
  if (!isAtStep()) history.pushState(entry, '');
}

function isAtStep(): boolean {
  return isEntry(history.state) && history.state.isStep;
}

/** Whether the address of the page came from elsewhere. */
export function isAtLink(): boolean {
  return readFragment(location.hash) !== undefined && !isEntry(history.state);
}

function isEntry(state: unknown): state is Entry {
  return typeof state === 'object' && state !== null && 'draft' in state;
}
