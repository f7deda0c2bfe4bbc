import { luck } from '../luck.mjs';

/**
 * @typedef {object} Sizes
 * @property {number} people    all of them: the subject, two relatives, officers, the rest bystanders
 * @property {number} officers
 * @property {number} vehicles  the subject's and others', a third of them the police's
 * @property {number} seed      the same seed gives the same scene
 */

const MODELS = /** @type {const} */ (['saloon', 'suv', 'patrol-saloon', 'suv', 'saloon', 'patrol-suv']);
const EFFORTS = /** @type {const} */ (['silent', 'silent', 'silent', 'normal', 'raised', 'shout']);
const WEAPONS = /** @type {const} */ (['holstered', 'holstered', 'low-ready', 'aimed']);
const PHASES = /** @type {const} */ (['first', 'second', 'third', 'fourth']);
/** Metres from the subject that nobody of the scene is nearer than. */
const NEAREST = 3;
const CORNER = 90;

/** @param {number} metres */
const centimetres = (metres) => Math.round(metres * 100) / 100;

/**
 * A scene of nobody and nowhere, with as many people and vehicles as one likes: a place to see what many cost.
 * @param {Sizes} sizes
 */
export function bigScene({ people, officers, vehicles, seed }) {
  const random = luck(seed);
  const between = (/** @type {number} */ low, /** @type {number} */ high) => low + random() * (high - low);
  /** @template T @param {readonly [T, ...T[]]} list */
  const one = (list) => list[Math.floor(random() * list.length)] ?? list[0];
  const polar = (/** @type {number} */ nearest, /** @type {number} */ farthest) => {
    // Even over the ground, so that the middle is no crowd.
    const distance = Math.sqrt(between(nearest * nearest, farthest * farthest));
    const bearing = between(0, 360);
    return {
      at: [
        centimetres(distance * Math.sin((bearing * Math.PI) / 180)),
        centimetres(distance * Math.cos((bearing * Math.PI) / 180)),
      ],
      bearing: centimetres((bearing + 180) % 360),
    };
  };

  const rows = Math.ceil(Math.sqrt(vehicles));
  const parked = Array.from({ length: vehicles }, (_, index) => ({
    id: `vehicle-${index + 1}`,
    label: `Vehicle ${index + 1}`,
    model: MODELS[index % MODELS.length] ?? 'saloon',
    // Rows with lanes between them; the subject stands in a lane.
    at: [((index % rows) - rows / 2) * 6 + 3, (Math.floor(index / rows) - rows / 2) * 14 + 7],
    bearing: index % 2 === 0 ? 0 : 180,
  }));
  const roles = [
    { id: 'subject', label: 'The subject', role: 'subject' },
    ...Array.from({ length: 2 }, (_, index) => ({
      id: `relative-${index + 1}`,
      label: `Relative ${index + 1}`,
      role: 'relative',
    })),
    ...Array.from({ length: officers }, (_, index) => ({
      id: `officer-${index + 1}`,
      label: `Officer ${index + 1}`,
      role: 'officer',
    })),
    ...Array.from({ length: Math.max(0, people - officers - 3) }, (_, index) => ({
      id: `bystander-${index + 1}`,
      label: `Bystander ${index + 1}`,
      role: 'bystander',
    })),
  ];

  /** @param {string} role @param {number} phase */
  const placed = (role, phase) => {
    const basis = 'schematic';
    if (role === 'subject') {
      return {
        at: [0, phase * 0.5],
        bearing: 90,
        basis,
        within: 1,
        posture: 'standing',
        weapon: 'unknown',
        speaking: 'silent',
      };
    }
    const isOfficer = role === 'officer';
    const where = isOfficer ? polar(NEAREST, 30 - phase * 5) : polar(12, 75);
    return {
      ...where,
      basis,
      within: 1.5,
      posture: random() < 0.1 ? 'crouching' : 'standing',
      weapon: isOfficer ? one(WEAPONS) : 'none',
      speaking: isOfficer ? one(EFFORTS) : 'silent',
      ...(isOfficer ? { engaged: true } : {}),
    };
  };

  return {
    format: 'time-and-distance/scene',
    version: 1,
    id: `big-${people}-${vehicles}-${seed}`,
    title: `${people} people and ${vehicles} vehicles`,
    summary: 'Nobody and nowhere: places drawn by lot, to see that very many people and vehicles stay usable.',
    caveats: ['Every place was drawn by lot.'],
    language: 'en',
    site: {
      extent: { west: -CORNER, south: -CORNER, east: CORNER, north: CORNER },
      surfaces: [
        {
          kind: 'asphalt',
          outline: [
            [-CORNER, -CORNER],
            [CORNER, -CORNER],
            [CORNER, CORNER],
            [-CORNER, CORNER],
          ],
        },
      ],
    },
    vehicles: parked.map(({ id, label, model }) => ({ id, label, model })),
    people: roles,
    phases: PHASES.map((name, phase) => ({
      id: name,
      title: `The ${name} phase`,
      summary: 'Places drawn by lot.',
      vehicles: Object.fromEntries(
        parked.map(({ id, at, bearing }) => [id, { at, bearing, basis: 'schematic', within: 0.5 }]),
      ),
      people: Object.fromEntries(roles.map(({ id, role }) => [id, placed(role, phase)])),
    })),
  };
}
