import { type ReactNode, useDeferredValue } from 'react';

interface Props<Value> {
  readonly value: Value;
  readonly children: (value: Value) => ReactNode;
}

/** What is costly to work out and is read at leisure: made after all else, in pieces, so that no hand waits for it. */
export function Deferred<Value>({ value, children }: Props<Value>) {
  return children(useDeferredValue(value));
}
