/** The version of Time & Distance: that of package.json. */
export const PRODUCT_VERSION = '0.1.0';

/** What every file that leaves the product says. */
export const CAVEAT =
  'Positions are schematic, and so is all that follows from them. No number says what happened, what was heard or seen, or what would have been right.';
