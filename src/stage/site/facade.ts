import { WALL, type Opening, type Wall } from './wall.ts';

const STOREY = 2.9;
const SHORTEST = 1.2;
const MOST_STOREYS = 12;
const SILL = 0.95;
const HEAD = 2.3;
// Ceiling and parapet above the topmost storey's windows.
const LEAST_TOP = 2.75;
const CORNER = 0.3;
// Balconies only where a front is long enough to be a front.
const BALCONIES_FROM = 10;

/** Openings of one bay, by the share of its width where their middle lies. */
const WIDE: readonly Slot[] = [
  { at: 0.225, width: 1.3 },
  { at: 0.533, width: 1.7, narrow: 1, main: true },
  { at: 0.833, width: 1 },
];
const MIDDLING: readonly Slot[] = [
  { at: 0.28, width: 1.2 },
  { at: 0.72, width: 1 },
];
const SINGLE: readonly Slot[] = [{ at: 0.5, width: 1.2 }];

interface Slot {
  readonly at: number;
  readonly width: number;
  /** on the ground floor */
  readonly narrow?: number;
  /** where the entrance or the balcony is */
  readonly main?: boolean;
}

export function storeysUnder(height: number): number {
  return Math.min(MOST_STOREYS, height < LEAST_TOP ? 0 : 1 + Math.floor((height - LEAST_TOP) / STOREY));
}

/** How high a storey has its floor, the ground floor being storey 0. */
export function floorLevel(storey: number): number {
  return WALL.foot + storey * STOREY;
}

/** The openings of a wall, every second bay a mirror of the first. */
export function openingsOf(
  { side, innerStart, innerEnd }: Wall,
  bayEdges: readonly number[],
  storeys: number,
): Opening[] {
  const { length } = side;
  if (length < SHORTEST) return [];
  const first = Math.max(0, innerStart[0]) + CORNER;
  const last = Math.min(length, innerEnd[0]) - CORNER;
  const openings: Opening[] = [];
  for (const [bay, to] of [...bayEdges, length].entries()) {
    const from = bayEdges[bay - 1] ?? 0;
    const width = to - from;
    for (const slot of width >= 4.8 ? WIDE : width >= 3.3 ? MIDDLING : SINGLE) {
      const middle = from + (bay % 2 === 0 ? slot.at : 1 - slot.at) * width;
      for (let storey = 0; storey < storeys; storey++) {
        const kind = kindOf(slot, { bay, storey, length });
        const half = (kind === 'balcony' ? slot.width : (slot.narrow ?? slot.width)) / 2;
        if (middle - half < first || middle + half > last) continue;
        const floor = floorLevel(storey);
        const sill = kind === 'window' ? floor + SILL : floor;
        openings.push({ kind, left: middle - half, right: middle + half, sill, head: floor + HEAD });
      }
    }
  }
  return openings;
}

function kindOf(slot: Slot, { bay, storey, length }: { bay: number; storey: number; length: number }): Opening['kind'] {
  if (slot.main !== true) return 'window';
  if (storey > 0) return length >= BALCONIES_FROM ? 'balcony' : 'window';
  return bay % 2 === 0 ? 'entrance' : 'window';
}
