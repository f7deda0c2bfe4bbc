/** Something that others wrote and the product carries. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** by its short name, as "MIT" */
  readonly licence: string;
  /** in full; empty where the package brings none */
  readonly text: string;
}

/** A build writes in what is really in it; before that nothing is carried. */
export const SHIPPED: readonly Shipped[] = [];
