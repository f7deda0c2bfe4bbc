import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { everyField } from '../core/document/documents.ts';
import { jsonOf, root, run } from './tool.ts';

const charlotte = join(root, 'scene/charlotte-2016.json');
const good = join(root, 'tests/scenes/every-field.json');
const folder = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

const analyze = (...words: string[]) => run('analyze', words, folder);

function write(name: string, document: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const bad = () => write('bad.json', { ...everyField(), titel: 'x' });

/** RFC 4180, read plainly. */
function csvRows(text: string): string[][] {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, one = '']) => one).slice(0, 11));
}

describe('npm run analyze', { timeout: 60_000 }, () => {
  it('prints for --json nothing but the analysis, with the fields of the contract', async () => {
    const { code, out, err } = await analyze(charlotte, '--json', '--samples', '50', '--phase', 'decision-to-fire');
    expect([code, err]).toEqual([0, '']);
    const analysis: unknown = JSON.parse(out);
    const figure = {
      value: expect.any(Number),
      low: expect.any(Number),
      median: expect.any(Number),
      high: expect.any(Number),
    };
    expect(analysis).toMatchObject({
      scene: 'charlotte-2016',
      configuration: null,
      samples: 50,
      seed: 1,
      model: 1,
      phases: [
        {
          phase: 'decision-to-fire',
          measures: {
            nearestOfficer: figure,
            medianOfficer: figure,
            spacing: figure,
            inCover: figure,
            concealed: figure,
            exposed: figure,
            inLine: figure,
            othersInLine: figure,
            openSide: figure,
            spread: figure,
            talkers: figure,
            bestVoice: figure,
            reach: { relaxed: figure, normal: figure, raised: figure, loud: figure, shout: figure },
            wayOut: figure,
            boxedIn: { value: false, share: expect.any(Number) },
          },
          people: {
            'officer-1': {
              at: [expect.any(Number), expect.any(Number)],
              bearing: expect.any(Number),
              distance: figure,
              spacing: figure,
              closing: figure,
              response: figure,
              margin: figure,
              shareMarginPositive: { value: expect.any(Number) },
              exposure: { cover: expect.any(Number), concealed: expect.any(Number), exposed: expect.any(Number) },
              state: expect.stringMatching(/^(in-cover|concealed|exposed)$/),
              nearestCover: figure,
              level: { value: null },
              snr: { value: null },
              overlaps: false,
            },
          },
          options: expect.arrayContaining([
            { id: 'calm-voice', state: expect.any(String), share: expect.any(Number), reason: expect.any(String) },
          ]),
        },
      ],
    });
    expect(out).not.toMatch(/NaN|Infinity/);
  });

  it('leaves intervals and shares out without samples', async () => {
    const { out } = await analyze(charlotte, '--json', '--samples', '0');
    expect(out).not.toMatch(/"(low|median|high|share|likeliest|shareMarginPositive)"/);
    const { phases } = jsonOf<{ phases: unknown[] }>(out);
    expect(phases).toHaveLength(6);
  });

  it('gives the same bytes for the same seed, on one thread and on two', async () => {
    const words = [charlotte, good, '--json', '--samples', '100', '--seed', '9'];
    const [one, two, other] = await Promise.all([
      analyze(...words, '--jobs', '1'),
      analyze(...words, '--jobs', '2'),
      analyze(...words.slice(0, -1), '10'),
    ]);
    expect(two.out).toBe(one.out);
    expect(other.out).not.toBe(one.out);
    expect(jsonOf<{ scene: string }[]>(one.out).map(({ scene }) => scene)).toEqual(['charlotte-2016', 'every-field']);
  });

  it('85: reports a bad file and does the others', async () => {
    const { code, out, err } = await analyze(bad(), charlotte, 'nowhere.json', '--json', '--samples', '0');
    expect(code).toBe(1);
    expect(jsonOf<{ scene: string }[]>(out).map(({ scene }) => scene)).toEqual(['charlotte-2016']);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/bad\.json: E_UNKNOWN_KEY \/titel /),
      expect.stringMatching(/^nowhere\.json: E_FILE - /),
    ]);
  });

  it('prints nothing but the problems of one bad file', async () => {
    const { code, out, err } = await analyze(bad(), '--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^E_UNKNOWN_KEY \/titel .*; .*\n$/);
  });

  it('takes a configuration of the scene, and one from a file', async () => {
    const far = write('far.json', {
      format: 'time-and-distance/configuration',
      version: 1,
      id: 'far',
      title: 'Far',
      distance: 12,
    });
    const asked = ['--json', '--samples', '0', '--phase', 'approach'];
    const { out } = await analyze(charlotte, '--configuration', far, ...asked);
    expect(JSON.parse(out)).toMatchObject({
      configuration: 'far',
      phases: [{ measures: { nearestOfficer: { value: 12 }, medianOfficer: { value: 12 } } }],
    });
    const own = await analyze(charlotte, '--configuration', 'stay-back-and-contain', ...asked);
    expect(JSON.parse(own.out)).toMatchObject({ configuration: 'stay-back-and-contain' });
  });

  it.each([
    ['--configuration', 'nothing', /E_REF - .*no configuration "nothing".*stay-back-and-contain/],
    ['--phase', 'never', /E_REF - .*no phase "never".*approach/],
  ])('names what there is where %s names what there is not', async (option, id, message) => {
    const { code, out, err } = await analyze(charlotte, option, id);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  it('refuses a phase without the subject', async () => {
    const document = jsonOf<{ phases: { people: Record<string, unknown> }[] }>(readFileSync(charlotte, 'utf8'));
    const [, second] = document.phases;
    if (second !== undefined) second.people['scott'] = null;
    const { code, out, err } = await analyze(write('gone.json', document), '--samples', '0');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/E_SUBJECT_ABSENT \/phases\/1 /);
  });

  it('follows another reading of a contested figure', async () => {
    const asked = [charlotte, '--json', '--samples', '0', '--phase', 'decision-to-fire', '--configuration'];
    const holstered = write('holstered.json', {
      format: 'time-and-distance/configuration',
      version: 1,
      id: 'holstered',
      title: 'Holstered',
      weapon: 'holstered',
    });
    const response = async (...more: string[]) => {
      const { out } = await analyze(...asked, holstered, ...more);
      const { phases } = jsonOf<{ phases: { people: Record<string, { response: { value: number } }> }[] }>(out);
      return phases[0]?.people['officer-1']?.response.value;
    };
    expect(await response()).toBeCloseTo(2.28, 9);
    expect(await response('--assume', 'decision=one')).toBeCloseTo(2.78, 9);
    expect(await response('--assume', 'draw=no-claim')).toBeNull();
  });

  it('writes a table of eleven columns for --csv', async () => {
    const { out } = await analyze(charlotte, '--csv', '--samples', '20', '--phase', 'approach');
    const [header, ...rows] = csvRows(out);
    expect(header).toEqual('scene,configuration,phase,person,measure,unit,value,low,median,high,share'.split(','));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every((row) => row.length === 11 && row[0] === 'charlotte-2016' && row[2] === 'approach')).toBe(true);
    const nearest = rows.find((row) => row[3] === '' && row[4] === 'nearestOfficer');
    expect(Number(nearest?.[6])).toBeGreaterThan(0);
    expect(Number(nearest?.[7])).toBeLessThan(Number(nearest?.[9]));
  });

  it('teaches with --help, and says what is wrong with a call', async () => {
    const help = await analyze('--help');
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toMatch(/Examples/);
    for (const words of [
      [],
      [charlotte, '--samples', 'many'],
      [charlotte, '--samples', '-1'],
      [charlotte, '--seed', '1.5'],
      [charlotte, '--nothing'],
      [charlotte, '--json', '--csv'],
      [charlotte, '--assume', 'luck=good'],
      [charlotte, '--assume', 'draw=quick'],
      [charlotte, '--jobs', '0'],
    ]) {
      const { code, out, err } = await analyze(...words);
      expect([words.join(' '), code, out]).toEqual([words.join(' '), 2, '']);
      expect(err).toMatch(/Usage: /);
    }
  });

  it('prints for people what the numbers are', async () => {
    const { out } = await analyze(charlotte, '--samples', '50', '--phase', 'approach');
    expect(out).toMatch(/Positions are schematic/);
    expect(out).toMatch(/nearestOfficer +[\d.]+ m \([\d.]+ to [\d.]+\)/);
    expect(out).toMatch(/option calm-voice/);
  });
});
