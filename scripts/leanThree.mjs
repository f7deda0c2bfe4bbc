// What of three this page never runs does not travel: headsets, reflections, bodies that change their shape, shaders of
// materials that nothing here is made of, and methods that nothing here calls. Of the shaders that do, the layout stays
// behind.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { calledIn, uncalledIn } from './uncalled.mjs';

/** @typedef {{ start: number, end: number, by: string }} Cut */

/** The module of three that draws, and the one of all that is drawn. */
const RENDERER = /\/three\/build\/three\.module\.js$/;
const CORE = /\/three\/build\/three\.core\.js$/;
/** What three has beside those two. */
const BESIDE = /\/three\/examples\/.+\.js$/;
/** Of animations, which nothing here is made of: each sets up its prototype, and so would travel unused. */
const ANIMATED = /^PropertyBinding$|KeyframeTrack$|Interpolant$|^Loader$/;

/** The shaders that bodies, the ground and shadows are drawn with, by their names in ShaderLib. */
const SHADERS = ['lambert', 'depth'];
const NOT_HERE = "{ throw new Error('the page is built without this part of three: scripts/leanThree.mjs') }";
/** Parts that the renderer makes or could make, and as much of each as it asks of one that has nothing to do. */
const UNUSED = new Map([
  [
    'WebXRManager',
    `class WebXRManager extends EventDispatcher {
  enabled = false;
  isPresenting = false;
  setAnimationLoop() {}
  dispose() {}
  getEnvironmentBlendMode() {}
}`,
  ],
  ['WebGLUniformsGroups', 'function WebGLUniformsGroups() { return { dispose() {} }; }'],
  ['WebGLMorphtargets', 'function WebGLMorphtargets() {}'],
  ['WebGLOutput', `function WebGLOutput() ${NOT_HERE}`],
  ['getDFGLUT', 'function getDFGLUT() { return null; }'],
  // The table that it would read.
  ['DATA', ''],
  ['WebGLEnvironments', 'function WebGLEnvironments() { return { get: (texture) => texture ?? null, dispose() {} }; }'],
]);

/** @returns {import('vite').Plugin} */
export function leanThree() {
  /** @type {ReadonlySet<string> | undefined} */
  let called;
  return {
    name: 'lean-three',
    apply: 'build',
    transform: {
      filter: { id: [RENDERER, CORE, BESIDE] },
      handler: (code, id) => {
        called ??= calledHere();
        const left = lean(code, id);
        return { code: withCuts(left, uncalledIn(left, called)), map: null };
      },
    },
  };
}

/**
 * @param {string} code a module of three
 * @param {string} id its path
 * @returns {string} the same without what is not needed here
 * @throws Error where it is not laid out as this expects: another version of three is to be looked at first
 */
export function lean(code, id) {
  if (CORE.test(id)) return leanCore(code);
  return RENDERER.test(id) ? leanRenderer(code) : code;
}

/** The names of methods of three that may be called: by the product, or by what it takes from three. */
export function calledHere() {
  const three = fileURLToPath(import.meta.resolve('three'));
  const paths = [three, join(dirname(three), 'three.core.js'), ...besideHere()];
  return calledIn(
    paths.map((path) => lean(readFileSync(path, 'utf8'), path)),
    textsHere(),
  );
}

