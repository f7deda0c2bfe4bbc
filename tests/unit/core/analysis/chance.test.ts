import { describe, expect, it } from 'vitest';
import { Arranger } from '../../../../src/core/arrangement/arranger.ts';
import type { WhatIf } from '../../../../src/core/arrangement/arrangement.ts';
import { momentAt } from '../../../../src/core/arrangement/moment.ts';
import { Chance } from '../../../../src/core/analysis/chance.ts';
import { type Constants, EVIDENCE } from '../../../../src/core/analysis/evidence.ts';
import { onFootprint } from '../../../../src/core/cover/vehicleBoxes.ts';
import { distanceBetween } from '../../../../src/core/geometry/vector.ts';
import type { Scene } from '../../../../src/core/document/scene.ts';
import { sceneOfPhases } from './scenes.ts';

const SAMPLES = 20_000;

function drawing(scene: Scene, configuration: WhatIf = {}, fixed: Partial<Constants> = {}, seed = 1) {
  const moment = momentAt(scene, 0);
  const arranger = new Arranger(scene, moment, configuration);
  const chance = new Chance(seed, moment, arranger, 55, fixed);
  return { arranger, chance };
}

const alone = sceneOfPhases([{ people: { subject: { at: [3, 4], within: 2 } } }]);

/** Mean and standard deviation of what each draw gives. */
function spread(drawn: () => number): { readonly mean: number; readonly sd: number } {
  const values = Array.from({ length: SAMPLES }, drawn);
  const mean = values.reduce((sum, value) => sum + value, 0) / SAMPLES;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / SAMPLES);
  return { mean, sd };
}

/** Draws, then reads a constant. */
function drawsOf(name: keyof Constants, fixed: Partial<Constants> = {}): () => number {
  const { chance } = drawing(alone, {}, fixed);
  return () => {
    chance.draw();
    return chance.constants[name];
  };
}

describe('draws of constants', () => {
  it.each(['runFactor', 'reaction', 'decision', 'aimed', 'insulation', 'cabin'] as const)(
    '%s is triangular: its mean and spread are those of the triangle',
    (name) => {
      const { value, spread: evidence } = EVIDENCE[name];
      const { low, high } = evidence;
      const { mean, sd } = spread(drawsOf(name));
      const a = low;
      const b = high;
      const c = value;
      expect(Math.abs(mean - (a + b + c) / 3) / (b - a)).toBeLessThan(0.006);
      expect(Math.abs(sd - Math.sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18)) / (b - a)).toBeLessThan(
        0.006,
      );
    },
  );

  it('the draw from a holster is normal, kept between its ends', () => {
    const draw = drawsOf('draw');
    const values = Array.from({ length: SAMPLES }, draw);
    const { mean, sd } = spread(drawsOf('draw'));
    expect(mean).toBeCloseTo(1.79, 1);
    expect(sd).toBeGreaterThan(0.3);
    expect(sd).toBeLessThan(0.34);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1.03);
    expect(Math.max(...values)).toBeLessThanOrEqual(3.4);
    // A normal has 68.3 % within one standard deviation; cutting a tail at 2.27 of them changes little.
    const within = values.filter((value) => Math.abs(value - 1.78) < 0.33).length / SAMPLES;
    expect(Math.abs(within - 0.69)).toBeLessThan(0.012);
  });

  it('speed and lag of the run go up together, from one end that fits to the other', () => {
    const { chance } = drawing(alone);
    for (let k = 0; k < 200; k++) {
      chance.draw();
      const { runSpeed, runLag } = chance.constants;
      expect(runSpeed).toBeGreaterThanOrEqual(6.7);
      expect(runSpeed).toBeLessThanOrEqual(8);
      expect((runSpeed - 6.7) / 1.3).toBeCloseTo((runLag - 0.6) / 0.24, 9);
    }
  });

  it('the noise outdoors is a triangle from 7 below to 10 above what it is', () => {
    const { chance } = drawing(alone);
    const { mean } = spread(() => {
      chance.draw();
      return chance.ambient;
    });
    expect(mean).toBeCloseTo(56, 0);
    for (let k = 0; k < 500; k++) {
      chance.draw();
      expect(chance.ambient).toBeGreaterThanOrEqual(48);
      expect(chance.ambient).toBeLessThanOrEqual(65);
    }
  });

  it('a reading that is taken stays as it is; a normal keeps its spread about it; no claim is no number', () => {
    expect(spread(drawsOf('decision', { decision: 0 }))).toEqual({ mean: 0, sd: 0 });
    expect(spread(drawsOf('draw', { draw: 1.9 })).mean).toBeCloseTo(1.9, 1);
    expect(spread(drawsOf('draw', { draw: 1.9 })).sd).toBeGreaterThan(0.3);
    expect(drawsOf('draw', { draw: Number.NaN })()).toBeNaN();
    // What else is drawn is the same, so that readings can be compared under one seed.
    expect(drawsOf('cabin', { draw: Number.NaN })()).toBe(drawsOf('cabin')());
  });
});

