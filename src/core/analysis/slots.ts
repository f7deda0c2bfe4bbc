/** Where in a row of numbers each measure of a whole arrangement stands. What does not apply is not a number. */
export const WHOLE = {
  nearestOfficer: 0,
  medianOfficer: 1,
  spacing: 2,
  nearestRelative: 3,
  inCover: 4,
  concealed: 5,
  exposed: 6,
  inLine: 7,
  othersInLine: 8,
  openSide: 9,
  spread: 10,
  talkers: 11,
  bestVoice: 12,
  weaponsOut: 13,
  wayOut: 14,
  boxedIn: 15,
} as const;

/** Metres that a voice of each effort carries. */
export const REACH = { relaxed: 16, normal: 17, raised: 18, loud: 19, shout: 20 } as const;

/** 1 where an option is open, else 0. */
export const OPEN = {
  'calm-voice': 21,
  'one-voice': 22,
  'step-back': 23,
  'reach-cover': 24,
  'hands-free': 25,
  'contain-and-wait': 26,
  relative: 27,
} as const;

/** After the whole, the same for each person measured. */
export const PERSON = {
  distance: 0,
  toVehicle: 1,
  spacing: 2,
  closing: 3,
  response: 4,
  margin: 5,
  cover: 6,
  concealedPoints: 7,
  state: 8,
  nearestCover: 9,
  toCover: 10,
  level: 11,
  snr: 12,
} as const;

export const WHOLE_WIDTH = 28;
export const PERSON_WIDTH = 13;

/** States as numbers in a row. */
export const STATES = ['in-cover', 'concealed', 'exposed'] as const;
