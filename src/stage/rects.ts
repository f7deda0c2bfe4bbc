/** A part of the stage, in pixels from its top left. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A view narrower than this, for its height, shows too little beside its middle. */
const NARROWEST = 0.62;

/**
 * Where so many views stand beside each other: in a row while each is wide enough, else in two rows. Together they fill
 * the stage without a gap.
 */
export function rectsOf(count: number, width: number, height: number): readonly Rect[] {
  if (count <= 1) return [{ left: 0, top: 0, width, height }];
  const inOneRow = width / count / height >= NARROWEST;
  const columns = inOneRow ? count : count === 2 ? 1 : 2;
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const column = index % columns;
    const left = Math.round((width * column) / inRow);
    const top = Math.round((height * row) / rows);
    const right = Math.round((width * (column + 1)) / inRow);
    const bottom = Math.round((height * (row + 1)) / rows);
    return { left, top, width: right - left, height: bottom - top };
  });
}
