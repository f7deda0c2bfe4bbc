import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { everyField } from '../core/document/documents.ts';
import { root, run } from './tool.ts';

const good = join(root, 'tests/scenes/every-field.json');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, document: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const check = (...words: string[]) => run('check', words, folder);

const bad = () => write('bad.json', { ...everyField(), titel: 'x', date: 7 });

describe('npm run check', { timeout: 30_000 }, () => {
  it('says what is in a good scene', async () => {
    const { code, out, err } = await check(good);
    expect(out.split('\n')).toEqual([
      'Every field (every-field)',
      '  phases           2  arrive, talk',
      '  people           5  1 subject, 2 officer, 1 relative, 1 bystander',
      '  vehicles         2  parked, patrol',
      '  facts            1  1 reported',
      '  notes            2  by expert',
      '  prompts          1  where',
      '  configurations   1  far',
      '  caveats          1',
      '',
    ]);
    expect([code, err]).toEqual([0, '']);
  });

  it('says everything that is wrong with a bad one, a line each, and nothing else', async () => {
    const { code, out, err } = await check(bad());
    expect(err.trimEnd().split('\n').toSorted()).toEqual([
      'E_TYPE /date needs a text, has a number; give a text',
      'E_UNKNOWN_KEY /titel unknown key "titel"; did you mean "title"?',
    ]);
    expect([code, out]).toEqual([1, '']);
  });

  it('85: with several files, names each, and goes on after a bad one and after one that is not there', async () => {
    const missing = join(folder, 'missing.json');
    const { code, out, err } = await check(bad(), missing, good);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).every((line) => line.startsWith(`${join(folder, 'bad.json')}: E_`))).toBe(true);
    expect(lines[2]).toContain(`${missing}: E_FILE - ENOENT`);
    expect(out).toContain('Every field (every-field)');
    expect(code).toBe(1);
  });

  it('keeps to one line, and to plain writing, whatever a key holds', async () => {
    const { err } = await check(write('keys.json', { ...everyField(), 'a\n\u001b[31m\u202eb': 1 }));
    expect(err.trimEnd()).toMatch(/^E_UNKNOWN_KEY \/a\\u000a\\u001b\[31m\\u202eb unknown key .*$/);
  });

  it('answers a wrong call with the usage', async () => {
    for (const words of [[], ['--jsn', good]]) {
      const { code, out, err } = await check(...words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Usage: npm run --silent check -- FILE');
    }
  });

  it('teaches with --help', async () => {
    const { code, out, err } = await check('--help');
    expect([code, err]).toEqual([0, '']);
    for (const word of ['Usage:', 'Exit status: 0', 'JSON Pointer', 'Example:']) expect(out).toContain(word);
  });
});
