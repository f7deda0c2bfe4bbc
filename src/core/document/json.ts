import { MOST_PROBLEMS, pointer, type Problem } from './problem.ts';

const MOST_BYTES = 10_000_000;
const DEEPEST = 64;
const MOST_VALUES = 100_000;

// The core's compiler knows no platform; this one class is in the page, in workers and in Node alike.
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

export type JsonReading = { readonly value: unknown } | { readonly problems: readonly Problem[] };

/** Bytes → a JSON value, through the gates of size, encoding, syntax, depth, count and keys that stand twice. */
export function readJson(bytes: Uint8Array): JsonReading {
  if (bytes.byteLength > MOST_BYTES) {
    const message = `the file has ${bytes.byteLength} bytes, more than 10 MB`;
    return { problems: [{ code: 'E_SIZE', path: '', message, hint: 'split the scene, or shorten its texts' }] };
  }
  let text: string;
  try {
    // ignoreBOM false: a byte order mark is taken off.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const hint = 'save it as UTF-8, or choose a .json scene';
    return { problems: [{ code: 'E_ENCODING', path: '', message: 'the file is not UTF-8 text', hint }] };
  }
  if (text.trim() === '') {
    return { problems: [{ code: 'E_EMPTY', path: '', message: 'the file is empty', hint: 'choose a .json scene' }] };
  }
  const problems = survey(text);
  return problems.length > 0 ? { problems } : { value: JSON.parse(text) as unknown };
}

/** What may stand at a point of the text. */
type Awaited =
  | 'a value'
  | 'a value or "]"'
  | '"," or "]"'
  | 'a key'
  | 'a key or "}"'
  | '":"'
  | '"," or "}"'
  | 'nothing more';

/** A list or an object that is open where the survey has got to. */
interface Level {
  /** of an object: the keys so far */
  readonly keys: Set<string> | undefined;
  /** the index or the key of what stands there now */
  step: number | string;
}

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BARE = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * What is wrong with a text as JSON. One walk over it, before anything that calls itself could run out of stack or of
 * memory: `JSON.parse` tells neither where it failed, nor that a key stood twice.
 */
function survey(text: string): readonly Problem[] {
  const levels: Level[] = [];
  const problems: Problem[] = [];
  const path = (): string => pointer(levels.map(({ step }) => step));
  let values = 0;
  let awaited: Awaited = 'a value';
  let at = afterBlanks(text, 0);
  while (at < text.length) {
    const character = text[at];
    const level = levels.at(-1);
    if (character === '"' && level?.keys !== undefined && awaited.startsWith('a key')) {
      const end = endOfString(text, at);
      if (end.fault !== undefined) return [notJson(text, end.at, end.fault)];
      const key = nameOf(text.slice(at, end.at));
      level.step = key;
      const twice = level.keys.has(key);
      if (twice || key === '__proto__') problems.push(twice ? keyTwice(path(), key) : forbiddenKey(path(), key));
      level.keys.add(key);
      awaited = '":"';
      at = end.at;
    } else if (character === ':' && awaited === '":"') {
      awaited = 'a value';
      at++;
    } else if (character === ',' && level !== undefined && awaited.startsWith('","')) {
      if (typeof level.step === 'number') level.step++;
      awaited = level.keys === undefined ? 'a value' : 'a key';
      at++;
    } else if ((character === ']' || character === '}') && awaited.endsWith(` or "${character}"`)) {
      levels.pop();
      awaited = afterValueIn(levels.at(-1));
      at++;
    } else if (awaited.startsWith('a value')) {
      if (++values > MOST_VALUES) return [tooMany(pointer(levels.slice(0, -1).map(({ step }) => step)))];
      if (character === '{' || character === '[') {
        levels.push(character === '{' ? { keys: new Set(), step: '' } : { keys: undefined, step: 0 });
        if (levels.length > DEEPEST) return [tooDeep(pointer(levels.slice(0, 8).map(({ step }) => step)))];
        awaited = character === '{' ? 'a key or "}"' : 'a value or "]"';
        at++;
      } else {
        const end = character === '"' ? endOfString(text, at) : endOfBare(text, at, awaited);
        if (end.fault !== undefined) return [notJson(text, end.at, end.fault)];
        awaited = afterValueIn(level);
        at = end.at;
      }
    } else {
      return [notJson(text, at, `expected ${awaited}`)];
    }
    at = afterBlanks(text, at);
  }
  if (awaited !== 'nothing more') return [notJson(text, at, `expected ${awaited}, found the end`)];
  return problems.slice(0, MOST_PROBLEMS);
}

function afterValueIn(level: Level | undefined): Awaited {
  if (level === undefined) return 'nothing more';
  return level.keys === undefined ? '"," or "]"' : '"," or "}"';
}

/** Where something stands again, from a place on. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== TAB && code !== LINE_FEED && code !== CARRIAGE_RETURN) return at;
    at++;
  }
}

/** Where a match that starts at a place ends; the place itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a token ends, or where and why it is none. */
interface End {
  readonly at: number;
  readonly fault?: string;
}

function endOfBare(text: string, start: number, awaited: Awaited): End {
  const at = endOf(BARE, text, start);
  return at > start ? { at } : { at, fault: `expected ${awaited}` };
}

function endOfString(text: string, start: number): End {
  let at = start + 1;
  for (;;) {
    at = afterPlain(text, at);
    if (at >= text.length) return { at, fault: 'the text has no closing "' };
    if (text[at] === '"') return { at: at + 1 };
    if (text[at] !== '\\') return { at, fault: 'a control character in a text' };
    const after = endOf(ESCAPE, text, at);
    if (after === at) return { at, fault: 'an escape that JSON does not know' };
    at = after;
  }
}

/** Where a text has something else than a character that stands for itself, from a place on. */
function afterPlain(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    // Behind the last character there is no number, which is in no order to any.
    if (!(code >= SPACE) || code === QUOTE || code === BACKSLASH) return at;
    at++;
  }
}

function nameOf(written: string): string {
  return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
}

function notJson(text: string, offset: number, reason: string): Problem {
  const hint = 'mend it there, or export the file again';
  return { code: 'E_JSON', path: '', message: `not JSON at ${lineAndColumn(text, offset)}: ${reason}`, hint };
}

function tooDeep(path: string): Problem {
  return {
    code: 'E_DEPTH',
    path,
    message: `nested more than ${DEEPEST} deep`,
    hint: 'a scene needs fewer than 12 levels',
  };
}

function tooMany(path: string): Problem {
  return { code: 'E_COUNT', path, message: `more than ${MOST_VALUES} values`, hint: 'split the scene, or thin it out' };
}

function forbiddenKey(path: string, key: string): Problem {
  return { code: 'E_UNKNOWN_KEY', path, message: `unknown key "${key}"`, hint: 'take it out' };
}

function keyTwice(path: string, key: string): Problem {
  return { code: 'E_DUP_KEY', path, message: `the key "${key}" stands twice`, hint: 'keep one of the two' };
}

function lineAndColumn(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const ends = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    if (!ends) continue;
    line++;
    start = at + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}