/** @param {string} code three's renderer */
function leanRenderer(code) {
  /** @type {Map<string, { start: number, end: number, text: string }>} */
  const texts = new Map();
  /** @type {Map<string, any>} */
  const values = new Map();
  /** @type {Cut[]} */
  const cuts = [];
  for (const node of parseAst(code).body) {
    if (node.type === 'VariableDeclaration')
      for (const { id, init } of node.declarations) {
        if (id.type !== 'Identifier' || init == null) continue;
        values.set(id.name, init);
        if (init.type === 'Literal' && typeof init.value === 'string')
          texts.set(id.name, { start: init.start, end: init.end, text: init.value });
      }
    const [name] = namesOf(node);
    const by = UNUSED.get(name ?? '');
    if (by !== undefined) cuts.push({ start: node.start, end: node.end, by });
  }
  if (cuts.length !== UNUSED.size) throw new Error('three has the parts that are not used here somewhere else');

  const chunks = new Map(
    values.get('ShaderChunk')?.properties.map((/** @type {any} */ { key, value }) => [key.name, value.name]) ?? [],
  );
  const library = new Map(
    values.get('ShaderLib')?.properties.map((/** @type {any} */ { key, value }) => [key.name, value]) ?? [],
  );
  /** @type {Set<string>} */
  const kept = new Set();
  const keep = (/** @type {string} */ name) => {
    const text = texts.get(chunks.get(name) ?? name);
    if (text === undefined) throw new Error(`three has no piece of a shader called ${name}`);
    if (kept.has(name)) return;
    kept.add(name);
    for (const included of includesOf(text.text)) keep(included);
  };
  for (const name of SHADERS)
    for (const { key, value } of library.get(name)?.properties ?? [])
      if (key.name === 'vertexShader' || key.name === 'fragmentShader') keep(value.property.name);
  // The renderer itself writes some at the head of a shader.
  for (const [, name = ''] of code.matchAll(/\bShaderChunk\[ '(\w+)' \]/g)) keep(name);
  for (const name of includedHere()) keep(name);
  const dropped = [...chunks].filter(([name]) => !kept.has(name));
  if (kept.size < 20 || dropped.length < 20) throw new Error('three keeps its shaders somewhere else');

  const droppedTexts = new Set(dropped.map(([, text]) => text));
  for (const [name, { start, end, text }] of texts) {
    const isShader = [...chunks.values()].includes(name) || text.includes('gl_');
    if (isShader) cuts.push({ start, end, by: JSON.stringify(droppedTexts.has(name) ? '' : withoutLayout(text)) });
  }
  return withCuts(code, cuts);
}

/**
 * @param {any} node
 * @returns {string[]} what a statement declares
 */
function namesOf(node) {
  if (node.type === 'VariableDeclaration') return node.declarations.map((/** @type {any} */ { id }) => id.name);
  return node.id?.name === undefined ? [] : [node.id.name];
}

/** @param {string} code all of three that does not draw */
function leanCore(code) {
  /** @type {Cut[]} */
  const cuts = [];
  for (const node of parseAst(code).body) {
    // The exporter of models asks for it by name, for animations alone.
    if (node.type === 'ClassDeclaration' && node.id?.name === 'PropertyBinding')
      cuts.push({ start: node.start, end: node.end, by: 'class PropertyBinding {}' });
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') continue;
    /** @type {any} */
    let root = node.expression.left;
    while (root.type === 'MemberExpression') root = root.object;
    if (ANIMATED.test(root.name)) cuts.push({ start: node.start, end: node.end, by: '' });
  }
  if (cuts.length < 10) throw new Error('three has its animations somewhere else');
  return withCuts(code, cuts);
}

/** @param {string} text */
function includesOf(text) {
  return [...text.matchAll(/#include +<(\w+)>/g)].map(([, name = '']) => name);
}

/** Pieces of shaders that the product's own shaders take in, and those of what it takes from three beside three itself. */
function includedHere() {
  return [...textsHere(), ...besideHere().map((path) => readFileSync(path, 'utf8'))].flatMap(includesOf);
}

/** The product's own code. */
function textsHere() {
  const folder = fileURLToPath(new URL('../src', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** The files that it takes from three beside three itself, with whatever those take from beside them. */
function besideHere() {
  const paths = new Set(
    textsHere()
      .flatMap((text) => [...text.matchAll(/from '(three\/examples\/[^']+)'/g)])
      .map(([, name = '']) => fileURLToPath(import.meta.resolve(name))),
  );
  for (const path of paths)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import .*|\}) from '(\.[^']+)'/gm))
      paths.add(join(dirname(path), name));
  return [...paths];
}

/** @param {string} code @param {readonly Cut[]} cuts */
function withCuts(code, cuts) {
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), code);
}

/** @param {string} shader */
function withoutLayout(shader) {
  return shader
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}
