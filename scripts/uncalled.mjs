// A bundler lets go of what nobody imports, but of a class it keeps every method. Those that nobody calls by their name
// are found here: a name counts as called wherever it stands behind a dot, in a pattern or in quotes.
import { parseAst } from 'vite';

/**
 * A declaration of a module, or a method of a class that is declared there.
 * @typedef {object} Unit
 * @property {string} declared  its name, or that of its class
 * @property {string | undefined} method
 * @property {Set<string>} uses  the declarations that it names
 * @property {Set<string>} calls
 */

/**
 * The names that may be called in some modules.
 * @param {readonly string[]} modules their code
 * @param {readonly string[]} users code that uses them: each of its words counts as used and called
 * @returns {ReadonlySet<string>}
 */
export function calledIn(modules, users) {
  const words = users.flatMap((text) => text.match(/\w+/g) ?? []);
  const [used, called] = [new Set(words), new Set(words)];
  let waiting = modules.flatMap((code) => unitsOf(code));
  /** @type {Set<Unit>} */
  let reached;
  do {
    const isReached = (/** @type {Unit} */ { declared, method }) =>
      (declared === '' || used.has(declared)) && (method === undefined || called.has(method));
    reached = new Set(waiting.filter(isReached));
    waiting = waiting.filter((unit) => !reached.has(unit));
    for (const { uses, calls } of reached) {
      for (const name of uses) used.add(name);
      for (const name of calls) called.add(name);
    }
  } while (reached.size > 0);
  return called;
}

/**
 * @param {string} code a module
 * @param {ReadonlySet<string>} called
 * @returns {{ start: number, end: number, by: string }[]} what may be cut out of it
 */
export function uncalledIn(code, called) {
  return methodsIn(parseAst(code))
    .filter(({ key }) => !called.has(key.name))
    .map(({ start, end }) => ({ start, end, by: '' }));
}

/**
 * @param {string} code
 * @returns {Unit[]} what a module consists of; what it does by itself has no name
 */
function unitsOf(code) {
  /** @type {Unit[]} */
  const units = [];
  for (const each of parseAst(code).body) {
    const statement = each.type === 'ExportNamedDeclaration' ? each.declaration : each;
    // What is only passed on is used by whoever takes it.
    if (statement === null || statement.type === 'ImportDeclaration') continue;
    const parts = statement.type === 'VariableDeclaration' ? statement.declarations : [statement];
    for (const part of parts) {
      const declared = 'id' in part && part.id?.type === 'Identifier' ? part.id.name : '';
      const methods = new Set(methodsIn(part));
      units.push(unitOf(part, declared, undefined, methods));
      for (const method of methods) units.push(unitOf(method.value, declared, method.key.name, methods));
    }
  }
  return units;
}

/**
 * @param {any} node
 * @param {string} declared
 * @param {string | undefined} method
 * @param {ReadonlySet<any>} apart what is a unit of its own
 * @returns {Unit}
 */
function unitOf(node, declared, method, apart) {
  /** @type {Unit} */
  const unit = { declared, method, uses: new Set(), calls: new Set() };
  const look = (/** @type {any} */ part) => {
    if (part.type === 'Identifier') unit.uses.add(part.name);
    if (part.type === 'MemberExpression' && !part.computed) unit.calls.add(part.property.name);
    if (part.type === 'Literal' && typeof part.value === 'string') unit.calls.add(part.value);
    if (part.type === 'ObjectPattern') for (const { key } of part.properties) unit.calls.add(key?.name);
    for (const child of childrenOf(part)) if (!apart.has(child)) look(child);
  };
  look(node);
  return unit;
}

/**
 * @param {any} node
 * @returns {any[]} the methods of all classes in it that could be left out
 */
function methodsIn(node) {
  const { type, kind, computed, key } = node;
  const isOne = type === 'MethodDefinition' && kind !== 'constructor' && !computed && key.type === 'Identifier';
  return isOne ? [node] : childrenOf(node).flatMap(methodsIn);
}

/** @param {object} node */
function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((each) => typeof each?.type === 'string');
}
