import fc from 'fast-check';
import type { WhatIf } from '../../src/core/arrangement/arrangement.ts';
import { type Scene, sceneOf } from '../../src/core/document/scene.ts';
import type { SceneDocument } from '../../src/core/document/schema.ts';

type Phase = SceneDocument['phases'][number];
type WrittenPerson = NonNullable<Phase['people'][string]>;
type WrittenVehicle = NonNullable<Phase['vehicles'][string]>;

// Whole numbers too, so that people stand on one another, on an axis, and straight opposite.
const coordinate = fc.oneof(
  fc.integer({ min: -8, max: 8 }),
  fc.double({ min: -60, max: 60, noNaN: true, noDefaultInfinity: true }).map((metres) => metres + 0),
);
const place = fc.tuple(coordinate, coordinate);
const bearing = fc.oneof(
  fc.constantFrom(0, 90, 180, 270, 360, -90, 720),
  fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true }),
);
const within = fc.constantFrom(0, 0.5, 1.5, 3);
const basis = fc.constantFrom('reported', 'on-video', 'police-account', 'family-account', 'unknown', 'schematic');
const weapon = fc.constantFrom('none', 'holstered', 'low-ready', 'aimed', 'unknown');
const windows = fc.constantFrom('closed', 'open');
const path = fc.array(place, { maxLength: 3 });
// Names that a prototype would answer to are ids like any other.
const id = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'prototype', 'length') },
);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
const text = fc.string({ maxLength: 30 }).filter((words) => !/\p{Cc}|\p{Cs}/u.test(words));
const title = text.map((words) => `T${words}`);

const vehicle: fc.Arbitrary<WrittenVehicle> = fc.record(
  { at: place, bearing, basis, within, windows, path },
  { requiredKeys: ['at', 'bearing', 'basis', 'within'] },
);

const person: fc.Arbitrary<WrittenPerson> = fc.record(
  {
    at: place,
    bearing,
    basis,
    within,
    posture: fc.constantFrom('standing', 'crouching', 'seated'),
    weapon,
    speaking: fc.constantFrom('silent', 'relaxed', 'normal', 'raised', 'loud', 'shout'),
    engaged: fc.boolean(),
    holding: fc.constant('phone' as const),
    path,
  },
  { requiredKeys: ['at', 'bearing', 'basis', 'within', 'posture', 'weapon', 'speaking'] },
);

/** A regular polygon about a place: simple, whatever is drawn. */
const outline = fc
  .record({ middle: place, radius: fc.integer({ min: 1, max: 30 }), corners: fc.integer({ min: 3, max: 7 }) })
  .map(({ middle, radius, corners }) =>
    Array.from({ length: corners }, (_, k): [number, number] => {
      const angle = (2 * Math.PI * k) / corners;
      return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)];
    }),
  );

const site: fc.Arbitrary<SceneDocument['site']> = fc.record(
  {
    extent: fc.constant({ west: -70, south: -70, east: 70, north: 70 }),
    ambient: fc.integer({ min: 30, max: 90 }),
    surfaces: fc.array(fc.record({ kind: fc.constantFrom('asphalt', 'grass', 'building'), outline }), { maxLength: 2 }),
    stalls: fc.array(
      fc.record({
        at: place,
        bearing,
        count: fc.integer({ min: 1, max: 9 }),
        width: fc.constant(2.74),
        depth: fc.constant(5.49),
      }),
      { maxLength: 1 },
    ),
    trees: fc.array(fc.record({ at: place, radius: fc.constant(2), height: fc.constant(6) }), { maxLength: 1 }),
  },
  { requiredKeys: ['extent', 'surfaces', 'stalls', 'trees'] },
);

/** What a phase writes of each of some ids: a placement, `null`, or nothing. */
function written<T>(names: readonly string[], placement: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T | null>> {
  const one = fc.option(fc.oneof({ weight: 4, arbitrary: placement }, { weight: 1, arbitrary: fc.constant(null) }), {
    nil: undefined,
    freq: 3,
  });
  return fc
    .tuple(...names.map(() => one))
    .map(
      (all) =>
        new Map(
          names.flatMap((name, index): [string, T | null][] => (all[index] === undefined ? [] : [[name, all[index]]])),
        ),
    );
}

interface Cast {
  readonly people: SceneDocument['people'];
  readonly vehicles: SceneDocument['vehicles'];
  readonly phases: readonly string[];
}

const cast: fc.Arbitrary<Cast> = fc
  .record({
    people: ids(1, 7),
    roles: fc.array(fc.constantFrom('officer', 'officer', 'officer', 'relative', 'bystander'), {
      minLength: 7,
      maxLength: 7,
    }),
    subject: fc.nat({ max: 6 }),
    vehicles: ids(0, 3),
    models: fc.array(fc.constantFrom('suv', 'patrol-suv', 'patrol-saloon', 'saloon'), { minLength: 3, maxLength: 3 }),
    phases: ids(1, 4),
  })
  .map(({ people, roles, subject, vehicles, models, phases }) => ({
    people: people.map((name, index) => ({
      id: name,
      label: `P ${name}`,
      role: index === subject % people.length ? ('subject' as const) : (roles[index] ?? 'officer'),
    })),
    vehicles: vehicles.map((name, index) => ({ id: name, label: `V ${name}`, model: models[index] ?? 'suv' })),
    phases,
  }));

type PhaseDrawn = { people: Map<string, WrittenPerson | null>; vehicles: Map<string, WrittenVehicle | null> };

/** Some of the people take a seat in a vehicle that is there, and get out before it goes. */
function seated(drawn: readonly PhaseDrawn[], seats: readonly number[], vehicles: readonly string[]): PhaseDrawn[] {
  const there = new Set<string>();
  const sitting = new Map<string, string>();
  let draw = 0;
  return drawn.map((phase) => {
    for (const [name, placement] of phase.vehicles) {
      if (placement === null) there.delete(name);
      else there.add(name);
    }
    const people = new Map<string, WrittenPerson | null>();
    for (const [name, placement] of phase.people) {
      sitting.delete(name);
      const seat = vehicles[seats[draw++ % seats.length] ?? 0];
      if (placement !== null && seat !== undefined && there.has(seat)) {
        sitting.set(name, seat);
        people.set(name, { ...placement, posture: 'seated', inside: seat });
      } else people.set(name, placement);
    }
    for (const [name, seat] of sitting) {
      if (there.has(seat)) continue;
      sitting.delete(name);
      people.set(name, null);
    }
    return { people, vehicles: phase.vehicles };
  });
}

const number = (max: number) => fc.oneof(fc.integer({ min: 0, max }), fc.double({ min: 0, max, noNaN: true }));
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 9 });

