/** The sixteen points of the compass in Spanish, clockwise from north. */
export const SPANISH_POINTS = [
  'norte',
  'nornoreste',
  'noreste',
  'estenoreste',
  'este',
  'estesureste',
  'sureste',
  'sursureste',
  'sur',
  'sursuroeste',
  'suroeste',
  'oestesuroeste',
  'oeste',
  'oestenoroeste',
  'noroeste',
  'nornoroeste',
] as const;
