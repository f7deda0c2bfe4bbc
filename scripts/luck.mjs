import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Numbers from 0 to 1 that are the same for the same seed.
 * @param {number} seed
 * @returns {() => number}
 */
export function luck(seed) {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 4_294_967_296;
}
