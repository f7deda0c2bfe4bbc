import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that can be had again from its seed. */
export class Chance {
  private readonly generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
    // The first numbers after a small seed are much alike.
    for (let k = 0; k < 32; k++) this.generator.next();
  }

  /** 0 … below − 1 */
  below(limit: number): number {
    return (this.generator.next() >>> 0) % Math.max(limit, 1);
  }

  one<Value>(list: readonly [Value, ...Value[]] | readonly Value[]): Value {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }
}

type Node = Record<string, unknown> | unknown[];

/** What is put where something else belongs. */
const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => 0,
  () => -1,
  () => 1e308,
  () => 1e-30,
  () => 1e12,
  () => 0.5,
  () => '\uD800',
  () => 'a\u202Eb',
  () => '\u0000',
  () => '__proto__',
  () => 'constructor',
  () => '<img src=x onerror=alert(1)>',
  () => 'x'.repeat(3000),
  () => Array.from({ length: 300 }, () => [0, 0]),
  () => JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`),
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'postion', 'at ', '', 'x'.repeat(200)] as const;

/** One change somewhere in the tree of a JSON text: another type, another key, a name that leads nowhere, a thing twice. */
function changedTree(chance: Chance, text: string): string {
  const tree: unknown = JSON.parse(text);
  const nodes = nodesOf(tree);
  const node = chance.one(nodes);
  const keys = Object.keys(node);
  const key = keys.length === 0 ? undefined : chance.one(keys);
  switch (chance.below(7)) {
    case 0:
    case 1:
      if (key !== undefined) put(node, key, chance.one(STRANGE)());
      break;
    case 2:
      if (key !== undefined) remove(node, key);
      break;
    case 3:
      if (!Array.isArray(node)) define(node, chance.one(KEYS), chance.one(STRANGE)());
      else node.push(structuredClone(node[0]));
      break;
    case 4: {
      const other = chance.one(nodes);
      const otherKeys = Object.keys(other);
      if (key !== undefined && otherKeys.length > 0)
        put(node, key, structuredClone(Reflect.get(other, chance.one(otherKeys))));
      break;
    }
    case 5: {
      const value: unknown = key === undefined ? undefined : Reflect.get(node, key);
      if (key !== undefined && typeof value === 'string')
        put(node, key, `${value}${chance.one(['-x', 's', '1', ' '])}`);
      else if (key !== undefined && typeof value === 'number')
        put(node, key, value * chance.one([-1, 1000, 1.0001, 1e9]));
      break;
    }
    default:
      if (key !== undefined && !Array.isArray(node)) {
        const value: unknown = node[key];
        remove(node, key);
        define(node, `${key}${chance.one(['x', 's', ' '])}`, value);
      }
  }
  return JSON.stringify(tree);
}

function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what JSON knows besides lists has keys.
  const node = value as Node;
  return [node, ...Object.values(node).flatMap(nodesOf)];
}

function put(node: Node, key: string, value: unknown): void {
  if (Array.isArray(node)) node[Number(key)] = value;
  else define(node, key, value);
}

/** Also what no plain assignment would make a key of. */
function define(node: object, key: string, value: unknown): void {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove(node: Node, key: string): void {
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else Reflect.deleteProperty(node, key);
}

/** One change somewhere in bytes: a bit, a cut, a splice, a part twice, a token for another. */
function changedBytes(chance: Chance, bytes: Uint8Array): Uint8Array {
  const at = chance.below(bytes.length);
  const length = 1 + chance.below(Math.min(40, bytes.length));
  const splice = (from: number, to: number, piece: readonly number[]): Uint8Array =>
    Uint8Array.from([...bytes.subarray(0, from), ...piece, ...bytes.subarray(to)]);
  switch (chance.below(6)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.below(8));
      return flipped;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return splice(at, at + length, []);
    case 3:
      return splice(
        at,
        at,
        Array.from({ length: 1 + chance.below(6) }, () => chance.below(256)),
      );
    case 4:
      return splice(at, at, [...bytes.subarray(at, at + length)]);
    default:
      return splice(at, at + 1, [
        ...new TextEncoder().encode(
          chance.one(['{', '}', '[', ']', ',', ':', '"', '\\', '1e999', 'NaN', '-0', '0x1', '﻿', '\n']),
        ),
      ]);
  }
}

/** Something with one to three changes in it. */
export function mutant(chance: Chance, text: string, isJson: boolean): Uint8Array {
  let bytes: Uint8Array = new TextEncoder().encode(text);
  const times = 1 + (chance.below(4) === 0 ? chance.below(3) : 0);
  let whole = text;
  for (let k = 0; k < times; k++) {
    if (isJson && chance.below(3) > 0) {
      whole = changedTree(chance, whole);
      bytes = new TextEncoder().encode(whole);
    } else return changedBytes(chance, bytes);
  }
  return bytes;
}
