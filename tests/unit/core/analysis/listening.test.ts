import { describe, expect, it } from 'vitest';
import { arrangePhase } from '../../../../src/core/arrangement/arrange.ts';
import type { WhatIf } from '../../../../src/core/arrangement/arrangement.ts';
import { NOMINAL } from '../../../../src/core/analysis/evidence.ts';
import { heardBy } from '../../../../src/core/analysis/listening.ts';
import { measure } from '../../../../src/core/analysis/measure.ts';
import { readScene } from '../../../../src/core/document/read.ts';
import type { Scene } from '../../../../src/core/document/scene.ts';
import { sceneFile } from '../../../scenes/bytes.ts';
import { type PersonThere, sceneOfPhases, type VehicleThere } from './scenes.ts';

function charlotte(): Scene {
  const reading = readScene(sceneFile('../../scene/charlotte-2016.json'));
  if ('problems' in reading) throw new Error('the scene does not read');
  return reading.scene;
}

function ears(
  listener: string,
  people: Readonly<Record<string, PersonThere>>,
  vehicles: Readonly<Record<string, VehicleThere>> = {},
  configuration: WhatIf = {},
) {
  const scene = sceneOfPhases([{ people, vehicles }], { ambient: 55 });
  return heardBy(listener, scene, arrangePhase(scene, 0, configuration), configuration);
}

const decibels = (...levels: number[]): number =>
  10 * Math.log10(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0));

describe('anybody’s ears', () => {
  it('are the measures’ own where they are the subject’s, in every phase and under every what-if of the scene', () => {
    const scene = charlotte();
    let voices = 0;
    for (const configuration of [{}, ...(scene.document.configurations ?? [])]) {
      for (const phase of scene.phases.keys()) {
        const arrangement = arrangePhase(scene, phase, configuration);
        const measured = measure(scene, arrangement, configuration, { spots: false }).people;
        const heard = heardBy(scene.subject, scene, arrangement, configuration);
        expect(heard.map(({ id, level, snr }) => ({ id, level, snr }))).toEqual(
          measured.filter(({ level }) => level !== null).map(({ id, level, snr }) => ({ id, level, snr })),
        );
        voices += heard.length;
      }
    }
    expect(voices).toBeGreaterThan(20);
  });

  it('hear the subject too, and never themselves', () => {
    const people: Record<string, PersonThere> = {
      subject: { at: [0, 0], speaking: 'normal' },
      a: { at: [0, 10], speaking: 'shout' },
      b: { at: [10, 0] },
    };
    expect(ears('a', people).map(({ id }) => id)).toEqual(['subject']);
    expect(ears('b', people).map(({ id }) => id)).toEqual(['subject', 'a']);
    expect(ears('subject', people).map(({ id }) => id)).toEqual(['a']);
    // Alone with the noise around: a normal voice at 10 m.
    expect(ears('a', people)[0]).toMatchObject({
      level: expect.closeTo(NOMINAL.voiceNormal - 20, 9),
      snr: expect.closeTo(NOMINAL.voiceNormal - 20 - 55, 9),
    });
  });

  it('are closed in by the vehicle that they are in, and by that of the talker', () => {
    const people: Record<string, PersonThere> = {
      subject: { at: [0, 0] },
      a: { at: [20, 0], posture: 'seated', inside: 'car', speaking: 'silent' },
      b: { at: [20, 10], speaking: 'shout' },
      c: { at: [20.5, 0.5], posture: 'seated', inside: 'car', speaking: 'normal' },
    };
    const car: VehicleThere = { at: [20, 0], model: 'saloon' };
    const closed = ears('a', people, { car });
    const quiet = decibels(NOMINAL.cabin, 55 - NOMINAL.insulation);
    const shout = NOMINAL.voiceShout - 20 - NOMINAL.insulation;
    expect(closed).toEqual([
      {
        id: 'b',
        speaking: 'shout',
        level: expect.closeTo(shout, 9),
        snr: expect.closeTo(shout - decibels(quiet, NOMINAL.voiceNormal), 9),
      },
      {
        id: 'c',
        speaking: 'normal',
        level: expect.closeTo(NOMINAL.voiceNormal, 9),
        snr: expect.closeTo(NOMINAL.voiceNormal - decibels(quiet, shout), 9),
      },
    ]);
    const [open] = ears('a', people, { car: { ...car, windows: 'open' } });
    expect(open?.level).toBeCloseTo(shout + NOMINAL.openWindow, 9);
    // From outdoors, whoever sits in there is as much quieter.
    expect(ears('b', people, { car })[0]?.level).toBeCloseTo(
      NOMINAL.voiceNormal - 20 * Math.log10(Math.hypot(0.5, 9.5)) - NOMINAL.insulation,
      9,
    );
  });

  it('hear the noise that a what-if sets, and nothing where they are not', () => {
    const people: Record<string, PersonThere> = {
      subject: { at: [0, 0] },
      a: { at: [0, 10], speaking: 'loud' },
      b: { at: [10, 10] },
    };
    const [louder] = ears('b', people, {}, { ambient: 70 });
    expect(louder?.snr).toBeCloseTo(NOMINAL.voiceLoud - 20 - 70, 9);
    expect(ears('nobody', people)).toEqual([]);
  });
});
