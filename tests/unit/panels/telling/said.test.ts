import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScene } from '../../../../src/core/document/read.ts';
import { inLanguage } from '../../../../src/core/document/translation.ts';
import type { LengthUnit } from '../../../../src/core/geometry/unit.ts';
import { plainText, said, summaryOf } from '../../../../src/panels/telling/said.ts';
import { tellingOf } from '../../../../src/results/telling.ts';
import { withConfiguration } from '../../../../src/session/bench.ts';
import { type Session, sessionOf } from '../../../../src/session/session.ts';
import '../../../../src/words/spanish.ts';
import { sceneFile } from '../../../scenes/bytes.ts';
import { type PersonThere, sceneOfPhases, type VehicleThere } from '../../core/analysis/scenes.ts';
import { avoidedIn, avoidedInSpanish } from '../../words/plainWords.ts';

function charlotte(t: number, more: Partial<Session> = {}): Session {
  const reading = readScene(sceneFile('../../scene/charlotte-2016.json'));
  if ('problems' in reading) throw new Error('the scene does not read');
  return { ...sessionOf(reading.scene), t, ...more };
}

interface There {
  readonly people: Readonly<Record<string, PersonThere | null>>;
  readonly vehicles?: Readonly<Record<string, VehicleThere | null>>;
}

const made = (phases: readonly There[], t: number): Session => ({ ...sessionOf(sceneOfPhases(phases)), t });
const spoken = (session: Session) => said(session, tellingOf(session));
const linesOf = (session: Session): string[] => {
  const { people, vehicles } = spoken(session);
  return [...people, ...vehicles].map(({ sentences }) => sentences.join(' '));
};

const COMPASS =
  'north north-north-east north-east east-north-east east east-south-east south-east south-south-east south south-south-west south-west west-south-west west west-north-west north-west north-north-west'.split(
    ' ',
  );
const METRES: Readonly<Record<LengthUnit, number>> = { m: 1, ft: 0.3048, yd: 0.9144 };

