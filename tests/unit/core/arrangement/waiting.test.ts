import { describe, expect, it } from 'vitest';
import { waitingRow } from '../../../../src/core/arrangement/waiting.ts';
import { sceneOf } from '../../../../src/core/document/scene.ts';
import { distanceBetween } from '../../../../src/core/geometry/vector.ts';
import { charlotte } from '../../../scenes/charlotte.ts';
import { twoPhasesDocument } from '../../../scenes/twoPhases.ts';

describe('a waiting row', () => {
  it('is off the middle, each a step from the next, and faces the subject', () => {
    const row = waitingRow(sceneOf(twoPhasesDocument()), 0, ['officer-1', 'officer-2']);
    expect(row.map(({ id }) => id)).toEqual(['officer-1', 'officer-2']);
    const [a, b] = row;
    expect(a && b && distanceBetween(a.at, b.at)).toBeCloseTo(1.4);
    expect(a?.at[1]).toBeCloseTo(-16);
    expect(a?.at[0]).toBeCloseTo(0.7 * -Math.sign(-(a?.at[0] ?? 0)));
    for (const { bearing } of row) expect(Math.min(bearing, 360 - bearing)).toBeLessThan(4);
  });

  it('keeps clear of vehicles, buildings, trees and the edge, wherever there is room', () => {
    const document = twoPhasesDocument();
    document.site.extent = { west: -30, south: -10, east: 30, north: 30 };
    const row = waitingRow(sceneOf(document), 0, ['officer-1', 'officer-2']);
    for (const { at } of row) expect(at[1]).toBeGreaterThan(-10);
  });

  it('says nothing of where anybody stood: it is the same for every arrangement of officers', () => {
    const moved = structuredClone(charlotte.written);
    for (const phase of moved.phases)
      for (const [id, placement] of Object.entries(phase.people))
        if (placement !== null && id.startsWith('officer')) placement.at = [0, 0];
    const officers = ['officer-1', 'officer-2'];
    charlotte.phases.forEach((_, phase) =>
      expect(waitingRow(sceneOf(moved), phase, officers)).toEqual(waitingRow(charlotte, phase, officers)),
    );
  });

  it('is not made where nobody can be faced', () => {
    expect(() => waitingRow(charlotte, 99, [])).toThrow(RangeError);
  });
});
