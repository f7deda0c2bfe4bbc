import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { MOST_PROBLEMS, type Problem, type ProblemCode, pointer } from './problem.ts';

type Issue = z.core.$ZodIssue;

// A hostile document could ask for the nearest of many long words, many times; nobody means a word as long as this.
const LONGEST_WORD = 128;
const MOST_WORDS = 300;

/** «did you mean …?», where one of the known words is near enough to be meant. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  // A slip leaves one of the ends as it was, nearly always: among very many words only those are looked at.
  const all = [...known];
  const alike = (one: string): boolean => one[0] === word[0] || one.at(-1) === word.at(-1);
  const words = (all.length > MOST_WORDS ? all.filter(alike) : all).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const nearest = closest(word, words);
  return distance(word, nearest) <= Math.max(2, Math.floor(nearest.length / 3))
    ? `did you mean "${nearest}"?`
    : undefined;
}

/** The issues of the shape that was meant, where one of several may stand there; any other issue as it is. */
export function unfolded(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((branch) =>
    branch.every((each) => each.path.length > 0 || each.code !== 'invalid_type'),
  );
  return meant?.flatMap((each) => unfolded({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

/** What the schema found, in the words of the reader. One issue may name several keys, so it may give several problems. */
export function describe(issue: Issue, keysAt: (path: readonly PropertyKey[]) => readonly string[]): Problem[] {
  const path = pointer(issue.path);
  const one = (code: ProblemCode, message: string, hint: string): Problem[] => [{ code, path, message, hint }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownKey([...issue.path, key], keysAt(issue.path)));
    case 'invalid_key':
      return [unknownKey(issue.path, [])];
    case 'invalid_type':
      return [wrongType(issue, path)];
    case 'invalid_value': {
      const words = issue.values.map((value) => JSON.stringify(value)).join(', ');
      if (issue.input === undefined) return one('E_MISSING', 'missing', `give one of ${words}`);
      if (typeof issue.input !== 'string') return [typeProblem(path, 'one of the words', issue.input)];
      return one(
        'E_VALUE',
        `"${clip(issue.input)}" is not allowed here`,
        didYouMean(issue.input, issue.values.map(String)) ?? `use one of ${words}`,
      );
    }
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path)];
    case 'invalid_format':
      return issue.path.at(-1) === 'date'
        ? one('E_VALUE', 'not a date', 'write it as 2016-09-20')
        : issue.path.at(-1) === 'language'
          ? one('E_VALUE', 'not a language tag', 'write it as "en" or "es-MX"')
          : one('E_ID', `"${clip(String(issue.input))}" is not an id`, 'use a-z, 0-9 and -, at most 64 characters');
    case 'custom':
      return [special(issue, path)];
    case 'invalid_union':
      return [unfit(issue, path)];
    case 'invalid_element':
    case 'not_multiple_of':
      return one('E_VALUE', issue.message, 'see scene/README.md');
  }
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]): Problem {
  const key = String(path.at(-1));
  const hint = didYouMean(key, known) ?? (known.length > 0 ? `known here: ${known.join(', ')}` : 'take it out');
  return { code: 'E_UNKNOWN_KEY', path: pointer(path), message: `unknown key "${clip(key)}"`, hint };
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, path: string): Problem {
  const { input, expected } = issue;
  if (input === undefined) return { code: 'E_MISSING', path, message: 'missing', hint: `give ${article(expected)}` };
  const number = expected === 'number' || expected === 'int';
  const spelt = typeof input === 'string' && /^[+-]?(nan|inf(inity)?)$/i.test(input);
  if (number && (input === null || spelt || typeof input === 'number')) {
    const shown =
      typeof input === 'number' && expected === 'int'
        ? 'not a whole number'
        : `${String(input)} is not a finite number`;
    return { code: 'E_NUMBER', path, message: shown, hint: 'give a plain number' };
  }
  return typeProblem(path, article(expected), input);
}

function typeProblem(path: string, expected: string, input: unknown): Problem {
  const found = input === null ? 'null' : Array.isArray(input) ? 'a list' : article(typeof input);
  return { code: 'E_TYPE', path, message: `needs ${expected}, has ${found}`, hint: `give ${expected}` };
}

function outOfBounds(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: string): Problem {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  const most = small ? 'at least' : 'at most';
  const where = issue.path.at(-1);
  if (issue.origin === 'string')
    return {
      code: 'E_LENGTH',
      path,
      message: `needs ${most} ${bound} characters`,
      hint: small ? 'write something' : 'shorten it',
    };
  if (issue.origin !== 'array')
    return {
      code: 'E_RANGE',
      path,
      message: `${String(issue.input)} is out of range: ${most} ${bound}`,
      hint: 'lengths are in metres; give a value within the range',
    };
  if (where === 'outline' && small)
    return { code: 'E_GEOM', path, message: 'an outline needs at least 3 corners', hint: 'add corners' };
  // The only lists that stand in another list are the places of a path or an outline.
  const isPlace = where === 'at' || typeof where === 'number';
  return {
    code: isPlace ? 'E_TYPE' : 'E_COUNT',
    path,
    message: `needs ${most} ${bound} entries`,
    hint: small ? 'add what is missing' : 'take out what is too many',
  };
}

/** What fits none of the shapes that may stand there. */
function unfit(issue: Extract<Issue, { code: 'invalid_union' }>, path: string): Problem {
  const discriminator = 'discriminator' in issue ? issue.discriminator : undefined;
  if (discriminator === undefined) return typeProblem(path, 'an id, or all of it written out', issue.input);
  const input = issue.input;
  const named: unknown =
    typeof input === 'object' && input !== null
      ? Object.entries(input).find(([key]) => key === discriminator)?.[1]
      : input;
  if (named === undefined) return { code: 'E_MISSING', path, message: 'missing', hint: 'see scene/README.md' };
  if (typeof named !== 'string') return typeProblem(path, 'a word', named);
  return { code: 'E_VALUE', path, message: `"${clip(named)}" is not allowed here`, hint: 'see scene/README.md' };
}

const SPECIAL: Readonly<Record<string, Pick<Problem, 'code' | 'message' | 'hint'>>> = {
  E_TEXT: {
    code: 'E_TEXT',
    message: 'holds a control or direction character, or half of one',
    hint: 'retype the text as plain text',
  },
  E_GEOM: {
    code: 'E_GEOM',
    message: 'the outline crosses or touches itself here, or has no area',
    hint: 'go round the shape once, corner by corner',
  },
  E_RANGE: { code: 'E_RANGE', message: 'is not beyond its opposite', hint: 'west lies below east, south below north' },
};

function special(issue: Extract<Issue, { code: 'custom' }>, path: string): Problem {
  const known = SPECIAL[String(issue.params?.['code'])];
  return known === undefined
    ? { code: 'E_VALUE', path, message: issue.message, hint: 'see scene/README.md' }
    : { ...known, path };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['object', 'an object'],
  ['array', 'a list'],
  ['tuple', 'a list of two numbers'],
  ['record', 'an object'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
]);

function article(word: string): string {
  return NAMES.get(word) ?? word;
}

function clip(word: string): string {
  return word.length > 60 ? word.slice(0, 59) + '…' : word;
}