describe('the scene in words', () => {
  it('says everybody, in document order, with their whole state', () => {
    const { head, people, vehicles } = spoken(charlotte(3));
    expect(head).toEqual(['Phase 4 of 6: Verbal commands.']);
    expect(people.map(({ name }) => name)).toEqual([
      'Keith Lamont Scott',
      ...[1, 2, 3, 4, 5].map((number) => `Officer ${number}`),
      'Rakeyia Scott',
    ]);
    expect(people[0]?.sentences[0]).toBe(
      'Keith Lamont Scott, seated in Scott’s SUV, what the hands hold is not known, silent, facing north, place schematic, within 1.5 m.',
    );
    expect(people[5]?.sentences[0]).toBe(
      'Officer 5, 7.1 m south of Keith Lamont Scott, crouching, in cover, gun drawn and aimed, silent, facing Keith Lamont Scott, place schematic, within 1.5 m.',
    );
    expect(vehicles[0]?.sentences[0]).toBe(
      'Scott’s SUV, facing north, windows closed, in it: Keith Lamont Scott, place schematic, within 1.5 m.',
    );
    expect(vehicles.filter(({ sentences }) => sentences[0]?.startsWith('Parked car (')).length).toBe(8);
  });

  it('says every distance and direction as geometry has it, in every unit', () => {
    const place = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));
    fc.assert(
      fc.property(place, place, fc.constantFrom('m', 'ft', 'yd'), (officer, car, unit) => {
        fc.pre(officer.some((value) => value !== 0) && car.some((value) => value !== 0));
        const at = (steps: readonly [number, number]) => [steps[0] / 10, steps[1] / 10] as [number, number];
        const there: There = {
          people: { subject: { at: [0, 0] }, a: { at: at(officer) } },
          vehicles: { car: { at: at(car) } },
        };
        const lines = linesOf({ ...made([there], 0), unit }).filter((line) => !line.startsWith('subject'));
        expect(lines).toHaveLength(2);
        for (const [index, steps] of [officer, car].entries()) {
          const found = /^\w+, (?<length>[\d.,]+) (?<unit>m|ft|yd) (?<point>[a-z-]+) of subject,/.exec(
            lines[index] ?? '',
          );
          const [east, north] = at(steps);
          const metres = Number(found?.groups?.['length']?.replaceAll(',', '')) * METRES[unit];
          expect(Math.abs(metres - Math.hypot(east, north))).toBeLessThanOrEqual(0.5 * METRES[unit] + 1e-9);
          expect(found?.groups?.['unit']).toBe(unit);
          const bearing = COMPASS.indexOf(found?.groups?.['point'] ?? '') * 22.5;
          const off = Math.abs(((Math.atan2(east, north) * 180) / Math.PI - bearing + 540) % 360) - 180;
          expect(Math.abs(off)).toBeLessThanOrEqual(11.25 + 1e-6);
        }
      }),
    );
  });

  it('says whom somebody faces, within fifteen degrees, else which way', () => {
    const facing = (bearing: number) =>
      linesOf(made([{ people: { subject: { at: [0, 0] }, a: { at: [0, 10], bearing } } }], 0))[1];
    expect(facing(180)).toContain('facing subject');
    expect(facing(166)).toContain('facing subject');
    expect(facing(164)).toContain('facing south-south-east');
    expect(facing(0)).toContain('facing north,');
  });

  it('says what has changed since the phase before, and who is new', () => {
    const before: There = {
      people: { subject: { at: [0, 0] }, a: { at: [0, 10] }, b: { at: [8, 0] } },
      vehicles: { car: { at: [20, 0] } },
    };
    const after: There = {
      people: {
        a: { at: [0, 6], weapon: 'aimed', speaking: 'shout' },
        b: { at: [0, 8] },
        c: { at: [5, 5] },
        subject: { at: [0, 0], posture: 'seated', inside: 'car' },
      },
      vehicles: { car: { at: [16, 3] } },
    };
    const lines = linesOf(made([before, after], 1));
    expect(lines.map((line) => line.replace(/^.*?\. (?=Since)/, ''))).toEqual([
      'Since “Phase”: now in car, now seated.',
      'Since “Phase”: 4.0 m nearer, now gun drawn and aimed, now shouting.',
      'Since “Phase”: moved 11.3 m.',
      'Since “Phase”: newly there.',
      'Since “Phase”: moved 5.0 m.',
    ]);
    // In the first phase there is nothing before, and half-way the one that is left is what was before.
    expect(linesOf(made([before, after], 0)).some((line) => line.includes('Since'))).toBe(false);
    expect(linesOf(made([before, after], 0.4))[1]).toContain('Since “Phase”: 1.4 m nearer.');
  });

  it('says what a what-if moved, and how it differs from as placed', () => {
    const there: There = { people: { subject: { at: [0, 0] }, a: { at: [0, 5], within: 2 } } };
    const plain = made([there], 0);
    expect(linesOf(plain)[1]).toContain('place schematic, within 2.0 m.');
    const session: Session = { ...plain, ...withConfiguration(plain, { id: 'far', title: 'Far', distance: 12 }) };
    expect(spoken(session).head).toContain('Shown: Far.');
    expect(linesOf(session)[1]).toBe(
      'a, 12.0 m north of subject, standing, exposed, gun holstered, silent, facing subject, placed by the what-if. Against as placed: 7.0 m farther.',
    );
  });

  it('says that motion between phases is illustrative, who is not there, and what is not known', () => {
    expect(spoken(charlotte(2.25)).head).toContain(
      'Between Guns drawn and Verbal commands, 25 % of the way. Motion between phases is illustrative.',
    );
    const gone = made([{ people: { a: { at: [0, 5] } } }], 0);
    expect(spoken(gone).head).toEqual([
      'Phase 1 of 1: Phase.',
      'subject is not on the scene, so there are no distances.',
      'Not on the scene now: subject.',
    ]);
    expect(linesOf(gone)).toEqual([
      'a, standing, cover not known, gun holstered, silent, facing north, place schematic.',
    ]);
    expect(summaryOf(gone)).toBe('Phase 1 of 1, Phase; subject is not on the scene.');
  });

  it('says the rings and layers that are on, with what they show', () => {
    const there: There = { people: { subject: { at: [0, 0] }, a: { at: [0, 10] }, b: { at: [0, -8] } } };
    const plain = made([there], 0);
    const off = Object.fromEntries(Object.keys(plain.layers).map((layer) => [layer, false]));
    const none: Session = { ...plain, rings: 'none', layers: { ...plain.layers, ...off } };
    expect(spoken(none).shown).toEqual([]);
    const some: Session = { ...none, rings: 'plain', layers: { ...none.layers, inLine: true, openSide: true } };
    expect(spoken(some).shown).toEqual([
      'Rings round subject: 5 m; 10 m; 15 m; 20 m; 25 m; 30 m.',
      'In another’s line: b in line of a; a in line of b.',
      'Open side: 180 degrees without an officer.',
    ]);
  });

  it('says itself in one sentence', () => {
    expect(summaryOf(charlotte(3))).toBe(
      'Phase 4 of 6, Verbal commands; nearest officer Officer 4, 4.0 m; 4 of 5 officers exposed, 1 in cover.',
    );
    for (const [t, phase] of [
      [2.25, 'Phase 3 of 6, Guns drawn'],
      [2.75, 'Phase 4 of 6, Verbal commands'],
    ] as const)
      expect(summaryOf(charlotte(t))).toContain(`${phase}; between Guns drawn and Verbal commands, illustrative;`);
  });

  it('has words for every state in both languages, each its own, and keeps to plain ones', () => {
    const postures = ['standing', 'crouching', 'seated'] as const;
    const weapons = ['none', 'holstered', 'low-ready', 'aimed', 'unknown'] as const;
    const efforts = ['silent', 'relaxed', 'normal', 'raised', 'loud', 'shout'] as const;
    const bases = ['reported', 'on-video', 'police-account', 'family-account', 'unknown', 'schematic'] as const;
    const states = [
      ...postures.map((posture) => ({ posture, weapon: 'aimed', speaking: 'normal', basis: 'reported' }) as const),
      ...weapons.map((weapon) => ({ posture: 'standing', weapon, speaking: 'loud', basis: 'on-video' }) as const),
      ...efforts.map((speaking) => ({ posture: 'standing', weapon: 'none', speaking, basis: 'reported' }) as const),
      ...bases.map((basis) => ({ posture: 'crouching', weapon: 'none', speaking: 'shout', basis }) as const),
    ];
    for (const language of ['en', 'es']) {
      const texts = states.map((state) => {
        const { scene, ...rest } = made([{ people: { subject: { at: [0, 0] }, a: { at: [0, 9], ...state } } }], 0);
        return linesOf({ ...rest, scene: { ...scene, document: { ...scene.document, language } } })[1] ?? '';
      });
      expect(new Set(texts).size).toBe(states.length);
      for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|low-ready|on-video|\bshout\b/);
    }
  });

  it('keeps to plain words in every phase, under every what-if, in both languages, and between', () => {
    const { scene } = charlotte(0);
    for (const language of ['en', 'es']) {
      const shown = inLanguage(scene, language);
      for (const configuration of [undefined, ...(shown.document.configurations ?? [])]) {
        for (let t = 0; t <= 5; t += 0.5) {
          const plain: Session = { ...sessionOf(shown), t };
          const session: Session =
            configuration === undefined ? plain : { ...plain, ...withConfiguration(plain, configuration) };
          const text = `${plainText(spoken(session), session)}\n${summaryOf(session)}`;
          expect(language === 'en' ? avoidedIn(text) : avoidedInSpanish(text), text).toBeUndefined();
          expect(text).not.toMatch(/undefined|null|NaN|\[object/);
          if (language === 'es') expect(text).not.toMatch(/\b(of|with|facing|standing|nearest)\b/);
        }
      }
    }
  });
});
