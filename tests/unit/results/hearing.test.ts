import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/core/document/read.ts';
import { onlookerOf, sensesOf } from '../../../src/results/hearing.ts';
import { measuresOf } from '../../../src/results/results.ts';
import { type Session, sessionOf } from '../../../src/session/session.ts';
import { hearingWords } from '../../../src/words/hearing.ts';
import '../../../src/words/spanish.ts';
import { sceneFile } from '../../scenes/bytes.ts';
import { sceneOfPhases } from '../core/analysis/scenes.ts';
import { avoidedIn, avoidedInSpanish } from '../words/plainWords.ts';

function charlotte(t: number): Session {
  const reading = readScene(sceneFile('../../scene/charlotte-2016.json'));
  if ('problems' in reading) throw new Error('the scene does not read');
  return { ...sessionOf(reading.scene), t };
}

describe('eyes and ears', () => {
  it('see as the subject does what the measures say of each officer, and hear what they say', () => {
    for (let t = 0; t < 6; t++) {
      const session = charlotte(t);
      const senses = sensesOf(session, 'scott');
      const measured = measuresOf(session)?.people ?? [];
      expect(measured.length).toBeGreaterThan(4);
      for (const { id, exposure, distance, level, snr } of measured) {
        const sight = senses?.sights.find((each) => each.id === id);
        expect(sight?.metres).toBeCloseTo(distance, 9);
        if (exposure !== null) expect(sight?.seen).toBe(exposure.exposed);
        const voice = senses?.voices.find((each) => each.id === id);
        expect([voice?.level ?? null, voice?.snr ?? null]).toEqual([level, snr]);
      }
    }
  });

  it('look from anybody, the nearest first, and say on which side and through whose windows', () => {
    const scene = sceneOfPhases([
      {
        people: {
          subject: { at: [0, 0], posture: 'seated', inside: 'car' },
          a: { at: [10, 0], bearing: 270 },
          b: { at: [10, -4], speaking: 'loud' },
          relative: { at: [16, 0] },
        },
        vehicles: { car: { at: [0, 0], model: 'suv', windows: 'open' } },
      },
    ]);
    const session = sessionOf(scene);
    const senses = sensesOf(session, 'a');
    expect(senses?.inside).toBeUndefined();
    expect(senses?.sights.map(({ id, turn, metres }) => [id, turn, metres])).toEqual([
      ['b', 270, 4],
      ['relative', 180, 6],
      ['subject', 0, 10],
    ]);
    expect(senses?.sights.map(({ through }) => through)).toEqual([[], [], [{ name: 'car', windows: 'open' }]]);
    expect(senses?.voices.map(({ id, metres }) => [id, metres])).toEqual([['b', 4]]);
    // Turned to the right, what was ahead is to the left.
    expect(sensesOf(session, 'a', 90)?.sights[2]?.turn).toBe(270);
    // Out of one's own vehicle everything is seen through its windows, so they are said once.
    const subject = sensesOf(session, 'subject');
    expect(subject?.inside).toEqual({ name: 'car', windows: 'open' });
    expect(subject?.sights.flatMap(({ through }) => through)).toEqual([]);
  });

  it('are nobody’s where nobody is, or one looks from above', () => {
    const session = charlotte(0);
    expect(sensesOf(session, 'nobody')).toBeUndefined();
    expect(onlookerOf(session)).toBeUndefined();
    expect(onlookerOf({ ...session, camera: { kind: 'eyes', person: 'officer-1' } })).toBe('officer-1');
  });

  it('are said in plain words in both languages', () => {
    for (const language of ['en', 'es']) {
      const words = hearingWords(language);
      const texts = [0, 1, 2, 3, 4, 5].flatMap((t) => {
        const session = charlotte(t);
        return [...session.scene.people.keys()].flatMap((person) => {
          const senses = sensesOf(session, person);
          return senses === undefined
            ? []
            : [
                words.who(senses.posture, senses.inside),
                ...senses.sights.map((sight) => words.sight(sight, 'm', language)),
                ...senses.voices.map((voice) => words.voice(voice, 'ft', language)),
              ];
        });
      });
      expect(texts.length).toBeGreaterThan(150);
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|NaN|null/);
        expect(language === 'en' ? avoidedIn(text) : avoidedInSpanish(text)).toBeUndefined();
      }
    }
    const sight = { name: 'B', metres: 4, turn: 315, seen: 14, through: [{ name: 'Car', windows: 'closed' }] } as const;
    expect(hearingWords('en').sight(sight, 'm', 'en')).toBe(
      '4.0 m, ahead to the left, 14 of 15 points of the figure in view, vehicles hide the other, through the closed windows of Car',
    );
    const voice = { name: 'B', speaking: 'shout', metres: 4, level: 68.2, snr: 13.6 } as const;
    expect(hearingWords('en').voice(voice, 'm', 'en')).toBe('shouting, 4.0 m away: 68 dB, 14 dB above the noise');
    expect(hearingWords('es').voice({ ...voice, snr: -5 }, 'm', 'es')).toBe(
      'grita, a 4,0 m: 68 dB, 5 dB por debajo del ruido',
    );
  });
});
