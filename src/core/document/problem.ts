/** Every kind of thing that can be wrong with a document. Tests and other people's scripts cite these. */
export type ProblemCode =
  | 'E_SIZE' // over 10 MB
  | 'E_EMPTY'
  | 'E_ENCODING' // not UTF-8
  | 'E_JSON' // not JSON; the message has line and column
  | 'E_DUP_KEY'
  | 'E_DEPTH'
  | 'E_COUNT'
  | 'E_KIND' // JSON, but of another kind
  | 'E_VERSION'
  | 'E_NEWER' // made by a newer version
  | 'E_UNKNOWN_KEY'
  | 'E_MISSING'
  | 'E_TYPE'
  | 'E_NUMBER' // not a finite number
  | 'E_RANGE'
  | 'E_LENGTH'
  | 'E_VALUE' // not one of the words allowed there
  | 'E_ID' // not made of a-z, 0-9 and -
  | 'E_TEXT' // characters that text may not hold
  | 'E_DUP_ID'
  | 'E_REF' // names something that is not there
  | 'E_SUBJECT' // not exactly one subject
  | 'E_GEOM';

export interface Problem {
  readonly code: ProblemCode;
  /** A JSON Pointer (RFC 6901); empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** At most so many are reported at once. */
export const MOST_PROBLEMS = 100;

/** A JSON Pointer from its steps. */
export function pointer(steps: readonly PropertyKey[]): string {
  return steps.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
