import type { Origin } from '../words/origins.ts';

/** Which figure's origin is asked for; of a person, where it is somebody's own. */
export interface OriginAsked {
  readonly origin: Origin;
  readonly person: string | undefined;
}
