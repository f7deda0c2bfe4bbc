import { z } from 'zod';
import { type Configuration, configurationFileSchema } from './configuration.ts';
import { describe, unfolded } from './describe.ts';
import { readJson } from './json.ts';
import { migrate, NEWEST } from './migrate.ts';
import { MOST_PROBLEMS, pointer, type Problem, type ProblemCode } from './problem.ts';
import { checkConfigurationReferences, checkReferences, knownIn } from './references.ts';
import { type Scene, sceneOf } from './scene.ts';
import { FORMAT, sceneSchema } from './schema.ts';
import { checkTranslations } from './translationReferences.ts';
import { checkWalks } from './walkReferences.ts';

type Json = Record<string, unknown>;
type Refusal = { readonly problems: readonly Problem[] };

/** The library's own sentence on a fault is read by nobody, and writing it for a hundred thousand of them takes its time. */
const HOW = { reportInput: true, error: () => 'unfit' };

export const CONFIGURATION_FORMAT = 'time-and-distance/configuration';

/** Bytes → a scene, or every problem that stands in the way (the first 100). Nothing is mended in silence. */
export function readScene(bytes: Uint8Array): { readonly scene: Scene } | Refusal {
  const json = readJson(bytes);
  if ('problems' in json) return json;
  const kind = checkKind(json.value, FORMAT);
  if ('problems' in kind) return kind;
  const shape = sceneSchema.safeParse(migrate(kind.document, kind.version), HOW);
  if (!shape.success) return refusal(shape.error.issues, sceneSchema);
  const dangling = [...checkReferences(shape.data), ...checkTranslations(shape.data), ...checkWalks(shape.data)];
  if (dangling.length > 0) return { problems: dangling.slice(0, MOST_PROBLEMS) };
  return { scene: sceneOf(shape.data) };
}

/** Bytes → a configuration that fits a scene, or every problem that stands in the way. */
export function readConfiguration(
  bytes: Uint8Array,
  scene: Scene,
): { readonly configuration: Configuration } | Refusal {
  const read = readAs(bytes, CONFIGURATION_FORMAT, configurationFileSchema);
  if ('problems' in read) return read;
  const { format: _format, version: _version, ...configuration } = read.document;
  const dangling = checkConfigurationReferences(configuration, [], knownIn(scene.document));
  return dangling.length > 0 ? { problems: dangling } : { configuration };
}

/** Bytes → a document of some format and of the shape of a schema, through every gate but that of references. */
export function readAs<Shape>(
  bytes: Uint8Array,
  format: string,
  schema: z.ZodType<Shape>,
): { readonly document: Shape } | Refusal {
  const json = readJson(bytes);
  if ('problems' in json) return json;
  const kind = checkKind(json.value, format);
  if ('problems' in kind) return kind;
  const shape = schema.safeParse(kind.document, HOW);
  return shape.success ? { document: shape.data } : refusal(shape.error.issues, schema);
}

/** The format that bytes say they are of; undefined where they are no JSON object, or say nothing. */
export function formatOf(bytes: Uint8Array): string | undefined {
  const json = readJson(bytes);
  if ('problems' in json || !isObject(json.value)) return undefined;
  const format = json.value['format'];
  return typeof format === 'string' ? format : undefined;
}

function checkKind(value: unknown, format: string): { readonly document: Json; readonly version: number } | Refusal {
  const refuse = (code: ProblemCode, path: string, message: string, hint: string): Refusal => ({
    problems: [{ code, path, message, hint }],
  });
  const what = format.slice(format.indexOf('/') + 1);
  if (!isObject(value) || value['format'] !== format) {
    const path = isObject(value) && 'format' in value ? '/format' : '';
    return refuse(
      'E_KIND',
      path,
      `not a ${what}: this looks like ${likeness(value)}`,
      `choose a .json ${what}; it starts with "format": "${format}"`,
    );
  }
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse(
      'E_VERSION',
      '/version',
      version === undefined ? 'the version is missing' : 'the version is not a whole number from 1',
      `write "version": ${NEWEST}`,
    );
  }
  if (version > NEWEST) {
    return refuse(
      'E_NEWER',
      '/version',
      `made by a newer version: it needs version ${version} of the format, this reads up to ${NEWEST}`,
      'update Time & Distance',
    );
  }
  return { document: value, version };
}

function likeness(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (!isObject(value)) return value === null ? 'null' : `a ${typeof value}`;
  const { format, type, asset, name, version, features } = value as Readonly<Record<string, unknown>>;
  if (format === FORMAT) return 'a scene';
  if (format === CONFIGURATION_FORMAT) return 'a configuration, which opens on top of a scene';
  if (format === 'time-and-distance/session') return 'a session, which holds a scene and what was made of it';
  if (format === 'time-and-distance/attempts') return 'attempts of a class, which open from the class menu';
  if (type === 'FeatureCollection' || type === 'Feature' || features !== undefined) return 'GeoJSON';
  if (isObject(asset) && 'version' in asset) return 'a glTF model';
  if (typeof name === 'string' && typeof version === 'string') return 'a package.json';
  return 'some other JSON document';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Refusal {
  const problems: Problem[] = [];
  const mistyped = new Set<string>();
  for (const issue of eachUnfolded(issues)) {
    // A list where a text belongs has a length too, but nobody needs to hear of it.
    const place = pointer(issue.path);
    if (issue.code === 'invalid_type') mistyped.add(place);
    else if (mistyped.has(place)) continue;
    problems.push(...describe(issue, (path) => keysAt(schema, path)));
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return { problems: problems.slice(0, MOST_PROBLEMS) };
}

function* eachUnfolded(issues: readonly z.core.$ZodIssue[]): Generator<z.core.$ZodIssue> {
  for (const issue of issues) yield* unfolded(issue);
}

/** The keys that the schema knows at a path, for «did you mean». */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at = bare(schema);
  for (const step of path) {
    const next = below(at, step);
    if (next === undefined) return [];
    at = bare(next);
  }
  if (at instanceof z.ZodUnion)
    return at.options.map(bare).flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []));
  if (at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum) return at.keyType.options.map(String);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function below(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodUnion) {
    const objects = schema.options.map(bare).filter((each) => each instanceof z.ZodObject);
    return objects.find((each) => String(step) in each.shape)?.shape[String(step)];
  }
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** A schema without its optional, nullable and default wrappings. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return wrapped ? bare(schema.unwrap()) : schema;
}
