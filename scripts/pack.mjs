// Run by `npm pack`: a package carries its tools ready to run, for whoever installs it has nothing to build them with.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTool } from './bundleTool.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'tools');
rmSync(folder, { recursive: true, force: true });
for (const file of readdirSync(join(root, 'src/cli')).filter((entry) => entry.endsWith('.ts'))) {
  const name = basename(file, '.ts');
  await bundleTool(root, `src/cli/${name}.ts`, join(folder, `${name}.mjs`));
}
