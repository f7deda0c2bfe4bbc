import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';
import { type Ear, EFFORTS, hear, Hearing, reachesOf, type Talker } from '../../../../src/core/analysis/voice.ts';

function heardBy(ear: Ear, talkers: readonly Talker[], constants = NOMINAL) {
  const hearing = new Hearing(talkers.length);
  hear(ear, talkers, constants, hearing);
  return talkers.map((_, index) => ({ level: hearing.levels[index] ?? NaN, snr: hearing.ratios[index] ?? NaN }));
}

function reaches(ear: Ear): Readonly<Record<Talker['speaking'], number>> {
  const found = new Float64Array(EFFORTS.length);
  reachesOf(ear, NOMINAL, found);
  const [relaxed = 0, normal = 0, raised = 0, loud = 0, shout = 0] = found;
  return { relaxed, normal, raised, loud, shout };
}

const outdoors: Ear = { at: [0, 0], cabin: undefined, ambient: 55 };
const inside: Ear = { at: [0, 0], cabin: { id: 'car', windows: 'closed' }, ambient: 55 };
const opened: Ear = { at: [0, 0], cabin: { id: 'car', windows: 'open' }, ambient: 55 };
const talker = (speaking: Talker['speaking'], metres: number, cabin?: Talker['cabin']): Talker => ({
  at: [0, metres],
  cabin,
  speaking,
});
const alone = (one: Talker, ear: Ear) => heardBy(ear, [one])[0];

describe('voice', () => {
  it('loses 20 dB over 10 m, and nothing within the first', () => {
    expect(alone(talker('normal', 10), outdoors)?.level).toBeCloseTo(42.35, 9);
    expect(alone(talker('normal', 10), outdoors)?.snr).toBeCloseTo(-12.65, 9);
    expect(alone(talker('shout', 0.3), outdoors)?.level).toBe(82.3);
  });

  it('carries about 3.5, 7 and 15 m over 55 dB(A), normal, raised and loud', () => {
    const { normal, raised, loud } = reaches(outdoors);
    expect(normal).toBeCloseTo(10 ** (10.85 / 20), 9);
    expect([normal, raised, loud].map((metres) => Math.round(metres * 2) / 2)).toEqual([3.5, 7, 14.5]);
  });

  it('is just understood at its reach', () => {
    const reach = reaches(opened);
    expect(alone(talker('loud', reach.loud), opened)?.snr).toBeCloseTo(-3.5, 9);
  });

  it('carries nowhere into a closed car when normal, and does when loud', () => {
    const { relaxed, normal, loud } = reaches(inside);
    expect([relaxed, normal]).toEqual([0, 0]);
    expect(loud).toBeGreaterThan(1);
  });

  it('meets the noise of the cabin and what comes in from outdoors', () => {
    const noise = 10 * Math.log10(10 ** 4.5 + 10 ** 3);
    expect(alone(talker('loud', 10), inside)?.level).toBeCloseTo(29.85, 9);
    expect(alone(talker('loud', 10), inside)?.snr).toBeCloseTo(29.85 - noise, 9);
  });

  it('goes through both cars where each is in one, and through none where they share it', () => {
    expect(alone(talker('loud', 10, { id: 'other', windows: 'open' }), inside)?.level).toBeCloseTo(14.85, 9);
    expect(alone(talker('loud', 1, { id: 'car', windows: 'closed' }), inside)?.level).toBe(74.85);
    expect(alone(talker('loud', 10, { id: 'other', windows: 'open' }), outdoors)?.level).toBeCloseTo(39.85, 9);
  });

  it('never takes away less than nothing through an open window', () => {
    const thin = { ...NOMINAL, insulation: 8 };
    expect(heardBy(opened, [talker('loud', 1)], thin)[0]?.level).toBe(74.85);
  });

  it('counts every other voice as noise', () => {
    const two = heardBy(outdoors, [talker('loud', 10), talker('loud', -10)]);
    const noise = 10 * Math.log10(10 ** 5.5 + 10 ** 5.485);
    expect(two.map(({ snr }) => snr)).toEqual([expect.closeTo(54.85 - noise, 9), expect.closeTo(54.85 - noise, 9)]);
  });

  it('is never helped by more noise', () => {
    const effort = fc.constantFrom('relaxed', 'normal', 'raised', 'loud', 'shout');
    const talkers = fc.array(fc.tuple(effort, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 5 });
    const ear = fc.constantFrom(outdoors, inside, opened);
    fc.assert(
      fc.property(ear, talkers, fc.integer({ min: 0, max: 40 }), effort, (at, list, more, extra) => {
        const there = list.map(([speaking, metres]) => talker(speaking, metres));
        const noisier = { ...at, ambient: at.ambient + more };
        const before = heardBy(at, there);
        const louder = heardBy(noisier, there);
        const crowded = heardBy(at, [...there, talker(extra, 5)]);
        before.forEach(({ snr }, index) => {
          expect(louder[index]?.snr).toBeLessThanOrEqual(snr);
          expect(crowded[index]?.snr).toBeLessThanOrEqual(snr);
        });
        expect(reaches(noisier)[extra]).toBeLessThanOrEqual(reaches(at)[extra]);
      }),
    );
  });
});
