// npm run big: writes a scene with very many people and vehicles, to see that the page stays usable with them.
//   --people <n>     all of them (500)
//   --officers <n>   of these (60)
//   --vehicles <n>   (60), a third of them the police's
//   --seed <n>       (1); the same seed writes the same scene
//   <file>           where to; without it, to standard output
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bigScene } from './bench/bigScene.mjs';

const { values, positionals } = parseArgs({
  options: {
    people: { type: 'string', default: '500' },
    officers: { type: 'string', default: '60' },
    vehicles: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const sizes = {
  people: Number(values.people),
  officers: Number(values.officers),
  vehicles: Number(values.vehicles),
  seed: Number(values.seed),
};
if (
  positionals.length > 1 ||
  Object.values(sizes).some((size) => !Number.isInteger(size) || size < 0) ||
  sizes.people < sizes.officers + 3
) {
  console.error(
    '--people, --officers, --vehicles and --seed want whole numbers; people at least three more than officers',
  );
  process.exit(2);
}
const text = `${JSON.stringify(bigScene(sizes), null, 1)}\n`;
const [file] = positionals;
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
