import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/core/document/scene.ts';
import type { SceneDocument } from '../../../../src/core/document/schema.ts';
import { twoPhasesDocument } from '../../../scenes/twoPhases.ts';

type Phase = SceneDocument['phases'][number];

/** The two-phases scene with a third phase, and with what a test writes into the second and third. */
function threePhases(second: Partial<Phase>, third: Partial<Phase>) {
  const document = twoPhasesDocument();
  const [first] = document.phases;
  if (first === undefined) throw new Error('there is a first phase');
  const empty = { title: 'x', summary: '', facts: [], vehicles: {}, people: {} };
  return sceneOf({
    ...document,
    phases: [first, { ...empty, id: 'second', ...second }, { ...empty, id: 'third', ...third }],
  });
}

const first = twoPhasesDocument().phases[0]?.people['officer-1'];
if (first === undefined || first === null) throw new Error('officer 1 is placed in the first phase');

describe('sceneOf', () => {
  it('lets a placement stand until a phase gives another', () => {
    const scene = threePhases({}, { people: { 'officer-1': { ...first, at: [9, 9] } } });
    expect(scene.phases.map((phase) => phase.people.get('officer-1')?.at)).toEqual([
      [4, 0],
      [4, 0],
      [9, 9],
    ]);
    expect(scene.phases.map((phase) => phase.vehicles.get('suv')?.at)).toEqual([
      [-6, 0],
      [-6, 0],
      [-6, 0],
    ]);
  });

  it('takes a placement whole: what the new one leaves out is not taken from the old', () => {
    const { engaged: _engaged, ...rest } = first;
    const scene = threePhases({ people: { 'officer-1': rest } }, {});
    expect(scene.phases.map((phase) => phase.people.get('officer-1')?.engaged)).toEqual([true, false, false]);
  });

  it('takes away by null, until somebody is placed again', () => {
    const scene = threePhases(
      { people: { 'officer-1': null }, vehicles: { suv: null } },
      { people: { 'officer-1': first } },
    );
    expect(scene.phases.map((phase) => phase.people.has('officer-1'))).toEqual([true, false, true]);
    expect(scene.phases.map((phase) => phase.vehicles.has('suv'))).toEqual([true, false, false]);
  });

  it('does not carry on a path: nobody walks the same way twice', () => {
    const scene = threePhases({ people: { 'officer-1': { ...first, path: [[5, 5]] } } }, {});
    expect(scene.phases.map((phase) => phase.people.get('officer-1')?.path)).toEqual([[], [[5, 5]], []]);
  });

  it('keeps people in the order of the document, whatever order a phase writes them in', () => {
    const scene = threePhases({ people: { 'officer-2': first, 'officer-1': first } }, {});
    expect([...(scene.phases[1]?.people.keys() ?? [])]).toEqual(['subject', 'officer-1', 'officer-2']);
  });

  it('A17: brings bearings between 0 and 360, and says what is left out', () => {
    const { engaged: _engaged, ...rest } = first;
    const scene = threePhases(
      { people: { 'officer-1': { ...rest, bearing: -90 }, 'officer-2': { ...rest, bearing: -0 } } },
      { vehicles: { suv: { at: [0, 0], bearing: 725, basis: 'schematic', within: 0 } } },
    );
    expect(scene.phases[1]?.people.get('officer-1')).toMatchObject({ bearing: 270, engaged: false, path: [] });
    // toBe tells −0 from 0, as a reader of «-0°» would.
    expect(scene.phases[1]?.people.get('officer-2')?.bearing).toBe(0);
    expect(scene.phases[2]?.vehicles.get('suv')).toMatchObject({ bearing: 5, windows: 'closed', path: [] });
  });

  it('refuses a document without a subject', () => {
    const document = twoPhasesDocument();
    expect(() => sceneOf({ ...document, people: document.people.slice(1) })).toThrow(RangeError);
  });
});
