import { createScanner, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { MOST_PROBLEMS, pointer, type Problem } from './problem.ts';

const MOST_BYTES = 10_000_000;
const DEEPEST = 64;
const MOST_NODES = 100_000;

// The library's SyntaxKind is an ambient const enum, which isolated modules may not read.
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, text: 10, end: 17 } as const;

// The core's compiler knows no platform; this one class is in the page, in workers and in Node alike.
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

export type JsonReading = { readonly value: unknown } | { readonly problems: readonly Problem[] };

/** Bytes → a JSON value, through the gates of size, encoding, depth, count and syntax, in one line each. */
export function readJson(bytes: Uint8Array): JsonReading {
  if (bytes.byteLength > MOST_BYTES) {
    return refuse('E_SIZE', '', `the file has ${bytes.byteLength} bytes, more than 10 MB`, 'split the scene, or shorten its texts');
  }
  let text: string;
  try {
    // ignoreBOM false: a byte order mark is taken off.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('E_ENCODING', '', 'the file is not UTF-8 text', 'save it as UTF-8, or choose a .json scene');
  }
  if (text.trim() === '') return refuse('E_EMPTY', '', 'the file is empty', 'choose a .json scene');
  const tooLarge = gauge(text);
  if (tooLarge !== undefined) return { problems: [tooLarge] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (tree === undefined || error !== undefined) {
    const offset = error?.offset ?? text.length;
    const reason = error === undefined ? 'nothing to read' : words(printParseErrorCode(error.error));
    return refuse('E_JSON', '', `not JSON at ${lineAndColumn(text, offset)}: ${reason}`, 'mend it there, or export the file again');
  }
  const problems: Problem[] = [];
  const value = valueOf(tree, [], problems);
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : { value };
}

function refuse(code: Problem['code'], path: string, message: string, hint: string): JsonReading {
  return { problems: [{ code, path, message, hint }] };
}

/** Depth and count are measured on the tokens, before anything that calls itself could run out of stack. */
function gauge(text: string): Problem | undefined {
  const scanner = createScanner(text, true);
  const steps: (string | number)[] = [];
  let nodes = 0;
  let name = '';
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    const last = steps.length - 1;
    const step = steps[last];
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      nodes++;
      steps.push(token === TOKEN.openBracket ? 0 : '');
      if (steps.length > DEEPEST) {
        const path = pointer(steps.slice(0, 8));
        return { code: 'E_DEPTH', path, message: `nested more than ${DEEPEST} deep`, hint: 'a scene needs fewer than 12 levels' };
      }
    } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
      steps.pop();
    } else if (token === TOKEN.comma) {
      if (typeof step === 'number') steps[last] = step + 1;
    } else if (token === TOKEN.colon) {
      if (typeof step === 'string') steps[last] = name;
    } else {
      nodes++;
      if (token === TOKEN.text) name = scanner.getTokenValue();
    }
    if (nodes > MOST_NODES) {
      const path = pointer(steps.slice(0, -1));
      return { code: 'E_COUNT', path, message: `more than ${MOST_NODES} values`, hint: 'split the scene, or thin it out' };
    }
  }
  return undefined;
}

function valueOf(node: Node, steps: readonly (string | number)[], problems: Problem[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child, index) => valueOf(child, [...steps, index], problems));
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const key = String(property.children?.[0]?.value);
    const child = property.children?.[1];
    const path = [...steps, key];
    if (key === '__proto__') {
      problems.push({ code: 'E_UNKNOWN_KEY', path: pointer(path), message: 'unknown key "__proto__"', hint: 'take it out' });
    } else if (Object.hasOwn(object, key)) {
      problems.push({ code: 'E_DUP_KEY', path: pointer(path), message: `the key "${key}" stands twice`, hint: 'keep one of the two' });
    } else if (child !== undefined) {
      object[key] = valueOf(child, path, problems);
    }
  }
  return object;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function words(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
