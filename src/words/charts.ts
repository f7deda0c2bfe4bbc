const ENGLISH = {
  /** what a screen reader hears at a place of a chart */
  reading: (x: string, y: string, between: string) => `${x}: ${y}${between === '' ? '' : ` (${between})`}`,
  between: (low: string, high: string) => (low === high ? '' : `${low} to ${high}`),
  none: 'does not apply',
  keys: 'Arrow keys move along; Enter sets the control.',
  set: (control: string) => `Set ${control}`,
  value: 'Value',
  low: '5 %',
  high: '95 %',
  table: 'As a table',
  band: 'band: 5 to 95 % of samples',
  map: (x: string, y: string, measure: string) => `${measure} by ${x} and ${y}`,
};

export type ChartWords = typeof ENGLISH;

/** The words on charts in a language; English where there is none yet. */
export function chartWords(_language: string): ChartWords {
  return ENGLISH;
}
