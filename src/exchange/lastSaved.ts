const KEY = 'time-and-distance saved as a file';
/** A browser may forget what a page keeps after seven days without a visit; milliseconds. */
const STALE = 6 * 24 * 3_600_000;

/** When everything was last saved as a file from this browser. */
export interface LastSaved {
  /** milliseconds since 1970; undefined: never */
  readonly at: number | undefined;
  /** so long ago, or never, that somebody should think of it */
  readonly stale: boolean;
}

export function lastSaved(): LastSaved {
  const at = Number(readKept() ?? Number.NaN);
  const known = Number.isFinite(at) && at > 0 ? at : undefined;
  return { at: known, stale: known === undefined || Date.now() - known > STALE };
}

/**
 * Everything has been saved as a file. Whoever does that wants to keep it, so the browser is asked, too, not to forget
 * what it has.
 */
export function noteSaved(): void {
  try {
    localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Where nothing is kept, the page says so already.
  }
  // Some browsers have no such wish, and some refuse it; drafts are then kept for as long as they are kept.
  void navigator.storage?.persist?.().catch(() => false);
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
