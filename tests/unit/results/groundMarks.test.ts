import { describe, expect, it } from 'vitest';
import { groundMarks, labelPlaces, type GroundMark } from '../../../src/results/groundMarks.ts';
import { arcPlaces, stripCorners } from '../../../src/results/markOutlines.ts';
import { arrangementOf, measuresOf } from '../../../src/results/results.ts';
import { type Layer, type Session, sessionOf } from '../../../src/session/session.ts';
import { type PersonThere, sceneOfPhases, type VehicleThere } from '../core/analysis/scenes.ts';

interface There {
  readonly people: Readonly<Record<string, PersonThere>>;
  readonly vehicles?: Readonly<Record<string, VehicleThere>>;
}

function sessionWith(there: There, layers: readonly Layer[], more: Partial<Session> = {}): Session {
  const plain = sessionOf(sceneOfPhases([there]));
  const none = { ...plain.layers, nearestCover: false };
  return { ...plain, layers: { ...none, ...Object.fromEntries(layers.map((layer) => [layer, true])) }, ...more };
}

function marksOf(session: Session): GroundMark[] {
  const places = new Map(arrangementOf(session).people.map(({ id, at }) => [id, at]));
  return groundMarks(session, (id) => places.get(id));
}

const near = (value: number) => expect.closeTo(value, 6);

