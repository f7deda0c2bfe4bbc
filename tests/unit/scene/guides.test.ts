import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/core/document/read.ts';
import { inLanguage } from '../../../src/core/document/translation.ts';
import { writePhase } from '../../../src/core/report/analysis.ts';
import { type Row, rowsOf } from '../../../src/core/report/rows.ts';
import { benchWords } from '../../../src/words/bench.ts';
import { classWords } from '../../../src/words/class.ts';
import { comparisonWords } from '../../../src/words/comparison.ts';
import { figureWords } from '../../../src/words/figures.ts';
import { fileWords } from '../../../src/words/files.ts';
import { inkWords } from '../../../src/words/ink.ts';
import { learnWords } from '../../../src/words/learn.ts';
import { optionName } from '../../../src/words/options.ts';
import { pageWords } from '../../../src/words/page.ts';
import { presentWords } from '../../../src/words/present.ts';
import { presenterWords } from '../../../src/words/presenter.ts';
import { sweepWords } from '../../../src/words/sweep.ts';
import { tellingWords } from '../../../src/words/telling.ts';
import '../../../src/words/spanish.ts';
import { avoidedInSpanish } from '../words/plainWords.ts';

const here = (path: string) => readFileSync(new URL(`../../../scene/${path}`, import.meta.url));
const reading = readScene(here('charlotte-2016.json'));
if ('problems' in reading) throw new Error(`the scene was refused: ${JSON.stringify(reading.problems)}`);
const { scene } = reading;

/** What differs between the languages in which the guides are written. */
const LANGUAGES = {
  en: {
    ending: '.md',
    schematic: 'Positions are schematic',
    figures: '### Figures to hold against the screen',
    views: '## What experts said, and where they disagree',
    plan: (minutes: number) => `## A plan for ${minutes} minutes`,
    to: ' to ',
  },
  es: {
    ending: '.es.md',
    schematic: 'posiciones son esquemáticas',
    figures: '### Cifras para cotejar con la pantalla',
    views: '## Lo que dijeron los expertos, y en qué no coinciden',
    plan: (minutes: number) => `## Un plan de ${minutes} minutos`,
    to: ' a ',
  },
} as const;
type Language = keyof typeof LANGUAGES;

const guideIn = (kind: 'trainer' | 'student', language: Language) =>
  here(`guides/charlotte-2016-${kind}${LANGUAGES[language].ending}`).toString('utf8');
const GUIDES = (['en', 'es'] as const).flatMap((language) =>
  (['trainer', 'student'] as const).map((kind) => ({ kind, language, guide: guideIn(kind, language) })),
);

const PHRASE = '“Time and distance equals safety”';
const AVOIDED = /kill zone|danger zone|threat ring|fatal funnel|\btarget/i;

/** The word in a guide that the product avoids. */
function avoidedIn(guide: string, language: Language): string | undefined {
  const text = guide.replaceAll(PHRASE, '').replaceAll('not a safe distance', '');
  if (language === 'es') return avoidedInSpanish(text);
  return /\b(un)?safe(r|st|ly|ty)?\b/i.exec(text)?.[0] ?? AVOIDED.exec(text)?.[0];
}

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

