import { parseAst } from 'vite';

/** One place where a file names another: by any kind of import, a worker's address, a glob. */
interface Reference {
  /** As written; for what is worked out at run time, undefined: nobody can read it. */
  readonly to: string | undefined;
  /** A glob names every file below a folder. */
  readonly isGlob: boolean;
}

export interface Module {
  readonly references: readonly Reference[];
  readonly hasDefaultExport: boolean;
  /** It only hands on what others export. */
  readonly isBarrel: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The text of a string, or of a template without holes. */
function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type === 'TSLiteralType') return textOf(value['literal']);
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value['quasis']) || value['quasis'].length !== 1)
    return undefined;
  const [only]: unknown[] = value['quasis'];
  const written = isNode(only) ? only['value'] : undefined;
  return typeof written === 'object' && written !== null && 'cooked' in written && typeof written.cooked === 'string'
    ? written.cooked
    : undefined;
}

const isIdentifier = (value: unknown, name: string) =>
  isNode(value) &&
  (value.type === 'Identifier' || value.type === 'Literal') &&
  (value['name'] ?? value['value']) === name;

/** `import.meta.url`, `import.meta.glob` … */
const isOfImportMeta = (value: unknown, name: string) =>
  isNode(value) &&
  value.type === 'MemberExpression' &&
  isNode(value['object']) &&
  value['object'].type === 'MetaProperty' &&
  isIdentifier(value['property'], name);

const argumentsOf = (node: Node): unknown[] => (Array.isArray(node['arguments']) ? node['arguments'] : []);

function globs(pattern: unknown): Reference[] {
  const patterns: unknown[] =
    isNode(pattern) && pattern.type === 'ArrayExpression' && Array.isArray(pattern['elements'])
      ? pattern['elements']
      : [pattern];
  return patterns.map((one) => ({ to: textOf(one), isGlob: true })).filter(({ to }) => to?.startsWith('!') !== true);
}

function referencesOf(node: Node): Reference[] {
  const one = (source: unknown): Reference[] => [{ to: textOf(source), isGlob: false }];
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return one(node['source']);
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? one(node['source']) : [];
    case 'TSExternalModuleReference':
      return one(node['expression']);
    case 'NewExpression': {
      const [address, base] = argumentsOf(node);
      return isIdentifier(node['callee'], 'URL') && isOfImportMeta(base, 'url') ? one(address) : [];
    }
    case 'CallExpression': {
      const [first] = argumentsOf(node);
      if (isOfImportMeta(node['callee'], 'glob')) return globs(first);
      const asks = isIdentifier(node['callee'], 'require') || isOfImportMeta(node['callee'], 'resolve');
      return asks ? one(first) : [];
    }
    default:
      return [];
  }
}

function* everyNode(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* everyNode(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* everyNode(child);
}

const isDefaultExport = (node: Node) =>
  node.type === 'ExportDefaultDeclaration' ||
  node.type === 'TSExportAssignment' ||
  (node.type === 'ExportSpecifier' && isIdentifier(node['exported'], 'default'));

/** Everything that a file's syntax tree says about other files. */
export function readModule(path: string, source: string): Module {
  const program: unknown = parseAst(source, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  const nodes = [...everyNode(program)];
  const body: unknown[] = isNode(program) && Array.isArray(program['body']) ? program['body'] : [];
  return {
    references: nodes.flatMap(referencesOf),
    hasDefaultExport: nodes.some(isDefaultExport),
    isBarrel: body.length > 0 && body.every((statement) => isNode(statement) && handsOn(statement)),
  };
}

const handsOn = (statement: Node) =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && isNode(statement['source']));
