// npm run fuzz: a million mutants of everything that comes in from outside, each read as a user's file would be.
//   --count <n>   how many (1,000,000)
//   --seed <n>    the first one's seed (by the clock); it is printed, so that the same run can be had again
// A mutant that is taken amiss is written to tests/faults/kept and is a test from then on.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values } = parseArgs({ options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string' } } });
const count = Number(values.count);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error('--count wants a whole number from 1, --seed a whole number');
  process.exit(2);
}
console.log(`${count} mutants from seed ${seed}`);
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', 'tests/faults/mutants.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_COUNT: String(count), FUZZ_SEED: String(seed) },
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