/** The headings of a guide, by level. */
const levels = (guide: string) => [...guide.matchAll(/^(#+) /gm)].map(([, marks]) => marks);

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

const figuresIn = (language: Language) => rowsIn(section(guideIn('trainer', language), LANGUAGES[language].figures));

type Kind = 'length' | 'level' | 'count';

function measuresIn(language: Language): Readonly<Record<string, readonly [measure: string, kind: Kind]>> {
  const { names, reach } = figureWords(language);
  return {
    [names.nearestOfficer]: ['nearestOfficer', 'length'],
    [names.nearestRelative]: ['nearestRelative', 'length'],
    [names.inCover]: ['inCover', 'count'],
    [names.inLine]: ['inLine', 'count'],
    [names.talkers]: ['talkers', 'count'],
    [names.bestVoice]: ['bestVoice', 'level'],
    [reach.normal]: ['reach.normal', 'length'],
  };
}

/** Numbers are the same in every language. */
const ROWS = new Map<string, Row[]>();

/** The figures of a phase under a what-if, both by title. */
function workedOut(phase: string, whatIf: string, language: Language): Row[] {
  const { document } = inLanguage(scene, language);
  const index = document.phases.findIndex(({ title }) => title === phase);
  const placed = whatIf.toLowerCase() === benchWords(language).asPlaced.toLowerCase();
  const which = document.configurations?.findIndex(({ title }) => title === whatIf) ?? -1;
  const configuration = placed ? {} : scene.document.configurations?.[which];
  if (index < 0 || configuration === undefined) throw new Error(`the scene has no such thing: ${phase}, ${whatIf}`);
  const key = `${index} ${placed ? 'as placed' : which}`;
  const asked = { samples: 10_000, seed: 1, assumptions: {}, spots: false };
  const rows = ROWS.get(key) ?? rowsOf(writePhase(scene, index, configuration, asked, () => ''));
  ROWS.set(key, rows);
  return rows;
}

/** A figure as the product writes it. */
function figureIn(rows: readonly Row[], name: string, language: Language): string {
  const [measure, kind] = measuresIn(language)[name] ?? [];
  const found = rows.find((row) => row.person === null && row.measure === measure);
  if (kind === undefined || typeof found?.value !== 'number') throw new Error(`no such figure: ${name}`);
  const { value, low = value, median = value, high = value } = found;
  const words = figureWords(language);
  const interval = words.interval(kind, { low, median, high, applies: 1 }, 'm', language);
  return `${words.amount(kind, value, 'm', language)}${interval === '' ? '' : ` (${interval})`}`;
}

describe.each(GUIDES)('the guide for the $kind ($language)', ({ guide, language }) => {
  const { document } = inLanguage(scene, language);

  it('names every phase and every expert of the scene', () => {
    for (const { title } of document.phases) expect(guide).toMatch(new RegExp(`^### (\\d\\. )?${title}$`, 'm'));
    for (const { name } of document.experts) expect(guide).toContain(name);
  });

  it('says that positions are schematic', () => {
    expect(guide).toContain(LANGUAGES[language].schematic);
  });

  it('calls no position safe', () => {
    expect(avoidedIn(guide, language)).toBeUndefined();
  });

  it('is plain Markdown: no HTML, no links, no pictures', () => {
    expect(guide).not.toMatch(/<[a-z/!]/i);
    expect(guide).not.toMatch(/https?:|www\.|\]\(|!\[/i);
  });

  it('puts nothing between quotation marks but the one phrase', () => {
    const quoted = guide.match(/[“"«][^”"»]*[”"»]/g) ?? [];
    expect(quoted.filter((text) => text !== PHRASE)).toEqual([]);
  });

  it('prints in bold only what is on the screen', () => {
    const rooms = [pageWords, benchWords, sweepWords, fileWords, comparisonWords, classWords, learnWords];
    const more = [presentWords, presenterWords, inkWords, tellingWords];
    const onScreen = new Set([
      ...textsOf([[...rooms, ...more].map((words) => words(language)), figureWords(language), document]),
      figureWords(language).options.depends('').split(':')[0],
      optionName('step-back', language),
      optionName('contain-and-wait', language),
    ]);
    const bold = [...guide.matchAll(/\*\*(.+?)\*\*/g)].map(([, text = '']) => text);
    expect(bold.length).toBeGreaterThan(5);
    const letters = (text: string) => [text, `${text.charAt(0).toLowerCase()}${text.slice(1)}`];
    const either = new Set([...onScreen].flatMap((text = '') => letters(text)));
    expect(bold.filter((text) => !letters(text).some((each) => either.has(each)))).toEqual([]);
  });
});

describe.each(['en', 'es'] as const)('the trainer’s guide (%s)', (language) => {
  const trainer = guideIn('trainer', language);
  const { document } = inLanguage(scene, language);
  const words = LANGUAGES[language];

  it('gives under each phase the views of those experts who spoke on it, and of nobody else', () => {
    const views = section(trainer, words.views);
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
    const plan = rowsIn(section(trainer, words.plan(length)));
    const ends = plan.map(([minutes = '']) => minutes.split(words.to).map(Number));
    expect(ends.map(([from]) => from)).toEqual([0, ...ends.slice(0, -1).map(([, to]) => to)]);
    expect(ends.at(-1)?.[1]).toBe(length);
    for (const { title } of document.phases) expect(plan.some(([, show]) => show?.includes(title))).toBe(true);
  });

  it('gives figures as the product works them out', { timeout: 90_000 }, () => {
    const figures = figuresIn(language);
    expect(figures.length).toBeGreaterThan(10);
    const worked = figures.map(([phase = '', whatIf = '', name = '']) =>
      figureIn(workedOut(phase, whatIf, language), name, language),
    );
    expect(figures.map(([, , , figure]) => figure)).toEqual(worked);
  });
});

describe.each(['en', 'es'] as const)('the student’s handout (%s)', (language) => {
  const student = guideIn('student', language);
  const { document } = inLanguage(scene, language);

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
    const known = figuresIn(language).map(([, , , figure = '']) => figure);
    const given = [...student.matchAll(/[−\d.,]+ (m|dB) \([−\d.,]+ (to|a) [−\d.,]+\)/g)].map(([interval]) => interval);
    expect(given.length).toBeGreaterThan(0);
    for (const interval of given) expect(known).toContain(interval);
  });
});

it.each(['trainer', 'student'] as const)('the guide for the %s has the same parts in both languages', (kind) => {
  const [english, spanish] = [guideIn(kind, 'en'), guideIn(kind, 'es')];
  expect(levels(spanish)).toEqual(levels(english));
  const lines = (guide: string, begin: RegExp) => guide.split('\n').filter((line) => begin.test(line)).length;
  for (const begin of [/^- /, /^\|/, /^\d\. /]) expect(lines(spanish, begin)).toBe(lines(english, begin));
});
