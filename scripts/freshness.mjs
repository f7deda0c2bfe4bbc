// Whether something built is still newer than what it was built from.
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When the newest of these files and folders changed (a folder changes when a file in it comes or goes).
 * @param {string} path
 * @returns {number} milliseconds since 1970; 0 for what is not there
 */
function changed(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/**
 * @param {string} built the file that the build writes
 * @param {string[]} sources files and folders it is built from
 */
export function isFresh(built, sources) {
  return changed(built) > Math.max(...sources.map(changed));
}

/**
 * Dates a build from when it began, so that a source saved meanwhile counts as newer.
 * @param {string} built
 * @param {Date} began
 */
export function dateFrom(built, began) {
  utimesSync(built, began, began);
}
