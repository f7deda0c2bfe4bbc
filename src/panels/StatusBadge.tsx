import type { Status } from '../core/document/schema.ts';
import type { PageWords } from '../words/page.ts';

// Shape and words say the same, so that neither colour nor sight is needed.
const SHAPES: Readonly<Record<Status, string>> = {
  'on-video': 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z',
  reported: 'M5 3a2 2 0 1 1 0 4a2 2 0 1 1 0-4Z',
  'police-account': 'M5 1a4 4 0 1 0 0 8Z',
  'family-account': 'M1 5a4 4 0 1 0 8 0Z',
  unknown: '',
  schematic: '',
};

/** Where a claim comes from. */
export function StatusBadge({ status, words }: { readonly status: Status; readonly words: PageWords }) {
  return (
    <span className={`badge badge--${status}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {status === 'schematic' ? (
          <path className="badge__outline" d="M5 0.9 9.1 5 5 9.1 0.9 5Z" />
        ) : (
          <circle
            className="badge__outline"
            cx="5"
            cy="5"
            r="4"
            strokeDasharray={status === 'unknown' ? '1.6 1.5' : undefined}
          />
        )}
        <path className="badge__fill" d={SHAPES[status]} />
      </svg>
      {words.status[status]}
    </span>
  );
}
