// npm run analyze: every measure of a scene, with its interval.
import process from 'node:process';
import type { Analysis } from '../core/report/analysis.ts';
import { analysesAsCsv } from '../core/report/csv.ts';
import { analysisInWords } from '../words/analysis.ts';
import { callOf, parse, SHARED_OPTIONS } from './parts/call.ts';
import { worksForAnother } from './parts/jobs.ts';
import { findAll, runTool } from './parts/run.ts';

const USAGE = `Usage: npm run --silent analyze -- SCENE.json [SCENE.json …] [--configuration ID|FILE.json]
         [--phase ID] [--samples N] [--seed N] [--assume FIGURE=READING …] [--json|--csv] [--jobs N]
       npm run --silent analyze -- SCENE.json --again EXPORT.json [--json|--csv]
       npm run --silent analyze -- --help`;

const HELP = `Works out what follows from who stands where: metres, seconds, decibels, who is in cover, who stands
in another's line, and which options are open, phase by phase, each with an interval.

${USAGE}

  --configuration  a what-if: the id of one that the scene carries, or a file that ends in .json
  --phase          one phase by its id; all of them otherwise
  --samples        how many samples of places and constants the intervals rest on (10000); 0: none
  --seed           the same seed gives the same bytes anywhere (1)
  --assume         another reading of a contested figure, as often as needed:
                   run=slow-end|fast-end  decision=already|one  draw=sandel|no-claim
                   aimed=no-claim  insulation=ambulance-side|ambulance-rear
  --again          an export of measures (JSON) from the viewer: the same what-if, phases, samples, seed and
                   readings once more; refused where it was made from another scene
  --json, --csv    for other programs; without either, a table for people
  --jobs           how many threads (as many as there are cores)
  --progress       says on standard error how far it is, also where that is no terminal

What the numbers are
  value            at the places as written, with the central figures of the evidence
  low, high        5 and 95 % of the samples: places anywhere within their uncertainty, figures within
                   their spread. The value need not be the median.
  share            of a count: of its likeliest value; of yes and no, and of an option: of yes
  null             does not apply, or is not known
Places are schematic, and so is all that follows from them. No number here says what happened, what was
heard or seen, or what would have been right.

Any number of scenes at once. A bad file is reported on standard error, one problem a line
(code path message; hint), and the others go on. Exit status: 0 all is well, 1 a file or what was asked of
it was bad, 2 a wrong call.

Examples
  npm run --silent analyze -- scene/charlotte-2016.json
  npm run --silent analyze -- scene/charlotte-2016.json --phase approach --configuration stay-back-and-contain --json
  npm run --silent analyze -- scenes/*.json --samples 1000 --csv > measures.csv`;

async function main(words: readonly string[]): Promise<string> {
  const { values, positionals } = parse(words, SHARED_OPTIONS);
  const call = callOf(positionals, values, 10_000);
  const found = await findAll(call, new URL(import.meta.url), () => ({}));
  const analyses = found.map(({ heading, done }): Analysis => ({
    ...heading,
    phases: done.flatMap((one) => ('phase' in one ? [one.phase] : [])),
  }));
  if (analyses.length === 0) return '';
  switch (call.as) {
    case 'json':
      return `${JSON.stringify(analyses.length > 1 || call.files.length > 1 ? analyses : analyses[0], undefined, 2)}\n`;
    case 'csv':
      return analysesAsCsv(analyses);
    case 'text':
      return analyses.map((analysis) => analysisInWords(analysis)).join('\n');
  }
}

if (!worksForAnother()) await runTool(process.argv.slice(2), { usage: USAGE, help: HELP }, main);
