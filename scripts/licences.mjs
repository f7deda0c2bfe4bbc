// While building: what others wrote and the product carries, each with its licence, for the page to show when asked.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { Plugin } from 'vite' */
/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string }} Shipped */

/** Where the page asks for the list; without a build there is nothing that is carried. */
const ASKED = '/src/panels/shipped.ts';
const MARK = '%what others wrote%';
const LICENCE = /^(?:licen[cs]e|copying|ofl)(?:[.-](?:md|txt|mit|markdown))?$/i;

/**
 * The folder of the package that a module belongs to.
 * @param {string} id
 * @returns {string | undefined}
 */
export function folderOf(id) {
  const path = id.replaceAll('\0', '').replaceAll('\\', '/');
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder;
}

/**
 * The MIT License for a package that names it and brings no text along.
 * @param {string} name
 */
const mitOf = (name) => `MIT License

Copyright (c) the authors of ${name}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * @param {string} folder of a package
 * @returns {Shipped}
 */
function read(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const { name, version, license = 'unknown' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => LICENCE.test(each));
  if (file === undefined) return { name, version, licence: license, text: license === 'MIT' ? mitOf(name) : '' };
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence: license, text };
}

/**
 * A package and all that it brings along.
 * @param {string} folder
 * @param {Set<string>} found
 */
function withDependencies(folder, found) {
  if (found.has(folder)) return;
  found.add(folder);
  /** @type {{ dependencies?: Record<string, string> }} */
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const places = [join(folder, 'node_modules', name), join('node_modules', name)];
    const place = places.find((each) => existsSync(join(each, 'package.json')));
    if (place !== undefined) withDependencies(place, found);
  }
}

/**
 * The packages in some folders, by name, each version once.
 * @param {Iterable<string>} folders
 * @returns {Shipped[]}
 */
export function shippedFrom(folders) {
  const shipped = new Map();
  for (const folder of folders) {
    const one = read(folder);
    shipped.set(`${one.name} ${one.version}`, one);
  }
  return [...shipped.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * The plugin, and one for the workers, whose modules are bundled by themselves.
 * @param {{ readonly whole: readonly string[], readonly alone: readonly string[] }} further packages that no module of the
 *   bundle tells of: `whole` with what they depend on, `alone` without
 * @returns {{ page: Plugin, worker: () => Plugin }}
 */
export function licences({ whole, alone }) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const name of alone) found.add(join('node_modules', name));
  for (const name of whole) withDependencies(join('node_modules', name), found);

  /** @param {readonly string[]} ids */
  const note = (ids) => {
    for (const id of ids) {
      const folder = folderOf(id);
      if (folder !== undefined && existsSync(join(folder, 'package.json'))) found.add(folder);
    }
  };

  return {
    worker: () => ({
      name: 'licences-of-workers',
      renderChunk(_code, chunk) {
        note(chunk.moduleIds);
      },
    }),
    page: {
      name: 'licences',
      apply: 'build',
      transform(_code, id) {
        if (!id.replaceAll('\\', '/').endsWith(ASKED)) return undefined;
        return `export const SHIPPED = JSON.parse(${JSON.stringify(MARK)});`;
      },
      renderChunk(code, _chunk, _options, { chunks }) {
        const mark = ['"', "'", '`'].map((quote) => `${quote}${MARK}${quote}`).find((each) => code.includes(each));
        if (mark === undefined) return undefined;
        for (const chunk of Object.values(chunks)) note(chunk.moduleIds);
        const list = JSON.stringify(JSON.stringify(shippedFrom(found)));
        // A function, because a text in its place would have its dollars read as signs.
        return code.replace(mark, () => list);
      },
    },
  };
}
