import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfiguration, readScene } from '../../../../src/core/document/read.ts';
import { sceneOf } from '../../../../src/core/document/scene.ts';
import { documentsWithWhatIfs } from '../../../scenes/arbitraryScene.ts';
import { bytesOf, sceneFile } from '../../../scenes/bytes.ts';
import type { Json } from './documents.ts';

const reading = readScene(sceneFile('every-field.json'));
if ('problems' in reading) throw new Error('the fixture was refused');
const { scene } = reading;
const head = { format: 'time-and-distance/configuration', version: 1, id: 'far', title: 'Far' };

function faults(document: Json | Record<string, unknown>): string[] {
  const result = readConfiguration(bytesOf(document), scene);
  return 'problems' in result ? result.problems.map(({ code, path }) => `${code} ${path}`) : [];
}

describe('readConfiguration', () => {
  it('reads a what-if that is a file of its own, without what makes it a file', () => {
    const written = {
      distance: 15,
      from: 'first-note',
      moves: { talk: { 'officer-2': { at: [4, -9], bearing: 350 } } },
    };
    expect(readConfiguration(bytesOf({ ...head, ...written }), scene)).toEqual({
      configuration: { id: 'far', title: 'Far', ...written },
    });
  });

  it('reads any what-if that fits its scene', () => {
    fc.assert(
      fc.property(documentsWithWhatIfs, ({ document, whatIf }) => {
        const written = JSON.stringify({ ...head, ...whatIf });
        const result = readConfiguration(bytesOf(written), sceneOf(document));
        if ('problems' in result) expect(result.problems).toEqual([]);
        else expect(JSON.stringify({ ...head, ...result.configuration })).toBe(written);
      }),
    );
  });

  it('A5: a scene is not one, and says so', () => {
    const result = readConfiguration(sceneFile('smallest.json'), scene);
    expect(result).toMatchObject({
      problems: [{ code: 'E_KIND', path: '/format', message: expect.stringContaining('a scene') }],
    });
  });

  it('A24, A26: its version is looked at', () => {
    expect(faults({ ...head, version: 2 })).toEqual(['E_NEWER /version']);
    expect(faults({ ...head, version: undefined })).toEqual(['E_VERSION /version']);
  });

  it('A2, A11: it goes through the same gates as a scene', () => {
    expect(faults('{"format":')).toEqual(['E_JSON ']);
    expect(faults('{"a":1,"a":2}')).toEqual(['E_DUP_KEY /a']);
  });

  it('A12, A13, A15: says what is wrong with its fields', () => {
    expect(faults({ ...head, distanse: 15 })).toEqual(['E_UNKNOWN_KEY /distanse']);
    expect(faults({ ...head, distance: '15', speakers: 1.5 })).toEqual(['E_TYPE /distance', 'E_NUMBER /speakers']);
    expect(faults({ ...head, distance: -1, spacing: 1e4, ambient: 200 })).toEqual([
      'E_RANGE /distance',
      'E_RANGE /spacing',
      'E_RANGE /ambient',
    ]);
    expect(faults({ ...head, formation: 'circle' })).toEqual(['E_VALUE /formation']);
    expect(faults({ format: head.format, version: 1 })).toEqual(['E_MISSING /id', 'E_MISSING /title']);
  });

  it('A18: names what is not in the scene', () => {
    const here = { at: [0, 0], bearing: 0 };
    expect(faults({ ...head, from: 'third-note' })).toEqual(['E_REF /from']);
    expect(faults({ ...head, moves: { later: {}, talk: { nobody: here, parked: here } } })).toEqual([
      'E_REF /moves/later',
      'E_REF /moves/talk/nobody',
    ]);
  });

  it('lists no more than 100 problems', () => {
    const nobody = Object.fromEntries(
      Array.from({ length: 300 }, (_, k) => [`nobody-${k}`, { at: [0, 0], bearing: 0 }]),
    );
    expect(faults({ ...head, moves: { talk: nobody } })).toHaveLength(100);
  });
});
