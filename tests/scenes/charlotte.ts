import { readFileSync } from 'node:fs';
import { readScene } from '../../src/core/document/read.ts';

const reading = readScene(readFileSync(new URL('../../scene/charlotte-2016.json', import.meta.url)));
if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));

/** The scene that comes with the product. */
export const charlotte = reading.scene;
