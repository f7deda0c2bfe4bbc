// What the analysis costs in Node, on one core: the measures, the samples, and segments against boxes beside others.
import { median } from '../../../scripts/bench/median.mjs';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { intervalsOf } from '../../../src/core/analysis/intervals.ts';
import { measure } from '../../../src/core/analysis/measure.ts';
import { arrangePhase } from '../../../src/core/arrangement/arrange.ts';
import { fiveAndSix, NOW } from './scene.ts';
import { byBvh, byObstacles, byRaycaster, type Look } from './segments.ts';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly target: string;
  readonly holds: boolean;
}

const LOOKS = 300;
const POINTS = 15;
const ROUNDS = 11;

/** Turns before anything is timed: a worker has done this work before, and so has its compiler. */
const WARM = 4;

/** The median of some runs, milliseconds a turn, after a warm start. */
function timeOf(turns: number, turn: () => void, runs = 5): number {
  for (let k = 0; k < Math.max(turns, WARM); k++) turn();
  return median(Array.from({ length: runs }, () => runOf(turns, turn)));
}

/** Milliseconds a turn. */
function runOf(turns: number, turn: () => void): number {
  const began = performance.now();
  for (let k = 0; k < turns; k++) turn();
  return (performance.now() - began) / turns;
}

/** @param slowness how many times as long plain work takes here as where the bounds were set: they grow with it */
export function rows(slowness: number): readonly Row[] {
  const scene = fiveAndSix();
  const arrangement = arrangePhase(scene, NOW, {});
  const sampled = (spots: boolean, configuration = {}) =>
    timeOf(1, () => void intervalsOf(scene, NOW, configuration, { seed: 1, samples: 10_000, spots }), 5);
  const atMost = (name: string, value: number, limit: number): Row => ({
    name,
    value,
    target: slowness > 1 ? `≤ ${limit} × ${slowness.toFixed(1)}` : `≤ ${limit}`,
    holds: value <= limit * slowness,
  });
  const found = [
    atMost(
      'a full set of measures, spots apart, ms',
      timeOf(2000, () => void measure(scene, arrangement, {}, { spots: false })),
      0.1,
    ),
    atMost('10,000 samples, spots apart, ms', sampled(false), 100),
    atMost('10,000 samples with spots, ms', sampled(true), 1000),
    atMost('10,000 samples behind cover, with spots, ms', sampled(true, { behindCover: true }), 1000),
  ];
  return [...found, ...segmentRows()];
}

function segmentRows(): Row[] {
  const { vehicles } = arrangePhase(fiveAndSix(), NOW, {});
  const random = xoroshiro128plus(5);
  const metres = () => (random.next() / 2 ** 31) * 14;
  const looks = Array.from({ length: LOOKS }, (): Look => ({ from: [metres(), metres()], to: [metres(), metres()] }));
  const all = (ask: (look: Look) => readonly [number, number]) => looks.map(ask);
  const [own, raycaster, bvh] = [byObstacles(vehicles), byRaycaster(vehicles), byBvh(vehicles)];
  const answers = [all(own), all(raycaster), all(bvh)].map((points) => JSON.stringify(points));
  const alike = answers[0] === answers[1] && answers[0] === answers[2];
  const asks = [
    { ask: own, turns: 200 },
    { ask: raycaster, turns: 2 },
    { ask: bvh, turns: 10 },
  ].map(({ ask, turns }) => ({ turns, turn: () => looks.forEach((look) => void ask(look)) }));
  for (const { turns, turn } of asks) runOf(Math.max(turns, WARM), turn);
  // All three in turn, so that a busy moment of the machine falls on each.
  const rounds = Array.from({ length: ROUNDS }, () => asks.map(({ turns, turn }) => runOf(turns, turn)));
  const slowerThanOwn = (which: number) => median(rounds.map((round) => (round[which] ?? NaN) / (round[0] ?? NaN)));
  const ours = (median(rounds.map(([ms = NaN]) => ms)) * 1e6) / (LOOKS * POINTS);
  const times = (name: string, value: number, least: number): Row => ({
    name,
    value,
    target: `≥ ${least}, answers alike`,
    holds: alike && value >= least,
  });
  return [
    { name: 'a segment against six vehicles, ns', value: ours, target: '', holds: true },
    times('times as fast as Raycaster', slowerThanOwn(1), 50),
    times('times as fast as three-mesh-bvh', slowerThanOwn(2), 10),
  ];
}
