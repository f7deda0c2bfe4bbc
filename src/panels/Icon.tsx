const PATHS = {
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.8 3.8 0 0 1 0 7.5H6',
  redo: 'm10.5 3 3 3-3 3M13.5 6h-7a3.8 3.8 0 0 0 0 7.5H10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  duplicate: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  rename: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2L3 13zM9.4 4.4l2.2 2.2',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  remove: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4',
  ruler: 'M2 11 11 2l3 3-9 9zM5 8l1.5 1.5M7.2 5.8 8.7 7.3M9.4 3.6l1.5 1.5',
  share: 'M6.6 9.4l2.8-2.8M7.4 4.8 9 3.2a2.6 2.6 0 0 1 3.8 3.8l-1.6 1.6M8.6 11.2 7 12.8A2.6 2.6 0 0 1 3.2 9l1.6-1.6',
} as const;

/** A sign of 16 × 16 in the colour of its text; the words for it are its button's. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
