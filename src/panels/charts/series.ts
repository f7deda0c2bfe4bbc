/** What a measure is where a control stands. */
export interface SweptPoint {
  readonly at: number;
  /** null where the measure does not apply */
  readonly value: number | null;
  /** 5 and 95 % of the samples, where there are any */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** A configuration in a chart: where its control stands, and what it gives. */
export interface ChartMark extends SweptPoint {
  readonly letter: string;
  readonly title: string;
}

export interface Axis {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly format: (value: number) => string;
  /** the same with no more digits than a tick needs */
  readonly tick: (value: number) => string;
}

/** One cell of a map of two controls. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly value: number | null;
}
