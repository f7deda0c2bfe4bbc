import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '../../../../scripts/schema.mjs';
import { sceneSchema } from '../../../../src/core/document/schema.ts';

const written = readFileSync(new URL('../../../../scene/scene.schema.json', import.meta.url), 'utf8');

interface Schema {
  readonly $schema?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly description?: string;
}

describe('scene/scene.schema.json', () => {
  const schema: Schema = JSON.parse(written);

  it('is what the schema in the code says; `npm run schema` writes it anew', () => {
    expect(written).toBe(jsonSchemaText(sceneSchema));
  });

  it('asks for what the reader asks for, and for nothing that it fills in', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual([
      'format',
      'version',
      'id',
      'title',
      'summary',
      'caveats',
      'site',
      'people',
      'phases',
    ]);
    expect(schema.properties?.['phases']?.items?.required).toEqual(['id', 'title', 'summary']);
  });

  it('knows no keys but ours, as the reader does', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties?.['site']?.additionalProperties).toBe(false);
    expect(schema.properties).not.toHaveProperty('$schema');
  });
});
