import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/document/hash.ts';
import { sceneOf } from '../../../src/core/document/scene.ts';
import { readSession, sessionText } from '../../../src/exchange/sessionFile.ts';
import { type Bench, EMPTY_BENCH, withConfiguration } from '../../../src/session/bench.ts';
import { fragmentOf, readFragment } from '../../../src/session/fragment.ts';
import { restored, savedOf } from '../../../src/session/saved.ts';
import { LAYERS } from '../../../src/core/document/view.ts';
import { type Session, sessionOf } from '../../../src/session/session.ts';
import { documentsWithWhatIfs } from '../../scenes/arbitraryScene.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const hash = hashOf(charlotte.document);
const bytesOf = (text: string) => new TextEncoder().encode(text);

function opened(session: Session): Session {
  const again = restored(savedOf(session, hashOf(session.scene.document)), session.scene);
  if ('problems' in again) throw new Error(JSON.stringify(again.problems));
  return again.session;
}

const number = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 1000);
const view = fc.oneof(
  fc.constant<Session['camera']>({ kind: 'oblique' }),
  fc.constant<Session['camera']>({ kind: 'plan' }),
  fc.record({
    kind: fc.constant('oblique' as const),
    orbit: fc.record({
      target: fc.tuple(number, number),
      azimuth: number,
      tilt: fc.integer({ min: 5, max: 88 }),
      distance: fc.integer({ min: 5, max: 200 }),
    }),
  }),
);

describe('a session written down', () => {
  it('28: is the same when it is read again, for any scene and any what-if', () => {
    fc.assert(
      fc.property(documentsWithWhatIfs, view, fc.nat(20), ({ document, whatIf }, camera, t) => {
        const start = sessionOf(sceneOf(document));
        const bench: Bench = withConfiguration(EMPTY_BENCH, { id: 'mine', title: 'Mine', ...whatIf });
        const session: Session = {
          ...start,
          ...bench,
          camera,
          t: Math.min(t, start.scene.phases.length - 1),
          unit: 'ft',
          layers: { ...start.layers, coverMap: true },
          comparing: { letters: ['A', 'B'], as: 'flip' },
        };
        expect(opened(session)).toEqual(session);
      }),
      { numRuns: 60 },
    );
  });

  it('is small where nothing was chosen', () => {
    expect(Object.keys(savedOf(sessionOf(charlotte), hash))).toEqual(['format', 'version', 'scene', 'language']);
  });

  it('knows one of the scene’s own again', () => {
    const [own] = charlotte.document.configurations ?? [];
    if (own === undefined) throw new Error('the scene has none');
    const session: Session = {
      ...sessionOf(charlotte),
      alternatives: [...EMPTY_BENCH.alternatives, { letter: 'B', configuration: own }],
      active: 'B',
    };
    expect(opened(session).alternatives[1]?.configuration).toBe(own);
  });

  it('55: makes a link of less than 2,000 characters of ordinary work', () => {
    const officers = charlotte.document.people.filter(({ role }) => role === 'officer');
    const moves = Object.fromEntries(
      charlotte.document.phases.slice(0, 2).map(({ id }, phase) => [
        id,
        Object.fromEntries(
          officers.map((person, index) => [
            person.id,
            {
              at: [3.217 + index * 1.91 + phase, -4.873 - index * 0.77] as [number, number],
              bearing: 312.417 - index * 23.7,
            },
          ]),
        ),
      ]),
    );
    const session: Session = {
      ...sessionOf(charlotte),
      t: 3,
      alternatives: [
        ...EMPTY_BENCH.alternatives,
        { letter: 'B', configuration: { id: 'what-if', title: 'What if', distance: 12.3, spacing: 3.4, moves } },
        { letter: 'C', configuration: { id: 'what-if-2', title: 'Further off', distance: 18, behindCover: true } },
      ],
      active: 'B',
      comparing: { letters: ['A', 'B', 'C'], as: 'side-by-side' },
      camera: { kind: 'oblique', orbit: { target: [1.234, -3.456], azimuth: 123.456, tilt: 33.333, distance: 45.678 } },
      layers: { ...sessionOf(charlotte).layers, coverMap: true, uncertainty: true },
    };
    const text = JSON.stringify(savedOf(session, hash));
    const fragment = fragmentOf(text);
    expect(fragment.length).toBeLessThan(1900);
    expect(readFragment(fragment)).toEqual({ text });
  });

  it.each([
    ['a phase', { configurations: [{ letter: 'B', configuration: { id: 'b', title: 'B', moves: { nowhere: {} } } }] }],
    [
      'the end of a ruler',
      {
        configurations: [
          {
            letter: 'B',
            configuration: { id: 'b', title: 'B', rulers: [{ from: { id: 'nobody' }, to: { at: [0, 0] } }] },
          },
        ],
      },
    ],
    ['a letter that is not there', { active: 'K' }],
    [
      'a letter that stands twice',
      { configurations: ['B', 'B'].map((letter) => ({ letter, configuration: { id: 'b', title: 'B' } })) },
    ],
    ['a reading', { assumptions: { draw: 'mine' } }],
    ['whose eyes', { camera: { kind: 'eyes', person: 'nobody' } }],
  ])('57: is refused where the scene does not know %s', (_, wrong) => {
    const text = JSON.stringify({ ...savedOf(sessionOf(charlotte), hash), ...wrong });
    const read = readSession(bytesOf(text), [charlotte]);
    expect('problems' in read ? read.problems.map(({ code }) => code) : []).toEqual(['E_REF']);
  });

  it('57: of another scene, or another version of it, is refused', () => {
    const saved = { ...savedOf(sessionOf(charlotte), hash), scene: { id: 'charlotte-2016', hash: '0123456789abcdef' } };
    expect(readSession(bytesOf(JSON.stringify(saved)), [charlotte])).toMatchObject({ problems: [{ path: '/scene' }] });
  });

  it('with a key that nobody knows is refused at its path', () => {
    const saved = { ...savedOf(sessionOf(charlotte), hash), layers: { coverMap: true, glow: true } };
    const read = readSession(bytesOf(JSON.stringify(saved)), [charlotte]);
    expect('problems' in read ? read.problems : []).not.toEqual([]);
  });

  it('as a file brings its scene along, and is read with it alone', () => {
    const session: Session = {
      ...sessionOf(charlotte),
      t: 2,
      layers: { ...sessionOf(charlotte).layers, [LAYERS[0]]: false },
    };
    const read = readSession(bytesOf(sessionText(session, charlotte, true)), []);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.session.scene.document).toEqual(charlotte.document);
    expect(read.session).toMatchObject({ t: 2, layers: session.layers });
  });

  it('as a file with a bad scene says where in it, and opens nothing', () => {
    const file: Record<string, unknown> = JSON.parse(sessionText(sessionOf(charlotte), charlotte, true));
    const read = readSession(bytesOf(JSON.stringify({ ...file, document: { ...charlotte.document, people: [] } })), []);
    expect('problems' in read && read.problems.every(({ path }) => path.startsWith('/document/'))).toBe(true);
  });
});
