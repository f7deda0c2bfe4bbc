// npm run schema: writes scene/scene.schema.json from the schema in src/core/document, the one source, so that editors
// and other people's tools can read it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The text of scene/scene.schema.json.
 * @param {z.ZodType} sceneSchema
 * @returns {string}
 */
export function jsonSchemaText(sceneSchema) {
  // As input: what has a default may be left out.
  const { $schema, ...schema } = z.toJSONSchema(sceneSchema, { target: 'draft-2020-12', io: 'input' });
  const head = {
    $schema,
    title: 'Time & Distance scene',
    description:
      'One scene document: what is known about an encounter, who stood where in each phase, and what experts said. Places are [east, north] in metres from the origin of the site, bearings degrees clockwise from north. Checked further when it is read: names that refer to others, ids that stand once in their list, exactly one subject, outlines that do not cross themselves.',
  };
  return JSON.stringify({ ...head, ...schema }, null, 2) + '\n';
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  // Node 20 reads no TypeScript; vite does.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'src/core/document/schema.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  writeFileSync(join(root, 'scene/scene.schema.json'), jsonSchemaText(module.sceneSchema));
}