describe('marks on the ground', () => {
  it('are none where no layer is on, and none where the subject is not drawn', () => {
    const there: There = { people: { subject: { at: [0, 0] }, a: { at: [0, 10] } } };
    expect(marksOf(sessionWith(there, []))).toEqual([]);
    expect(groundMarks(sessionWith(there, ['inLine', 'openSide']), () => undefined)).toEqual([]);
  });

  it('run a corridor from each officer to the subject and 20 m on, stronger with somebody in it, who is circled', () => {
    // b stands behind the subject as a sees it; c stands aside.
    const people: There['people'] = {
      subject: { at: [0, 0] },
      a: { at: [0, 10] },
      b: { at: [0, -8] },
      c: { at: [30, 0] },
    };
    const marks = marksOf(sessionWith({ people }, ['inLine']));
    const corridors = marks.filter(({ kind }) => kind === 'line');
    expect(corridors.map(({ long, wide }) => [long, wide])).toEqual([
      [30, 0.76],
      [28, 0.76],
      [50, 0.76],
    ]);
    expect(corridors.map(({ bearing }) => bearing)).toEqual([180, 0, 270]);
    const [a, b, c] = corridors.map(({ strength }) => strength);
    expect(a).toBe(b);
    expect(a ?? 0).toBeGreaterThan(c ?? 1);
    const circled = marks.filter(({ kind }) => kind === 'in-line').map(({ id }) => id);
    expect(circled.toSorted()).toEqual(['in-line-a', 'in-line-b']);
  });

  it('go with the places that people are drawn at', () => {
    const session = sessionWith({ people: { subject: { at: [0, 0] }, a: { at: [0, 10] } } }, ['inLine']);
    const [corridor] = groundMarks(session, (id) => (id === 'a' ? [5, 0] : [0, 0]));
    expect(corridor).toMatchObject({ at: [5, 0], bearing: 270, long: 25 });
  });

  it('have a ring for each effort that is heard at some distance, the own one stronger', () => {
    const there: There = { people: { subject: { at: [0, 0] }, a: { at: [0, 10], speaking: 'raised' } } };
    const session = sessionWith(there, ['voiceReach']);
    const reach = measuresOf(session)?.measures.reach;
    const marks = marksOf(session);
    expect(marks.map(({ long }) => long)).toEqual(Object.values(reach ?? {}).filter((metres) => metres > 0));
    expect(marks.every(({ at }) => at[1] === 10)).toBe(true);
    const strongest = marks.toSorted((one, other) => other.strength - one.strength)[0];
    expect(strongest?.label).toMatchObject({ kind: 'reach', effort: 'raised' });
  });

  it('have the rings of the selected officer alone, who need not speak', () => {
    const people: There['people'] = {
      subject: { at: [0, 0] },
      a: { at: [0, 10], speaking: 'raised' },
      b: { at: [9, 0] },
    };
    const marks = marksOf(sessionWith({ people }, ['voiceReach'], { selected: 'b' }));
    expect(new Set(marks.map(({ at }) => at.join()))).toEqual(new Set(['9,0']));
    expect(marks.every(({ label }) => label?.kind === 'reach')).toBe(true);
  });

  it('open the side away from three officers in the north', () => {
    const people: There['people'] = {
      subject: { at: [0, 0] },
      a: { at: [-5, 5] },
      b: { at: [0, 5] },
      c: { at: [5, 5] },
    };
    const [mark] = marksOf(sessionWith({ people }, ['openSide']));
    expect(mark).toMatchObject({ kind: 'open-side', bearing: near(180), label: { degrees: near(270) } });
    expect(mark?.wide).toBeCloseTo((270 / 2 / 180) * Math.PI, 6);
  });

  it('show the way out from bumper to bumper, open-ended where nothing stands in it', () => {
    // Both 4.75 m long and pointing north, 10 m apart: 5.25 m free between them.
    const there: There = {
      people: { subject: { at: [0, 0], posture: 'seated', inside: 'own' }, a: { at: [9, 0] } },
      vehicles: { own: { at: [0, 0] }, other: { at: [0, 10] } },
    };
    const [ahead, behind] = marksOf(sessionWith(there, ['wayOut']));
    expect(ahead).toMatchObject({ at: [near(0), near(2.375)], bearing: 0, long: near(5.25), wide: near(1.55) });
    expect(ahead).toMatchObject({ isOpenEnded: false, label: { kind: 'free' } });
    expect(behind).toMatchObject({ at: [near(0), near(-2.375)], bearing: 180, long: 15, isOpenEnded: true });
    expect(behind?.label).toEqual({ kind: 'free-or-more', metres: 15 });
  });

  it('show no way out without a vehicle of the subject', () => {
    const there: There = {
      people: { subject: { at: [0, 0] }, a: { at: [0, 9] } },
      vehicles: { other: { at: [5, 5] } },
    };
    expect(marksOf(sessionWith(there, ['wayOut']))).toEqual([]);
  });

  it('mark the selected officer’s nearest spot, at the distance that is measured', () => {
    const there: There = {
      people: { subject: { at: [0, 0] }, a: { at: [0, 12] } },
      vehicles: { car: { at: [0, 7], bearing: 90 } },
    };
    const session = sessionWith(there, ['nearestCover'], { selected: 'a' });
    const metres = measuresOf(session)?.people.find(({ id }) => id === 'a')?.nearestCover;
    expect(metres).toBeGreaterThan(0);
    expect(marksOf(session)).toMatchObject([{ kind: 'spot', label: { kind: 'length', metres: near(metres ?? 0) } }]);
    expect(marksOf({ ...session, selected: 'subject' })).toEqual([]);
    expect(marksOf({ ...session, selected: undefined })).toEqual([]);
    expect(marksOf(sessionWith({ people: there.people }, ['nearestCover'], { selected: 'a' }))).toEqual([]);
  });
});

describe('the outlines of marks', () => {
  const mark: GroundMark = { id: 'x', kind: 'line', at: [1, 2], bearing: 90, long: 10, wide: 0.5, strength: 1 };

  it('are the corners of a strip, from its left start to its right', () => {
    const corners = stripCorners(mark);
    const expected = [
      [1, 2.5],
      [11, 2.5],
      [11, 1.5],
      [1, 1.5],
    ];
    expect(corners.map(([east, north]) => [near(east), near(north)])).toEqual(expected);
  });

  it('are an arc through the middle of a sector', () => {
    const places = arcPlaces({ ...mark, kind: 'open-side', at: [0, 0], wide: Math.PI / 2 });
    expect(places[0]).toEqual([near(0), near(10)]);
    expect(places[(places.length - 1) / 2]).toEqual([near(10), near(0)]);
    expect(places.at(-1)).toEqual([near(0), near(-10)]);
  });

  it('offer places for a label of every kind', () => {
    for (const kind of ['reach', 'line', 'way-out', 'open-side', 'spot', 'in-line'] as const)
      expect(labelPlaces({ ...mark, kind }).length).toBeGreaterThan(3);
  });
});
