import type { Change } from '../../session/change.ts';

interface From {
  readonly initial: boolean;
  readonly fromPanel: boolean;
}

/** What leva calls with every change: dispatches those that a hand made, not those that follow the session. */
export function byHand<T>(dispatch: (change: Change) => void, change: (value: T) => Change) {
  return (value: T, _path: string, { initial, fromPanel }: From): void => {
    if (!initial && fromPanel) dispatch(change(value));
  };
}