function whatIfs({ people, vehicles, phases }: Cast): fc.Arbitrary<WhatIf> {
  const movable = [...people, ...vehicles].map((one) => one.id);
  const moves = fc.dictionary(
    fc.constantFrom(...phases),
    fc.dictionary(fc.constantFrom(...movable), fc.record({ at: place, bearing }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    { maxKeys: 2, noNullPrototype: true },
  );
  return fc.record(
    {
      distance: nullable(number(40)),
      spacing: nullable(number(12)),
      formation: fc.constantFrom('as-placed', 'arc', 'line', 'l-shape'),
      behindCover: fc.boolean(),
      speakers: nullable(fc.integer({ min: 0, max: 5 })),
      voice: nullable(fc.constantFrom('relaxed', 'normal', 'raised', 'loud', 'shout')),
      weapon: nullable(weapon),
      windows: nullable(windows),
      relative: fc.constantFrom('as-placed', 'aside'),
      threat: fc.constantFrom('unknown', 'none', 'contact', 'firearm'),
      ambient: nullable(fc.integer({ min: 30, max: 90 })),
      moves,
    },
    { requiredKeys: [] },
  );
}

/** Any document that the reader should accept, and a what-if that fits it. */
export const documentsWithWhatIfs: fc.Arbitrary<{ document: SceneDocument; whatIf: WhatIf }> = cast.chain((who) => {
  const { people, vehicles, phases } = who;
  const vehicleIds = vehicles.map((one) => one.id);
  const phase = fc.record({
    people: written(
      people.map((one) => one.id),
      person,
    ),
    vehicles: written(vehicleIds, vehicle),
  });
  return fc
    .record({
      drawn: fc.array(phase, { minLength: phases.length, maxLength: phases.length }),
      // 9: mostly nobody sits.
      seats: fc.array(fc.constantFrom(0, 1, 2, 9, 9, 9), { minLength: 5, maxLength: 5 }),
      title,
      summary: text,
      site,
      note: fc.record({ phase: fc.constantFrom(...phases), text }),
      whatIf: whatIfs(who),
    })
    .map(({ drawn, seats, note, whatIf, ...rest }) => ({
      whatIf,
      document: {
        format: 'time-and-distance/scene',
        version: 1,
        id: 'drawn',
        ...rest,
        caveats: ['Drawn by chance.'],
        sources: [{ id: 'source', title: 'A source' }],
        experts: [{ id: 'expert', name: 'An Expert', role: 'Made up' }],
        people,
        vehicles,
        phases: seated(drawn, seats, vehicleIds).map((placed, index) => ({
          id: phases[index] ?? '',
          title: 'A phase',
          summary: '',
          facts: [{ text: 'A fact.', status: 'reported', source: 'source' }],
          people: Object.fromEntries(placed.people),
          vehicles: Object.fromEntries(placed.vehicles),
        })),
        notes: [{ id: 'note', expert: 'expert', topics: ['distance'], ...note }],
        prompts: [{ id: 'prompt', phase: note.phase, text: 'Where would you stand?' }],
        configurations: [{ id: 'drawn', title: 'Drawn', from: 'note', ...whatIf }],
      },
    }));
});

export const documents: fc.Arbitrary<SceneDocument> = documentsWithWhatIfs.map(({ document }) => document);

/** A scene, a what-if and a moment of it. */
export const occasions: fc.Arbitrary<{ scene: Scene; whatIf: WhatIf; t: number }> = documentsWithWhatIfs.chain(
  ({ document, whatIf }) => {
    const last = document.phases.length - 1;
    const t = fc.oneof(
      fc.integer({ min: 0, max: last }),
      fc.integer({ min: 0, max: 2 * last }).map((halves) => halves / 2),
      fc.double({ min: 0, max: last, noNaN: true }),
    );
    return t.map((moment) => ({ scene: sceneOf(document), whatIf, t: moment }));
  },
);
