import { createContext } from 'react';

/** What can still be done where a part of the page stopped working. */
export interface Rescue {
  /** BCP 47: the language of the page at this moment */
  readonly language: () => string;
  /** Hands over the scene document as it was read, whatever became of it since. */
  readonly saveScene: () => void;
  /** Hands over all that was done. @throws where too much is broken for that */
  readonly saveSession: () => Promise<void>;
}

/** For every boundary on the page; without it one only offers to try again. */
export const RescueContext = createContext<Rescue | undefined>(undefined);
