import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/core/document/read.ts';
import { writePhase } from '../../../src/core/report/analysis.ts';
import { type Row, rowsOf } from '../../../src/core/report/rows.ts';
import { benchWords } from '../../../src/words/bench.ts';
import { comparisonWords } from '../../../src/words/comparison.ts';
import { figureWords } from '../../../src/words/figures.ts';
import { fileWords } from '../../../src/words/files.ts';
import { optionName } from '../../../src/words/options.ts';
import { pageWords } from '../../../src/words/page.ts';
import { sweepWords } from '../../../src/words/sweep.ts';

const here = (path: string) => readFileSync(new URL(`../../../scene/${path}`, import.meta.url));
const reading = readScene(here('charlotte-2016.json'));
if ('problems' in reading) throw new Error(`the scene was refused: ${JSON.stringify(reading.problems)}`);
const { scene } = reading;
const { document } = scene;

const trainer = here('guides/charlotte-2016-trainer.md').toString('utf8');
const student = here('guides/charlotte-2016-student.md').toString('utf8');
const GUIDES = [
  ['the trainer’s guide', trainer],
  ['the student’s handout', student],
] as const;

const figures = figureWords('en');
const AVOIDED = /kill zone|danger zone|threat ring|fatal funnel|\btarget/i;

/** Every text within some words. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The text below a heading, up to the next of the same level or a higher one. */
function section(guide: string, heading: string): string {
  const [marks = ''] = heading.split(' ', 1);
  const [, after = ''] = `\n${guide}`.split(`\n${heading}\n`);
  return after.split(new RegExp(`\\n#{1,${marks.length}} `))[0] ?? '';
}

