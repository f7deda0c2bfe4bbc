import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readHouse } from './architecture/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file of src and scene, by its path from the root. */
function readTree(): Map<string, string> {
  const paths = ['src', 'scene'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length)),
  );
  return new Map(paths.map((path) => [path, readFileSync(root + path, 'utf8')]));
}

describe('the house', () => {
  const house = readHouse(readTree());

  it('is seen: its modules and what they import', () => {
    const edges = [...house.imports.values()].reduce((sum, targets) => sum + targets.length, 0);
    expect(house.imports.size).toBeGreaterThan(40);
    expect(edges).toBeGreaterThan(house.imports.size);
  });

  it('flows downward only', () => {
    expect(house.violations).toEqual([]);
  });
});

/** A tree of one file, beside files that it may want to name. */
const treeOf = (path: string, source: string) =>
  new Map([
    ['src/core/geometry/vector.ts', 'export type Vector = readonly [number, number];'],
    [
      'src/core/document/scene.ts',
      "import type { Vector } from '../geometry/vector.ts';\nexport type Scene = Vector[];",
    ],
    ['src/core/analysis/measure.ts', 'export const measure = 1;'],
    ['src/words/en.ts', "export const en = 'metres';"],
    ['src/session/store.ts', "import { createStore } from 'zustand/vanilla';\nexport const store = createStore;"],
    ['src/stage/Stage.tsx', 'export const Stage = () => <canvas />;'],
    ['src/panels/Notes.tsx', "import '../panels/notes.css';\nexport const Notes = () => <p />;"],
    ['src/panels/notes.css', ''],
    ['src/results/interval.worker.ts', 'export {};'],
    ['scene/a.json', '{}'],
    [path, source],
  ]);

const WRONG: readonly [kind: string, path: string, source: string, complaint: string][] = [
  [
    'a static import upward',
    'src/core/geometry/x.ts',
    "import { en } from '../../words/en.ts';",
    'core/geometry may not import words',
  ],
  [
    'a type alone',
    'src/core/geometry/x.ts',
    "import type { Scene } from '../document/scene.ts';",
    'core/geometry may not import core/document',
  ],
  [
    'an inline type',
    'src/core/cover/x.ts',
    "import { type measure } from '../analysis/measure.ts';",
    'core/cover may not import core/analysis',
  ],
  [
    'a type in passing',
    'src/session/x.ts',
    "export type X = typeof import('../words/en.ts');",
    'session may not import words',
  ],
  [
    'a dynamic import',
    'src/panels/x.ts',
    "export const x = () => import('../stage/Stage.tsx');",
    'panels may not import stage',
  ],
  [
    'a dynamic import by template',
    'src/panels/x.ts',
    'export const x = () => import(`../stage/Stage.tsx`);',
    'panels may not import stage',
  ],
  ['an import for its effect', 'src/stage/x.ts', "import '../panels/Notes.tsx';", 'stage may not import panels'],
  [
    'a re-export',
    'src/cli/x.ts',
    "export const y = 1;\nexport { store } from '../session/store.ts';",
    'cli may not import session',
  ],
  [
    'a re-export of all',
    'src/words/x.ts',
    "export const y = 1;\nexport * from '../session/store.ts';",
    'words may not import session',
  ],
  [
    'a worker',
    'src/session/x.ts',
    "new Worker(new URL('../results/interval.worker.ts', import.meta.url));",
    'session may not import results',
  ],
  [
    'a worker by query',
    'src/session/x.ts',
    "import W from '../results/interval.worker.ts?worker';",
    'session may not import results',
  ],
  [
    'a glob',
    'src/words/x.ts',
    "export const all = import.meta.glob(['../stage/**/*.tsx', '!../stage/y.ts']);",
    'words may not import stage',
  ],
  [
    'a glob over rooms',
    'src/app/x.ts',
    "export const all = import.meta.glob('../**/*.tsx');",
    'leaves the rooms of src',
  ],
  ['an old import', 'src/words/x.ts', "import store = require('../session/store.ts');", 'words may not import session'],
  ['require', 'src/words/x.ts', "export const store = require('../session/store.ts');", 'words may not import session'],
  [
    'an import that nobody can read',
    'src/app/x.ts',
    'export const x = (name: string) => import(name);',
    'only the running program knows',
  ],
  [
    'a package',
    'src/core/geometry/x.ts',
    "import type { Vector3 } from 'three';",
    'core/geometry may not name the package three',
  ],
  [
    'a package with a like name',
    'src/stage/x.ts',
    "import 'three-stdlib';",
    'stage may not name the package three-stdlib',
  ],
  [
    'React by way of zustand',
    'src/session/x.ts',
    "import { create } from 'zustand';",
    'session may not name the package zustand',
  ],
  [
    "Node's own modules",
    'src/session/x.ts',
    "import { join } from 'node:path';",
    'session may not name the package node:path',
  ],
  [
    'a scene document',
    'src/stage/x.ts',
    "import scene from '../../scene/a.json';",
    'stage may not read a scene document',
  ],
  ['a file outside', 'src/app/x.ts', "import json from '../../package.json';", 'leaves the rooms of src'],
  ['a file that is not there', 'src/app/x.ts', "import { gone } from '../words/gone.ts';", 'not there'],
  ['a file without an ending', 'src/app/x.ts', "import { en } from '../words/en';", 'not there'],
  ['a file in no room', 'src/utils/x.ts', 'export const x = 1;', 'lies in no room'],
  ['a file in core and in no room of it', 'src/core/x.ts', 'export const x = 1;', 'lies in no room'],
  ['a default export', 'src/app/x.ts', 'export default 1;', 'default export'],
  ['a default export by name', 'src/app/x.ts', 'const x = 1;\nexport { x as default };', 'default export'],
  ['a barrel by name', 'src/words/index.ts', 'export const x = 1;', 'is a barrel'],
  [
    'a barrel by nature',
    'src/words/all.ts',
    "export { en } from './en.ts';\nexport type * from './en.ts';",
    'is a barrel',
  ],
  [
    'a circle',
    'src/core/geometry/vector.ts',
    "import { type Scene } from '../document/scene.ts';",
    'circle: src/core/geometry/vector.ts → src/core/document/scene.ts → src/core/geometry/vector.ts',
  ],
  [
    'a file that names itself',
    'src/words/x.ts',
    "import type { X } from './x.ts';\nexport type X = 1;",
    'circle: src/words/x.ts → src/words/x.ts',
  ],
];

describe('a tree that is wrong is found out', () => {
  it('when it is empty', () => {
    expect(readHouse(new Map()).violations).toEqual(['there is no module to read']);
  });

  it('and only then: the same tree with nothing wrong in it passes', () => {
    const right = [
      "import en from '@fontsource-variable/public-sans';",
      "import { store } from '../session/store.ts';",
      "import scene from '../../scene/a.json';",
      "export const worker = new URL('../results/interval.worker.ts', import.meta.url);",
      "export const scenes = import.meta.glob('/scene/*.json');",
      'export const x = [en, store, scene];',
    ].join('\n');
    expect(readHouse(treeOf('src/app/x.ts', right)).violations).toEqual([]);
  });

  it.each(WRONG)('by %s', (_kind, path, source, complaint) => {
    const { violations } = readHouse(treeOf(path, source));
    expect(violations).not.toEqual([]);
    expect(violations.join('\n')).toContain(complaint);
  });
});
