import { describe, expect, it } from 'vitest';
import { folderOf, licences, shippedFrom } from '../../../scripts/licences.mjs';

describe('the list of what others wrote', () => {
  it('knows the package of a module, however deep it lies', () => {
    expect(folderOf('/a/node_modules/three/src/Three.js')).toBe('/a/node_modules/three');
    expect(folderOf('\0/a/node_modules/@visx/axis/x.js?commonjs')).toBe('/a/node_modules/@visx/axis');
    expect(folderOf('/a/node_modules/leva/node_modules/zustand/i.js')).toBe(
      '/a/node_modules/leva/node_modules/zustand',
    );
    expect(folderOf('/a/src/x.ts')).toBeUndefined();
  });

  it('has each version once, by name, with its licence in full', () => {
    const shipped = shippedFrom(['node_modules/three', 'node_modules/idb', 'node_modules/three']);
    expect(shipped.map(({ name, licence }) => `${name}: ${licence}`)).toEqual(['idb: ISC', 'three: MIT']);
    for (const { text } of shipped) expect(text).toMatch(/permission/i);
  });

  it('has a text for a package that brings none, where its licence is the usual one', () => {
    const [fiber] = shippedFrom(['node_modules/@react-three/fiber']);
    expect(fiber?.text).toContain('Permission is hereby granted');
    expect(fiber?.text).toContain('@react-three/fiber');
  });

  it('is written where the page asks for it, from all that is in the bundle', () => {
    const { page } = licences({ whole: ['workbox-precaching'], alone: ['@fontsource-variable/newsreader'] });
    expect(page).toMatchObject({ name: 'licences', apply: 'build' });
  });
});
