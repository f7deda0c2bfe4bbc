// npm run check: says what is in a scene document, or everything that is wrong with it.
import process from 'node:process';
import type { Scene } from '../core/document/scene.ts';
import { onOneLine } from '../words/problems.ts';
import { complain, prefixOf, sceneIn } from './parts/files.ts';

const USAGE = `Usage: npm run --silent check -- FILE [FILE …]
       npm run --silent check -- --help`;

const HELP = `Says what is in a scene document, or everything that is wrong with it.

${USAGE}

For a good scene: its title and what it holds, on standard output.
For a bad one: each problem (the first 100) on a line of its own, on standard error:

  code path message; hint
  E_REF /phases/2/people/officer-9 no person has the id "officer-9"; did you mean "officer-5"?

The code is what scripts can rely on. The path is a JSON Pointer into the file, - for the file
as a whole. With more than one file each line begins with the file's name, and a bad file does
not keep the others from being read.

Exit status: 0 all files are good, 1 one or more are not, 2 a wrong call.

How to write a scene: scene/README.md. For editors: scene/scene.schema.json.

Example: npm run --silent check -- scene/charlotte-2016.json`;

function main(words: readonly string[]): number {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const unknown = words.find((word) => word.startsWith('-'));
  if (words.length === 0 || unknown !== undefined) {
    console.error(unknown === undefined ? USAGE : `there is no option ${onOneLine(unknown)}\n${USAGE}`);
    return 2;
  }
  const bad = words.filter((file) => !isGood(file, words));
  return bad.length > 0 ? 1 : 0;
}

function isGood(file: string, files: readonly string[]): boolean {
  const found = sceneIn(file);
  if ('troubles' in found) {
    complain(found.troubles, prefixOf(file, files));
    return false;
  }
  console.log(inventory(found.scene).join('\n'));
  return true;
}

/** What is in a scene, in lines. */
function inventory({ document }: Scene): string[] {
  const { people, vehicles, phases, notes, experts, caveats, prompts = [], configurations = [] } = document;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(', ');
  const rows: [string, number, string][] = [
    ['phases', phases.length, ids(phases)],
    ['people', people.length, tally(people.map(({ role }) => role))],
    ['vehicles', vehicles.length, ids(vehicles)],
    [
      'facts',
      phases.reduce((sum, { facts }) => sum + facts.length, 0),
      tally(phases.flatMap(({ facts }) => facts.map(({ status }) => status))),
    ],
    ['notes', notes.length, experts.length > 0 ? `by ${ids(experts)}` : ''],
    ['prompts', prompts.length, ids(prompts)],
    ['configurations', configurations.length, ids(configurations)],
    ['caveats', caveats.length, ''],
  ];
  const lines = rows.map(([name, count, what]) =>
    `  ${name.padEnd(14)} ${String(count).padStart(3)}  ${what}`.trimEnd(),
  );
  return [`${onOneLine(document.title)} (${document.id})`, ...lines];
}

/** «3 officer, 1 subject»: each word with how often it stands there, in the order in which it comes up. */
function tally(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `${words.filter((other) => other === word).length} ${word}`).join(', ');
}

process.exitCode = main(process.argv.slice(2));