/** The cells of the rows of a table, without its head. */
function rowsIn(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const FIGURES = rowsIn(section(trainer, '### Figures to hold against the screen'));
const MEASURES: Readonly<Record<string, readonly [measure: string, kind: 'length' | 'level' | 'count']>> = {
  [figures.names.nearestOfficer]: ['nearestOfficer', 'length'],
  [figures.names.nearestRelative]: ['nearestRelative', 'length'],
  [figures.names.inCover]: ['inCover', 'count'],
  [figures.names.inLine]: ['inLine', 'count'],
  [figures.names.talkers]: ['talkers', 'count'],
  [figures.names.bestVoice]: ['bestVoice', 'level'],
  [figures.reach.normal]: ['reach.normal', 'length'],
};

/** The figures of a phase under a what-if, both by title. */
function workedOut(phase: string, whatIf: string): Row[] {
  const index = document.phases.findIndex(({ title }) => title === phase);
  const placed = whatIf === benchWords('en').asPlaced;
  const configuration = placed ? {} : document.configurations?.find(({ title }) => title === whatIf);
  if (index < 0 || configuration === undefined) throw new Error(`the scene has no such thing: ${phase}, ${whatIf}`);
  const asked = { samples: 10_000, seed: 1, assumptions: {}, spots: false };
  return rowsOf(writePhase(scene, index, configuration, asked, () => ''));
}

/** A figure as the product writes it. */
function figureIn(rows: readonly Row[], name: string): string {
  const [measure, kind] = MEASURES[name] ?? [];
  const found = rows.find((row) => row.person === null && row.measure === measure);
  if (kind === undefined || typeof found?.value !== 'number') throw new Error(`no such figure: ${name}`);
  const { value, low = value, median = value, high = value } = found;
  const interval = figures.interval(kind, { low, median, high, applies: 1 }, 'm', 'en');
  return `${figures.amount(kind, value, 'm', 'en')}${interval === '' ? '' : ` (${interval})`}`;
}

describe.each(GUIDES)('%s', (_name, guide) => {
  it('names every phase and every expert of the scene', () => {
    for (const { title } of document.phases) expect(guide).toMatch(new RegExp(`^### (\\d\\. )?${title}$`, 'm'));
    for (const { name } of document.experts) expect(guide).toContain(name);
  });

  it('says that positions are schematic', () => {
    expect(guide).toContain('Positions are schematic');
  });

  it('calls no position safe', () => {
    expect(guide).toContain('not a safe distance');
    expect(guide.replaceAll('not a safe distance', '')).not.toMatch(/\b(un)?safe(r|st|ly)?\b/i);
    expect(guide.replaceAll('“Time and distance equals safety”', '')).not.toMatch(/safety/i);
    expect(guide).not.toMatch(AVOIDED);
  });

  it('is plain Markdown: no HTML, no links, no pictures', () => {
    expect(guide).not.toMatch(/<[a-z/!]/i);
    expect(guide).not.toMatch(/https?:|www\.|\]\(|!\[/i);
  });

  it('puts nothing between quotation marks but the one phrase', () => {
    const quoted = guide.match(/[“"][^”"]*[”"]/g) ?? [];
    expect(quoted.filter((text) => text !== '“Time and distance equals safety”')).toEqual([]);
  });

  it('prints in bold only what is on the screen', () => {
    const words = [pageWords('en'), benchWords('en'), sweepWords('en'), fileWords('en'), comparisonWords('en')];
    const onScreen = new Set([
      ...textsOf([...words, figures, document]),
      figures.options.depends('').split(':')[0],
      optionName('step-back', 'en'),
      optionName('contain-and-wait', 'en'),
    ]);
    const bold = [...guide.matchAll(/\*\*(.+?)\*\*/g)].map(([, text = '']) => text);
    expect(bold.length).toBeGreaterThan(5);
    const letters = (text: string) => [text, `${text.charAt(0).toLowerCase()}${text.slice(1)}`];
    const either = new Set([...onScreen].flatMap((text = '') => letters(text)));
    expect(bold.filter((text) => !letters(text).some((each) => either.has(each)))).toEqual([]);
  });
});

describe('the trainer’s guide', () => {
  it('gives under each phase the views of those experts who spoke on it, and of nobody else', () => {
    const views = section(trainer, '## What experts said, and where they disagree');
    for (const { id, title } of document.phases) {
      const text = section(views, `### ${title}`);
      const named = document.experts.filter(({ name }) => text.includes(name));
      const spoke = document.experts.filter((expert) =>
        document.notes.some(({ phase, expert: by }) => phase === id && by === expert.id),
      );
      expect([title, named]).toEqual([title, spoke]);
    }
  });

  it.each([20, 50])('plans every minute of %i, and every phase', (length) => {
    const plan = rowsIn(section(trainer, `## A plan for ${length} minutes`));
    const ends = plan.map(([minutes = '']) => minutes.split(' to ').map(Number));
    expect(ends.map(([from]) => from)).toEqual([0, ...ends.slice(0, -1).map(([, to]) => to)]);
    expect(ends.at(-1)?.[1]).toBe(length);
    for (const { title } of document.phases) expect(plan.some(([, show]) => show?.includes(title))).toBe(true);
  });

  it('gives figures as the product works them out', { timeout: 30_000 }, () => {
    expect(FIGURES.length).toBeGreaterThan(10);
    const rows = new Map<string, Row[]>();
    const worked = FIGURES.map(([phase = '', whatIf = '', name = '']) => {
      const found = rows.get(phase + whatIf) ?? workedOut(phase, whatIf);
      rows.set(phase + whatIf, found);
      return figureIn(found, name);
    });
    expect(FIGURES.map(([, , , figure]) => figure)).toEqual(worked);
  });
});

describe('the student’s handout', () => {
  it('asks under each phase what the scene asks there', () => {
    document.phases.forEach(({ id, title }, index) => {
      const prompts = (document.prompts ?? []).filter(({ phase }) => phase === id).map(({ text }) => text);
      const [question] = section(student, `### ${index + 1}. ${title}`)
        .trim()
        .split('\n');
      expect(prompts).toContain(question);
    });
  });

  it('gives no interval that the trainer’s guide has not', () => {
    const known = FIGURES.map(([, , , figure = '']) => figure);
    for (const [interval] of student.matchAll(/[−\d.]+ (m|dB) \([−\d.]+ to [−\d.]+\)/g))
      expect(known).toContain(interval);
  });
});
