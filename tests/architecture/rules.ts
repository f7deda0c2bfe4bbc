import { posix } from 'node:path';
import { readModule } from './modules.ts';

interface Room {
  /** The other rooms that it may import. */
  readonly rooms: readonly string[];
  /** The packages that it may name: `three` stands for `three/…` too, `@fontsource-variable/*` for all of that scope. */
  readonly packages?: readonly string[];
  /** Whether it may read scene documents. */
  readonly scenes?: true;
}

const CORE = ['geometry', 'document', 'cover', 'arrangement', 'analysis', 'report'].map((room) => `core/${room}`);
const coreBefore = (room: string) => CORE.slice(0, CORE.indexOf(`core/${room}`));

/** Which way the house flows. */
const ROOMS: Readonly<Record<string, Room>> = {
  'core/geometry': { rooms: [] },
  'core/document': { rooms: coreBefore('document'), packages: ['zod', 'fastest-levenshtein', '@noble/hashes'] },
  'core/cover': { rooms: coreBefore('cover') },
  'core/arrangement': { rooms: coreBefore('arrangement') },
  'core/analysis': { rooms: coreBefore('analysis'), packages: ['pure-rand'] },
  'core/report': { rooms: coreBefore('report') },
  words: { rooms: CORE, packages: ['intl-messageformat'] },
  // The vanilla half alone: zustand itself brings React.
  session: { rooms: CORE, packages: ['zustand/vanilla', 'zod', 'idb', 'fflate', '@noble/hashes'] },
  results: { rooms: [...CORE, 'session'], packages: ['react', 'reselect', 'zustand/vanilla/shallow'] },
  stage: {
    rooms: [...CORE, 'session', 'results', 'words'],
    packages: ['three', 'react', 'reselect', '@use-gesture/react', 'zustand'],
  },
  panels: {
    rooms: [...CORE, 'session', 'results', 'words'],
    packages: ['react', 'react-dom', 'leva', 'zustand', '@visx/axis', '@visx/scale', '@visx/shape', 'markdown-to-jsx'],
  },
  exchange: {
    rooms: [...CORE, 'session', 'results', 'words', 'stage'],
    packages: ['three', 'react-dom/server', 'zustand/vanilla', 'zod', 'idb'],
  },
  app: {
    rooms: [...CORE, 'words', 'session', 'results', 'stage', 'panels', 'exchange'],
    packages: ['react', 'react-dom', 'zustand', '@fontsource-variable/*', 'workbox-window', 'workbox-precaching'],
    scenes: true,
  },
  cli: { rooms: [...CORE, 'words'], packages: ['node:*'], scenes: true },
};

const isScript = (path: string) => /\.[cm]?tsx?$/.test(path);

/** The room that a path of src lies in. */
function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path.startsWith(`src/${room}/`));
}

const mayName = (packages: readonly string[], name: string) =>
  packages.some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one || name.startsWith(`${one}/`),
  );

/** The file that `to` means when the file `from` says it; the folder, for a glob. */
function locate(from: string, to: string): string {
  const bare = to.replace(/[?#].*$/, '');
  return bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(from), bare);
}

/** The folder above a glob's first wildcard: everything below it may be meant. */
const folderOf = (glob: string) => glob.replace(/[^/]*[*?{[(].*$/, '');

interface Reading {
  readonly violations: readonly string[];
  /** Who names whom, file by file, types included. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/**
 * Holds a tree of files against the house.
 * @param files every file below src and scene, by its path from the root; only the text of scripts is read
 */
export function readHouse(files: ReadonlyMap<string, string>): Reading {
  const scripts = [...files].filter(([path]) => path.startsWith('src/') && isScript(path));
  const violations: string[] = scripts.length === 0 ? ['there is no module to read'] : [];
  const imports = new Map<string, string[]>();

  for (const [path, source] of scripts) {
    const complain = (what: string) => violations.push(`${path}: ${what}`);
    const targets: string[] = [];
    imports.set(path, targets);

    const module = readModule(path, source);
    if (module.hasDefaultExport) complain('has a default export');
    if (module.isBarrel || /\/index\.[^/]+$/.test(path)) complain('is a barrel');

    const name = roomOf(path);
    const room = name === undefined ? undefined : ROOMS[name];
    if (name === undefined || room === undefined) {
      complain('lies in no room');
      continue;
    }

    const enter = (target: string, asWritten: string) => {
      const other = roomOf(target);
      if (target.startsWith('scene/')) {
        if (room.scenes !== true) complain(`${name} may not read a scene document: ${asWritten}`);
      } else if (other === undefined) complain(`leaves the rooms of src: ${asWritten}`);
      else if (other !== name && !room.rooms.includes(other)) complain(`${name} may not import ${other}: ${asWritten}`);
    };

    for (const { to, isGlob } of module.references) {
      if (to === undefined) complain('names a file that only the running program knows');
      else if (isGlob) {
        const folder = locate(path, folderOf(to));
        enter(folder, to);
        targets.push(...[...files.keys()].filter((file) => file.startsWith(folder) && file !== path));
      } else if (/^[./]/.test(to)) {
        const target = locate(path, to);
        enter(target, to);
        if (files.has(target)) targets.push(target);
        else complain(`names a file that is not there: ${to}`);
      } else if (!mayName(room.packages ?? [], to)) complain(`${name} may not name the package ${to}`);
    }
  }

  return { violations: [...violations, ...circles(imports).map((circle) => `circle: ${circle.join(' → ')}`)], imports };
}

/** One circle for each file that a walk finds itself back at. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path]);
    if (done.has(path) || trail.includes(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}
