// How fast this machine is now. A bound in milliseconds means something on the machine that it was set on alone, and
// machines of this project's kind differ by three times and more, from day to day too.

/** Numbers that one run of plain work goes through. */
const STEPS = 2_000_000;
/** What that took where the bounds were set: two cores that have a segment held against six vehicles in 31 to 36 ns; milliseconds. */
const THERE = 16;
const RUNS = 5;

/** Plain work: whole numbers, roots and powers, as the analysis and the readers do it. */
function plainWork() {
  let sum = 0;
  let whole = 1;
  for (let k = 0; k < STEPS; k += 1) {
    whole = (whole * 1_664_525 + 1_013_904_223) >>> 0;
    const share = whole / 4_294_967_296;
    sum += Math.sqrt(share * share + sum * 1e-9) * Math.exp(-share);
  }
  return sum;
}

/**
 * How many times as long plain work takes here, right now, as where the bounds were set: 1 where it takes no longer.
 * @returns {number} 1 …
 */
export function slowness() {
  let quickest = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    if (!(plainWork() > 0)) throw new Error('plain work comes to nothing');
    quickest = Math.min(quickest, performance.now() - began);
  }
  return Math.max(1, quickest / THERE);
}