describe('draws of places', () => {
  it('are even in the disc: half of them lie within 0.707 of its radius', () => {
    const { arranger, chance } = drawing(alone);
    let within = 0;
    for (let k = 0; k < SAMPLES; k++) {
      chance.draw();
      arranger.run();
      const away = distanceBetween([3, 4], arranger.people[0]?.at ?? [0, 0]);
      expect(away).toBeLessThanOrEqual(2);
      if (away < 2 * Math.SQRT1_2) within++;
    }
    expect(Math.abs(within / SAMPLES - 0.5)).toBeLessThan(0.012);
  });

  it('move who sits in a vehicle with it', () => {
    const scene = sceneOfPhases([
      {
        people: { subject: { at: [1, 1], within: 9, inside: 'car', posture: 'seated' } },
        vehicles: { car: { at: [0, 0], within: 3 } },
      },
    ]);
    const { arranger, chance } = drawing(scene);
    for (let k = 0; k < 100; k++) {
      chance.draw();
      arranger.run();
      const [person] = arranger.people;
      const car = arranger.arrangement.vehicles[0];
      expect((person?.at[0] ?? 0) - (car?.at[0] ?? 0)).toBeCloseTo(1, 9);
      expect((person?.at[1] ?? 0) - (car?.at[1] ?? 0)).toBeCloseTo(1, 9);
    }
  });

  it('keep people out of footprints, where there is room', () => {
    const scene = sceneOfPhases([
      { people: { subject: { at: [1.5, 0], within: 2 } }, vehicles: { car: { at: [0, 0], within: 0.5 } } },
    ]);
    const { arranger, chance } = drawing(scene);
    for (let k = 0; k < 500; k++) {
      chance.draw();
      arranger.run();
      const car = arranger.arrangement.vehicles[0];
      const at = arranger.people[0]?.at ?? [0, 0];
      expect(car !== undefined && onFootprint(car, at)).toBe(false);
    }
  });

  it('meet the same chance under any configuration', () => {
    const scene = sceneOfPhases([
      {
        people: { subject: { at: [0, 0], within: 1 }, a: { at: [0, 5], within: 2 }, b: { at: [5, 5], within: 2 } },
        vehicles: { car: { at: [9, 0], within: 1 } },
      },
    ]);
    const one = drawing(scene);
    const other = drawing(scene, { distance: 12, formation: 'arc', behindCover: true });
    for (let k = 0; k < 50; k++) {
      one.chance.draw();
      other.chance.draw();
      expect(other.chance.constants).toEqual(one.chance.constants);
      expect(other.chance.ambient).toBe(one.chance.ambient);
      expect(other.arranger.people.map(({ placed }) => placed.at)).toEqual(
        one.arranger.people.map(({ placed }) => placed.at),
      );
    }
  });

  it('are others under another seed', () => {
    const [one, other] = [drawing(alone, {}, {}, 1), drawing(alone, {}, {}, 2)];
    one.chance.draw();
    other.chance.draw();
    expect(one.chance.constants).not.toEqual(other.chance.constants);
  });
});
