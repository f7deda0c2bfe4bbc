import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lean } from '../../../scripts/leanThree.mjs';

const folder = fileURLToPath(new URL('../../../node_modules/three/build/', import.meta.url));
const [renderer, core] = ['three.module.js', 'three.core.js'].map((name) => {
  const path = `${folder}${name}`;
  const text = readFileSync(path, 'utf8');
  return { text, lean: lean(text, path) };
});

/** The text of a piece of a shader in a module of three. */
function piece(of: string, name: string): string | undefined {
  const [, text] = new RegExp(String.raw`\b(?:var|const) ${name} = ("(?:[^"\\]|\\.)*")`).exec(of) ?? [];
  return text === undefined ? undefined : String(JSON.parse(text));
}

describe('three without what is not needed', () => {
  it('keeps the shaders of what is drawn, word for word but for their layout, with all that they take in', () => {
    const [whole, left] = [renderer?.text ?? '', renderer?.lean ?? ''];
    const words = (text: string | undefined) => text?.split(/\s+/).filter((word) => word !== '');
    const seen = new Set<string>();
    const look = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      expect(words(piece(left, name)), name).toEqual(words(piece(whole, name)?.replaceAll(/\/\/.*$/gm, '')));
      for (const [, included = ''] of (piece(left, name) ?? '').matchAll(/#include <(\w+)>/g)) look(included);
    };
    const atTheHead = ['tonemapping_pars_fragment', 'colorspace_pars_fragment'];
    for (const name of [
      ...atTheHead,
      'common',
      'lights_lambert_fragment',
      'shadowmap_pars_fragment',
      'batching_vertex',
    ])
      look(name);
    expect(piece(left, 'common')).toContain('#define PI');
    expect(seen.size).toBeGreaterThan(3);
  });

  it('leaves out shaders of nothing here, headsets and animations', () => {
    expect(piece(renderer?.text ?? '', 'transmission_fragment')).not.toBe('');
    expect(piece(renderer?.lean ?? '', 'transmission_fragment')).toBe('');
    expect(renderer?.lean).not.toContain('requestReferenceSpace');
    expect(core?.text).toContain('PropertyBinding.prototype');
    expect(core?.lean).not.toContain('PropertyBinding.prototype');
  });

  it('refuses a three that is laid out otherwise', () => {
    expect(() => lean('class WebXRManager {}', '/three/build/three.module.js')).toThrow(/somewhere else/);
    expect(() =>
      lean((renderer?.text ?? '').replaceAll('ShaderChunk', 'Chunks'), '/three/build/three.module.js'),
    ).toThrow(/shader/);
    expect(() => lean('class PropertyBinding {}', '/three/build/three.core.js')).toThrow(/somewhere else/);
  });
});
