import type { Axis } from '../../../../src/panels/charts/series.ts';

export const METRES: Axis = {
  label: 'Distance',
  low: 0,
  high: 20,
  format: (value) => `${value} m`,
  tick: (value) => `${value} m`,
};

export const SECONDS: Axis = {
  label: 'Time to cross',
  low: 0,
  high: 6,
  format: (value) => `${value} s`,
  tick: (value) => `${value} s`,
};
