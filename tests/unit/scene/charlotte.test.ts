import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrangePhase } from '../../../src/core/arrangement/arrange.ts';
import { lastMoment, type Moment, momentAt, type VehicleState } from '../../../src/core/arrangement/moment.ts';
import { fromFrame, onFootprint, sizeOf } from '../../../src/core/cover/vehicleBoxes.ts';
import { readScene } from '../../../src/core/document/read.ts';
import { contains } from '../../../src/core/geometry/polygon.ts';
import { distanceBetween, type Place } from '../../../src/core/geometry/vector.ts';

const file = readFileSync(new URL('../../../scene/charlotte-2016.json', import.meta.url));
const reading = readScene(file);
if ('problems' in reading) throw new Error(`the scene was refused: ${JSON.stringify(reading.problems)}`);
const { scene } = reading;
const { document } = scene;

const PRINCIPLE = 'Time and distance equals safety';
const PHASES = [
  'confrontation',
  'approach',
  'guns-drawn',
  'verbal-commands',
  'enlisting-a-relative',
  'decision-to-fire',
];

// Who says how many things under which heading; the id is the expert, the heading's letter, and a number.
const NOTES = {
  confrontation: ['ryan-c1', 'wender-c1', 'taylor-c1', 'alpert-c1', 'bueermann-c1'],
  approach: ['wender-a1', 'alpert-a1', 'taylor-a1', 'bueermann-a1'],
  'guns-drawn': ['alpert-g1', 'taylor-g1', 'ryan-g1'],
  'verbal-commands': ['bueermann-v1', 'alpert-v1', 'taylor-v1', 'wender-v1', 'bueermann-v2'],
  'enlisting-a-relative': ['wender-r1', 'alpert-r1', 'bueermann-r1'],
  'decision-to-fire': ['taylor-d1', 'alpert-d1', 'wender-d1'],
};

/** Every text of the document with its path. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}/${key}`));
}

function cornersOf(vehicle: VehicleState): Place[] {
  const { length, width } = sizeOf(vehicle.model);
  return [
    fromFrame(vehicle, length / 2, width / 2),
    fromFrame(vehicle, -length / 2, width / 2),
    fromFrame(vehicle, -length / 2, -width / 2),
    fromFrame(vehicle, length / 2, -width / 2),
  ];
}

/** Whether two footprints overlap: somewhere along the sides of one, walked in steps, lies a place inside the other. */
function overlap(a: VehicleState, b: VehicleState): boolean {
  const reach = ({ model }: VehicleState) => Math.hypot(sizeOf(model).length, sizeOf(model).width) / 2;
  if (distanceBetween(a.at, b.at) > reach(a) + reach(b)) return false;
  const sides = (vehicle: VehicleState): Place[] =>
    cornersOf(vehicle).flatMap((corner, k, corners) => {
      const [east, north] = corners[(k + 1) % corners.length] ?? corner;
      return Array.from({ length: 50 }, (_, step): Place => {
        const share = step / 50;
        return [corner[0] + (east - corner[0]) * share, corner[1] + (north - corner[1]) * share];
      });
    });
  return sides(a).some((place) => onFootprint(b, place)) || sides(b).some((place) => onFootprint(a, place));
}

/** What stands where something else is, at a moment; whoever is getting in or out of a vehicle may be in its footprint. */
function overlapsAt(moment: Moment, boarding: (person: string, vehicle: string) => boolean): string[] {
  const found: string[] = [];
  const buildings = document.site.surfaces.filter(({ kind }) => kind === 'building');
  moment.vehicles.forEach((vehicle, k) => {
    for (const other of moment.vehicles.slice(k + 1))
      if (overlap(vehicle, other)) found.push(`${vehicle.id} on ${other.id}`);
    for (const person of moment.people) {
      if (!boarding(person.id, vehicle.id) && onFootprint(vehicle, person.at))
        found.push(`${person.id} on ${vehicle.id}`);
    }
  });
  moment.people.forEach((person, k) => {
    for (const other of moment.people.slice(k + 1)) {
      if (distanceBetween(person.at, other.at) < 0.5) found.push(`${person.id} on ${other.id}`);
    }
    if (buildings.some(({ outline }) => contains(outline, person.at))) found.push(`${person.id} in a building`);
  });
  return found.map((what) => `t ${moment.t}: ${what}`);
}

