/** A distance that people speak of, drawn as a ring round the subject. None is a rule, a threshold or a promise. */
export interface ReferenceDistance {
  readonly id: 'personal' | 'social' | 'public' | 'reactionary-gap' | 'drill-1983';
  readonly metres: number;
  readonly feet: number;
  readonly source: string;
  readonly sure: 'A' | 'B' | 'C' | 'D';
}

/** Hall's distances (1966), the trainers' reactionary gap (6 to 8 ft), and the distance of a 1983 training drill. */
export const REFERENCE_DISTANCES: readonly ReferenceDistance[] = [
  { id: 'personal', metres: 1.2, feet: 4, source: 'Hall 1966, The Hidden Dimension', sure: 'A' },
  { id: 'reactionary-gap', metres: 2.1, feet: 7, source: 'trainers’ usage, 6 to 8 ft; disputed among them', sure: 'C' },
  { id: 'social', metres: 3.7, feet: 12, source: 'Hall 1966, The Hidden Dimension', sure: 'A' },
  { id: 'drill-1983', metres: 6.4, feet: 21, source: 'Tueller, S.W.A.T. magazine, March 1983', sure: 'B' },
  { id: 'public', metres: 7.6, feet: 25, source: 'Hall 1966, The Hidden Dimension', sure: 'A' },
];
