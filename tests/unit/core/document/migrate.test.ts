import { expect, it } from 'vitest';
import { migrate, NEWEST } from '../../../../src/core/document/migrate.ts';
import { VERSION } from '../../../../src/core/document/schema.ts';

it('A25: the steps lead to the version that the schema describes', () => {
  expect(NEWEST).toBe(VERSION);
});

it('A25: a document of the newest version stays as it is', () => {
  const document = Object.freeze({ format: 'time-and-distance/scene', version: NEWEST, title: 'x' });
  expect(migrate(document, NEWEST)).toBe(document);
});
