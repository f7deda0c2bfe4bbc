import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { momentAt, type Moment, type VehicleState } from '../../../src/core/arrangement/moment.ts';
import { fromFrame, inFrame, sizeOf } from '../../../src/core/cover/vehicleBoxes.ts';
import { readScene } from '../../../src/core/document/read.ts';
import { sceneOf } from '../../../src/core/document/scene.ts';
import { contains } from '../../../src/core/geometry/polygon.ts';
import { distanceBetween, type Place } from '../../../src/core/geometry/vector.ts';

const bytes = readFileSync('scene/charlotte-2016.json');
const reading = readScene(bytes);
if ('problems' in reading) throw new Error(JSON.stringify(reading.problems, null, 1));
const { scene } = reading;
const { document } = scene;

function awayFrom(vehicle: VehicleState, place: Place): number {
  const [forward, right] = inFrame(vehicle, place);
  const { length, width } = sizeOf(vehicle.model);
  return Math.hypot(Math.max(0, Math.abs(forward) - length / 2), Math.max(0, Math.abs(right) - width / 2));
}

/** Points all over a vehicle's footprint, its border included. */
function footprint(vehicle: VehicleState): Place[] {
  const { length, width } = sizeOf(vehicle.model);
  const shares = [-0.5, -0.25, 0, 0.25, 0.5];
  return shares.flatMap((x) => shares.map((y) => fromFrame(vehicle, x * length, y * width)));
}

function clashes({ people, vehicles }: Moment): string[] {
  const found: string[] = [];
  const walking = people.filter(({ inside }) => inside === undefined);
  for (const person of walking) {
    for (const vehicle of vehicles) if (awayFrom(vehicle, person.at) < 0.3) found.push(`${person.id} in ${vehicle.id}`);
    for (const other of walking)
      if (other.id > person.id && distanceBetween(person.at, other.at) < 0.8) found.push(`${person.id} on ${other.id}`);
    for (const tree of document.site.trees)
      if (distanceBetween(person.at, tree.at) < 0.5) found.push(`${person.id} in a tree`);
    for (const surface of document.site.surfaces)
      if (surface.kind === 'building' && contains(surface.outline, person.at)) found.push(`${person.id} in a building`);
  }
  for (const vehicle of vehicles) {
    for (const other of vehicles)
      if (other.id !== vehicle.id && footprint(other).some((place) => awayFrom(vehicle, place) < 0.3))
        found.push(`${vehicle.id} on ${other.id}`);
  }
  return found;
}

describe('the Charlotte scene', () => {
  it('is what the page takes it for without reading it again', () => {
    expect(sceneOf(JSON.parse(bytes.toString('utf8')))).toEqual(scene);
  });

  it('has the six headings, the five experts and all their views', () => {
    expect(document.phases.map(({ id }) => id)).toEqual([
      'confrontation',
      'approach',
      'guns-drawn',
      'verbal-commands',
      'enlisting-a-relative',
      'decision-to-fire',
    ]);
    expect(document.experts.map(({ id }) => id)).toEqual(['ryan', 'wender', 'taylor', 'alpert', 'bueermann']);
    const views =
      'ryan-c1 wender-c1 taylor-c1 alpert-c1 bueermann-c1 wender-a1 alpert-a1 taylor-a1 bueermann-a1 alpert-g1 taylor-g1 ryan-g1 bueermann-v1 alpert-v1 taylor-v1 wender-v1 bueermann-v2 wender-r1 alpert-r1 bueermann-r1 taylor-d1 alpert-d1 wender-d1';
    expect(document.notes.map(({ id }) => id)).toEqual(views.split(' '));
    for (const note of document.notes)
      expect(note.id).toMatch(new RegExp(`^${note.expert}-${note.phase[0] === 'e' ? 'r' : note.phase[0]}\\d$`));
  });

  it('has prompts for every phase and four what-ifs or more, each after a view', () => {
    for (const { id } of document.phases) expect(document.prompts?.some(({ phase }) => phase === id)).toBe(true);
    expect(document.configurations?.length).toBeGreaterThanOrEqual(4);
    for (const { from } of document.configurations ?? [])
      expect(document.notes.some(({ id }) => id === from)).toBe(true);
  });

  it('says of every place that it is schematic, and how far off it may be', () => {
    for (const phase of document.phases) {
      for (const placement of [...Object.values(phase.people), ...Object.values(phase.vehicles)]) {
        expect(placement).toMatchObject({ basis: 'schematic' });
        expect(placement?.within).toBeGreaterThanOrEqual(1.5);
      }
    }
  });

  it('follows the encounter: officers some way off and then within a few yards, guns drawn from the third heading on', () => {
    const [first, ...later] = scene.phases;
    const officers = (phase: (typeof scene.phases)[number]) =>
      [...phase.people].filter(([id]) => id.startsWith('officer-'));
    for (const [, officer] of officers(first as (typeof scene.phases)[number])) {
      expect(officer.engaged).toBe(false);
      expect(distanceBetween(officer.at, first?.people.get('scott')?.at ?? [0, 0])).toBeGreaterThan(12);
    }
    for (const [index, phase] of later.entries()) {
      const scott = phase.people.get('scott');
      expect(scott?.inside).toBe(phase.id === 'decision-to-fire' ? undefined : 'suv');
      for (const [, officer] of officers(phase)) {
        expect(officer.engaged).toBe(true);
        expect(officer.weapon === 'aimed').toBe(index > 0);
        expect(distanceBetween(officer.at, scott?.at ?? [0, 0])).toBeLessThan(7.5);
      }
    }
    const shouting = officers(scene.phases[3] as (typeof scene.phases)[number]).filter(
      ([, { speaking }]) => speaking === 'shout',
    );
    expect(shouting.length).toBeGreaterThan(1);
  });

  it('lets nothing overlap in any phase', () => {
    for (const index of scene.phases.keys()) expect(clashes(momentAt(scene, index))).toEqual([]);
  });

  it('lets nobody walk or drive through anything on the way', () => {
    const found = new Set<string>();
    for (let step = 0; step <= 200; step++) {
      const t = (step / 200) * (scene.phases.length - 1);
      // Scott gets into and out of his own car.
      for (const clash of clashes(momentAt(scene, t)))
        if (clash !== 'scott in suv') found.add(`${clash} at ${t.toFixed(2)}`);
    }
    expect([...found]).toEqual([]);
  });

  it('quotes one phrase only, and calls no position safe', () => {
    const texts = JSON.stringify(document).replaceAll('“Time and distance equals safety”', '').replaceAll(/\\"/g, '');
    expect(texts).not.toMatch(/[“”„«»]/);
    expect(texts).not.toMatch(/\bsafe\b|crossfire|kill zone|target/i);
  });
});
