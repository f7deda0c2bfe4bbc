import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/core/document/read.ts';
import charlotte from '../../../scene/charlotte-2016.json';
import { bytesOf } from '../../scenes/bytes.ts';

const read = readScene(bytesOf(charlotte));
if ('problems' in read) throw new Error('the scene is refused');
const { document } = read.scene;
const walk = document.walks?.[0];
if (walk === undefined) throw new Error('the scene has a walk');

describe('the walk through Charlotte', () => {
  it('leads through every phase in its order, stops to discuss, and shows more than one alternative', () => {
    const phases = document.phases.map(({ id }) => id);
    const order = walk.steps.map(({ phase }) => phases.indexOf(phase));
    expect(new Set(order).size).toBe(phases.length);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(walk.steps.filter(({ prompt }) => prompt !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(walk.steps.filter(({ configuration }) => typeof configuration === 'string').length).toBeGreaterThanOrEqual(
      2,
    );
    for (const { id, phase, prompt } of walk.steps) {
      if (prompt !== undefined) expect(document.prompts?.find((each) => each.id === prompt)?.phase, id).toBe(phase);
    }
  });

  it('has as many questions and minutes as it says of itself', () => {
    const seconds = walk.steps.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
    expect(Math.round(seconds / 60)).toBe(40);
    expect(walk.steps.filter(({ prompt }) => prompt !== undefined)).toHaveLength(6);
    expect(walk.about).toContain('forty minutes, with six questions');
  });

  it('is said in Spanish too, step by step, and without words that judge', () => {
    const spanish = document.translations?.['es']?.walks?.[walk.id];
    for (const { id, title, text, notes } of walk.steps) {
      const words = spanish?.steps?.[id];
      expect(words?.title, id).toBeTruthy();
      expect(words?.text !== undefined, id).toBe(text !== undefined);
      expect(words?.notes !== undefined, id).toBe(notes !== undefined);
      const all = [title, text, notes, words?.title, words?.text, words?.notes].join(' ');
      expect(all).not.toMatch(/\b(?:safe|safer|correct|wrong|mistake|fault|sujeto|segur[oa]s?|correct[oa])\b/i);
    }
  });
});
