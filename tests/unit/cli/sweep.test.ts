import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonOf, root, run } from './tool.ts';

const charlotte = join(root, 'scene/charlotte-2016.json');
const sweep = (...words: string[]) => run('sweep', words, root);

interface Table {
  readonly rows: readonly {
    readonly at: number;
    readonly phase: string;
    readonly value: number;
    readonly low?: number;
  }[];
}

describe('npm run sweep', { timeout: 60_000 }, () => {
  const asked = [charlotte, '--control', 'distance', '--phase', 'approach', '--samples', '20'];

  it('goes in even steps from the one end to the other', async () => {
    const { code, out, err } = await sweep(
      ...asked,
      '--from',
      '2',
      '--to',
      '10',
      '--steps',
      '5',
      '--json',
      '--measure',
      'nearestOfficer',
    );
    expect([code, err]).toEqual([0, '']);
    const table = jsonOf<Table>(out);
    expect(table).toMatchObject({
      scene: 'charlotte-2016',
      control: 'distance',
      from: 2,
      to: 10,
      steps: 5,
      samples: 20,
      model: 1,
    });
    expect(table.rows.map(({ at, value, low }) => [at, value, low])).toEqual(
      [2, 4, 6, 8, 10].map((at) => [at, at, at]),
    );
  });

  it('has every measure, of the whole and of each person, without being asked for one', async () => {
    const { out } = await sweep(...asked, '--from', '5', '--to', '5', '--steps', '1', '--csv');
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toBe('scene,configuration,control,at,phase,person,measure,unit,value,low,median,high,share');
    expect(lines.some((line) => line.includes(',,bestVoice,dB,'))).toBe(true);
    expect(lines.some((line) => line.includes(',officer-1,distance,m,5,'))).toBe(true);
  });

  it('steps through whole speakers', async () => {
    const { out } = await sweep(
      charlotte,
      ...'--control speakers --from 0 --to 3 --steps 9 --phase verbal-commands --samples 0 --json --measure talkers'.split(
        ' ',
      ),
    );
    expect(jsonOf<Table>(out).rows.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
  });

  it('gives the same bytes on one thread and on two', async () => {
    const words = [charlotte, ...'--control ambient --from 40 --to 70 --steps 3 --samples 30 --json'.split(' ')];
    const [one, two] = await Promise.all([sweep(...words, '--jobs', '1'), sweep(...words, '--jobs', '2')]);
    expect(two.out).toBe(one.out);
  });

  it('prints a table for people', async () => {
    const { out } = await sweep(...asked, '--from', '2', '--to', '4', '--steps', '2', '--measure', 'nearestOfficer');
    expect(out).toMatch(/approach, distance 2\n {2}nearestOfficer +2 m\n/);
  });

  it('teaches with --help, and says what is wrong with a call', async () => {
    expect((await sweep('--help')).out).toMatch(/Examples/);
    for (const words of [
      [charlotte],
      [charlotte, '--control', 'luck', '--from', '1', '--to', '2'],
      [charlotte, '--control', 'distance', '--from', '1'],
      [charlotte, '--control', 'distance', '--from', 'x', '--to', '2'],
      [charlotte, '--control', 'ambient', '--from', '1', '--to', '999'],
      [charlotte, '--control', 'distance', '--from', '1', '--to', '2', '--steps', '0'],
    ]) {
      const { code, out, err } = await sweep(...words);
      expect([words.join(' '), code, out]).toEqual([words.join(' '), 2, '']);
      expect(err).toMatch(/Usage: /);
    }
  });
});
