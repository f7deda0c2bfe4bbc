import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonOf, root } from './tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', { timeout: 60_000 }, () => {
  it('carries tools that run with nothing but Node', () => {
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [file] = jsonOf<{ filename: string }[]>(packed.slice(packed.indexOf('[\n')));
    execFileSync('tar', ['-xzf', join(folder, file?.filename ?? ''), '-C', folder]);
    const run = (...words: string[]): string =>
      execFileSync(process.execPath, [join(folder, 'package/scripts/cli.mjs'), ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(run('--help')).toMatch(/Tools: analyze, check, sweep/);
    const analysis = run('analyze', 'package/scene/charlotte-2016.json', '--samples', '60', '--json', '--jobs', '2');
    expect(jsonOf<{ scene: string; phases: unknown[] }>(analysis)).toMatchObject({ scene: 'charlotte-2016' });
    expect(run('check', 'package/scene/charlotte-2016.json')).toMatch(/phases +6/);
  });
});
