import { describe, expect, it } from 'vitest';
import { poseOf } from '../../../../src/stage/people/pose.ts';

const officer = {
  posture: 'standing',
  weapon: 'aimed',
  speaking: 'silent',
  role: 'officer',
  holding: undefined,
} as const;

describe('poses', () => {
  it('show what the arms do, and nothing where that is not known', () => {
    expect(poseOf(officer, false)).toEqual({ posture: 'standing', arms: 'aimed', figure: 'paint' });
    expect(poseOf({ ...officer, weapon: 'unknown' }, false).arms).toBe('unknown');
    expect(poseOf({ ...officer, weapon: 'holstered', speaking: 'raised' }, false).arms).toBe('open');
    expect(poseOf({ ...officer, weapon: 'none', role: 'relative', holding: 'phone' }, false)).toMatchObject({
      arms: 'phone',
      figure: 'pale',
    });
  });

  it('show no weapon at eye level', () => {
    for (const weapon of ['aimed', 'low-ready', 'holstered'] as const)
      expect(poseOf({ ...officer, weapon }, true).arms).toBe('unknown');
    expect(poseOf({ ...officer, weapon: 'none', holding: 'phone' }, true).arms).toBe('phone');
  });
});
