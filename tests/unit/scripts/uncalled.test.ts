import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calledHere } from '../../../scripts/leanThree.mjs';
import { calledIn, uncalledIn } from '../../../scripts/uncalled.mjs';

/** What is left of a module when nobody but these uses it. */
function left(code: string, ...users: string[]): string {
  return uncalledIn(code, calledIn([code], users)).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    code,
  );
}

describe('methods that nobody calls', () => {
  const body = `class Body {
  constructor() { this.begin(); }
  begin() {}
  turn() { this.bend(); }
  bend() {}
  fall() { this.lie(); }
  lie() {}
  get size() { return 1; }
  set size(to) {}
  static of() {}
  [Symbol.iterator]() {}
}`;

  it('are found, with whatever only they call', () => {
    const rest = left(body, 'new Body().turn()');
    for (const kept of ['begin() {}', 'turn() {', 'bend() {}', '[Symbol.iterator]']) expect(rest).toContain(kept);
    for (const gone of ['fall', 'lie', 'size', 'static of']) expect(rest).not.toContain(gone);
  });

  it('are not those that somebody may mean: in a pattern, in quotes, or by setting them', () => {
    expect(left(body, 'const { fall } = new Body()')).toContain('lie() {}');
    expect(left(body, "new Body()['size'] = 2")).toMatch(/get size.*set size/s);
    expect(left(`${body} const { lie } = new Body(); new Body()['of']();`, 'Body')).toMatch(/lie\(\) \{\}.*static of/s);
  });

  it('are those too that only a class calls which nobody makes, or a method of a class that nobody makes', () => {
    const idle = `${body} class Idle { constructor(body) { body.fall(); } turn(body) { body.size = 3; } }`;
    const rest = left(idle, 'new Body().turn()');
    expect(rest).not.toContain('lie() {}');
    expect(rest).not.toContain('get size');
    expect(left(idle, 'new Body().turn(); new Idle()')).toContain('lie() {}');
  });

  it('are what a module does by itself never, nor what is called by something that it passes on', () => {
    expect(left(`${body} new Body().fall();`)).toContain('lie() {}');
    const passed = `${body} export function drop() { new Body().fall(); }`;
    expect(left(passed, 'drop')).toContain('lie() {}');
    expect(left(passed, 'Body')).not.toContain('lie() {}');
  });

  it('of three are many; those are left that drawing needs, and no name is worked out that is written nowhere', () => {
    const called = calledHere();
    for (const name of ['updateMatrixWorld', 'setColorAt', 'getX', 'needsUpdate', 'render', 'compile', 'dispose'])
      expect(called.has(name), name).toBe(true);
    for (const name of ['raycast', 'makeShear', 'setFromCubeFaces']) expect(called.has(name), name).toBe(false);
    for (const module of ['three.core.js', 'three.module.js']) {
      const path = new URL(`../../../node_modules/three/build/${module}`, import.meta.url);
      const code = readFileSync(fileURLToPath(path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code.match(/(?<!\bnew [\w.]+)\[ ?\w+ ?\]\(/g) ?? []).toEqual([]);
    }
  });
});
