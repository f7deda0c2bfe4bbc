import { InterleavedBufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import { Dashes } from '../../../../src/stage/overlays/dashes.ts';
import type { Point } from '../../../../src/stage/space.ts';

const STYLE = { width: 1, dash: 0.3, gap: 0.1, opacity: 1, order: 1 };

/** So many segments, each a metre on from the one before and as long as its number. */
function segments(count: number): Point[] {
  return Array.from({ length: count }, (_, k): Point[] => [
    [k, 0, 0],
    [k, k + 1, 0],
  ]).flat();
}

function held({ object: { geometry } }: Dashes) {
  const { instanceStart, instanceEnd, instanceDistanceStart, instanceDistanceEnd } = geometry.attributes;
  return { instanceStart, instanceEnd, instanceDistanceStart, instanceDistanceEnd };
}

/** How often the points were handed to whoever draws. */
function versionOf(dashes: Dashes): number {
  const { instanceStart } = held(dashes);
  return instanceStart instanceof InterleavedBufferAttribute ? instanceStart.data.version : NaN;
}

describe('dashed segments', () => {
  it('are drawn as many as there are, whatever there was before', () => {
    const dashes = new Dashes(STYLE);
    for (const count of [1, 5, 0, 2, 40, 3]) {
      dashes.show(segments(count));
      expect(dashes.object.visible).toBe(count > 0);
      expect(dashes.object.geometry.instanceCount).toBe(count);
      const { instanceStart, instanceEnd } = held(dashes);
      for (let k = 0; k < count; k++) {
        expect([instanceStart?.getX(k), instanceStart?.getY(k)]).toEqual([k, 0]);
        expect([instanceEnd?.getX(k), instanceEnd?.getY(k)]).toEqual([k, k + 1]);
      }
    }
  });

  it('are dashed by the metres along all of them', () => {
    const dashes = new Dashes(STYLE);
    dashes.show(segments(3));
    const { instanceDistanceStart, instanceDistanceEnd } = held(dashes);
    expect([0, 1, 2].map((k) => instanceDistanceStart?.getX(k))).toEqual([0, 1, 3]);
    expect([0, 1, 2].map((k) => instanceDistanceEnd?.getX(k))).toEqual([1, 3, 6]);
  });

  it('keep the buffers they have while there is room, and hand them over only when something moved', () => {
    const dashes = new Dashes(STYLE);
    dashes.show(segments(5));
    const before = held(dashes);
    const version = versionOf(dashes);
    dashes.show(segments(5));
    expect(versionOf(dashes)).toBe(version);
    dashes.show(segments(4).map(([x, y, z]): Point => [x + 0.5, y, z]));
    expect(held(dashes)).toEqual(before);
    expect(versionOf(dashes)).toBe(version + 1);
  });

  it('let go of what is too small before they take more', () => {
    const dashes = new Dashes(STYLE);
    dashes.show(segments(2));
    let ended = 0;
    dashes.object.geometry.addEventListener('dispose', () => {
      ended += 1;
    });
    dashes.show(segments(9));
    dashes.show(segments(16));
    expect(ended).toBe(1);
    dashes.show(segments(17));
    expect(ended).toBe(2);
  });
});
