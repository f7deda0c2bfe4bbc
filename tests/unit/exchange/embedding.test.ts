import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, readAsk, readEmbedding, readyOf, toldOf } from '../../../src/exchange/embedding.ts';
import { sessionOf } from '../../../src/session/session.ts';
import { charlotte } from '../../scenes/charlotte.ts';

describe('the options of an embedding address', () => {
  it('say what to show, how, beside what, and who may speak', () => {
    const address =
      '#embed&phase=3&view=plan&what-if=stay-back-and-contain&panels=figures&lang=es&theme=dark&unit=ft&origin=https://course.example';
    expect(readEmbedding(address)).toEqual({
      origin: 'https://course.example',
      panels: 'figures',
      link: undefined,
      problems: [],
      asks: [
        { kind: 'go-to', t: 2 },
        { kind: 'look', view: 'plan' },
        { kind: 'what-if', id: 'stay-back-and-contain' },
        { kind: 'set', language: 'es' },
        { kind: 'set', theme: 'dark' },
        { kind: 'set', unit: 'ft' },
      ],
    });
    expect(readEmbedding('#embed&phase=approach&eyes=scott')?.asks).toEqual([
      { kind: 'go-to-phase', phase: 'approach' },
      { kind: 'look', view: { eyes: 'scott' } },
    ]);
  });

  it('need none, and are not those of a link', () => {
    expect(readEmbedding('#embed')).toEqual({
      origin: undefined,
      panels: 'none',
      asks: [],
      link: undefined,
      problems: [],
    });
    for (const other of ['', '#', '#v1.2a.00000000.x', '#embedding', '#presenter', '#x&embed'])
      expect(readEmbedding(other), other).toBeUndefined();
    expect(readEmbedding('#embed&link=v1.2a.deadbeef.Ab-_9')?.link).toBe('v1.2a.deadbeef.Ab-_9');
  });

  it('take a whole origin and nothing else for one', () => {
    for (const origin of [
      '*',
      'null',
      'course.example',
      'https://course.example/',
      'https://course.example/a',
      'https://user@course.example',
      'javascript:alert(1)',
      'file://',
      'HTTPS://COURSE.EXAMPLE',
    ]) {
      const read = readEmbedding(`#embed&origin=${encodeURIComponent(origin)}`);
      expect(read?.origin, origin).toBeUndefined();
      expect(read?.problems, origin).toHaveLength(1);
    }
    expect(readEmbedding('#embed&origin=http://localhost:8000')?.origin).toBe('http://localhost:8000');
  });

  it('name what they do not know, and break at nothing', () => {
    expect(readEmbedding('#embed&panels=many&zoom=3&view=above')?.problems).toEqual([
      'panels=many',
      'zoom=3',
      'view=above',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (rest) => {
        const read = readEmbedding(`#embed&${rest}`);
        expect(read).toBeDefined();
        for (const problem of read?.problems ?? []) expect(problem.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('messages of a page around', () => {
  it('are heard by their product and their shape', () => {
    const product = 'time-and-distance';
    expect(readAsk({ product, kind: 'go-to', t: 1.5 })).toEqual({ kind: 'go-to', t: 1.5 });
    expect(readAsk({ product, kind: 'what-if', id: null })).toEqual({ kind: 'what-if', id: null });
    expect(readAsk({ product, kind: 'look', view: { eyes: 'scott' } })).toEqual({
      kind: 'look',
      view: { eyes: 'scott' },
    });
    for (const wrong of [
      { product, kind: 'go-to', t: Number.NaN },
      { product, kind: 'go-to', t: '1' },
      { product, kind: 'run', code: 'alert(1)' },
      { product, kind: 'ask', more: 1 },
      { product },
    ])
      expect(readAsk(wrong)).toBe('E_MESSAGE');
  });

  it('of others are nobody’s business here', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (data) => {
        expect(readAsk(data)).toBeUndefined();
      }),
    );
  });

  it('are answered in plain data', () => {
    const session = sessionOf(charlotte);
    for (const told of [toldOf(session, null, { nearestOfficer: 1 }), readyOf(session)])
      expect(structuredClone(told)).toEqual(told);
    expect(readyOf(session)['phases']).toHaveLength(6);
    expect(toldOf({ ...session, t: 1.4 }, 'a', null)).toMatchObject({ t: 1.4, phase: 'approach', configuration: 'a' });
  });

  it('look through the eyes of those alone who are in the scene', () => {
    expect(cameraFor(charlotte, { eyes: 'nobody' })).toBe('E_PERSON');
    expect(cameraFor(charlotte, { eyes: 'constructor' })).toBe('E_PERSON');
    expect(cameraFor(charlotte, 'plan')).toEqual({ kind: 'plan' });
  });
});