describe('the Charlotte scene', () => {
  it('has the six headings, in their order', () => {
    expect(document.id).toBe('charlotte-2016');
    expect(document.phases.map(({ id }) => id)).toEqual(PHASES);
  });

  it('has five experts and their 23 notes, each under its heading', () => {
    expect(document.experts.map(({ id }) => id).toSorted()).toEqual([
      'alpert',
      'bueermann',
      'ryan',
      'taylor',
      'wender',
    ]);
    const expected = Object.entries(NOTES).flatMap(([phase, ids]) =>
      ids.map((id) => `${id} ${phase} ${id.split('-')[0]}`),
    );
    expect(expected).toHaveLength(23);
    expect(document.notes.map(({ id, phase, expert }) => [id, phase, expert].join(' ')).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  it('has the subject, five officers and his wife, and nobody else', () => {
    const roles = document.people.map(({ id, role }) => `${id} ${role}`);
    const officers = [1, 2, 3, 4, 5].map((k) => `officer-${k} officer`);
    expect(roles.toSorted()).toEqual(['scott subject', 'rakeyia-scott relative', ...officers].toSorted());
  });

  it('says what it does not know', () => {
    expect(document.caveats.length).toBeGreaterThanOrEqual(6);
    const statuses = new Set(document.phases.flatMap(({ facts }) => facts.map(({ status }) => status)));
    expect([...statuses].toSorted()).toEqual([
      'family-account',
      'on-video',
      'police-account',
      'reported',
      'schematic',
      'unknown',
    ]);
    // Nothing sourced without its source, and no source for what has none; what is unknown may be so of our figures.
    for (const { facts } of document.phases) {
      for (const { status, source, text } of facts) {
        if (status === 'schematic') expect(source, text).toBeUndefined();
        else if (status !== 'unknown') expect(source, text).toBe('nyt-2016');
      }
    }
  });

  it('calls every placement schematic, and every person’s place unsure by 1.5 m or more', () => {
    for (const phase of document.phases) {
      for (const [id, placement] of Object.entries(phase.people)) {
        if (placement === null) continue;
        expect(placement.basis, `${phase.id} ${id}`).toBe('schematic');
        expect(placement.within, `${phase.id} ${id}`).toBeGreaterThanOrEqual(1.5);
      }
      for (const [id, placement] of Object.entries(phase.vehicles)) {
        if (placement !== null) expect(placement.basis, `${phase.id} ${id}`).toBe('schematic');
      }
    }
  });

  it('has at least four what-ifs, each suggested by a note, and each does something somewhere', () => {
    const { configurations = [] } = document;
    expect(configurations.length).toBeGreaterThanOrEqual(4);
    for (const configuration of configurations) {
      expect(configuration.from, configuration.id).toBeDefined();
      const differs = scene.phases.some((_, phase) => {
        const { people, vehicles } = arrangePhase(scene, phase, configuration);
        const plain = arrangePhase(scene, phase, {});
        return JSON.stringify([people, vehicles]) !== JSON.stringify([plain.people, plain.vehicles]);
      });
      expect(differs, configuration.id).toBe(true);
    }
  });

  it('puts nothing on anything else in any phase', () => {
    const found = scene.phases.flatMap(({ people }, phase) =>
      overlapsAt(momentAt(scene, phase), (person, vehicle) => people.get(person)?.inside === vehicle),
    );
    expect(found).toEqual([]);
  });

  it('seats whoever is inside a vehicle within its footprint', () => {
    let seated = 0;
    scene.phases.forEach((_, phase) => {
      const { people, vehicles } = momentAt(scene, phase);
      for (const person of people) {
        const vehicle = vehicles.find(({ id }) => id === person.inside);
        if (vehicle === undefined) continue;
        seated++;
        expect(onFootprint(vehicle, person.at), `${person.id} in phase ${phase}`).toBe(true);
        expect(person.posture).toBe('seated');
      }
    });
    expect(seated).toBeGreaterThan(0);
  });

  it('lets nobody walk through a vehicle or a building, and no vehicle through another, on the way', () => {
    const found: string[] = [];
    for (let step = 1; step < lastMoment(scene) * 100; step++) {
      const t = step / 100;
      const beside = [scene.phases[Math.floor(t)], scene.phases[Math.ceil(t)]];
      found.push(
        ...overlapsAt(momentAt(scene, t), (person, vehicle) =>
          beside.some((phase) => phase?.people.get(person)?.inside === vehicle),
        ),
      );
    }
    expect(found).toEqual([]);
  });

  it('quotes the one phrase that it may, once, and puts nothing else in quotation marks', () => {
    const notes = document.notes.map(({ text }) => text);
    expect(notes.filter((text) => text.includes(PRINCIPLE))).toHaveLength(1);
    expect(document.notes.find(({ id }) => id === 'alpert-a1')?.text).toContain(`“${PRINCIPLE}”`);
    for (const [path, text] of textsOf(document)) {
      // ’ is an apostrophe too, so only the marks that open a quotation are looked for.
      expect(text.replace(`“${PRINCIPLE}”`, ''), path).not.toMatch(/["“”„«»‘]/u);
    }
  });

  it('has none of the words that judge or frighten', () => {
    for (const [path, text] of textsOf(document)) {
      expect(text.replace(PRINCIPLE, ''), path).not.toMatch(/crossfire|kill[- ]zone|\bsafe(r|st|ly)?\b/i);
    }
  });
});
