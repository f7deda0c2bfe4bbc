import type { Sweepable } from '../core/analysis/sweep.ts';
import { fromUnit } from '../core/geometry/unit.ts';
import type { SweptRow } from '../results/jobs/job.ts';
import { standsAt, type Swept, valueOf } from '../results/sweeping.ts';
import type { Session } from '../session/session.ts';
import { configurationTitle } from '../words/bench.ts';
import { formatNumber, formatRoundLength } from '../words/length.ts';
import { sweepWords } from '../words/sweep.ts';
import { nameOf } from './CompareRow.tsx';
import type { Axis, ChartMark, SweptPoint } from './charts/series.ts';

/** A control is set to round numbers of the unit that people read. */
export function stepIn(unit: Session['unit']): number {
  return unit === 'm' ? 0.1 : fromUnit(0.5, unit);
}

/** The axis of a control that is swept from one end to the other. */
export function axisOf(control: Sweepable, [low, high]: readonly [number, number], { unit, scene }: Session): Axis {
  const { language = 'en' } = scene.document;
  const words = sweepWords(language);
  const label = words.controls[control];
  switch (control) {
    case 'distance':
    case 'spacing': {
      const format = (value: number): string => formatRoundLength(value, unit, language);
      return { label, low, high, format, tick: format };
    }
    case 'ambient':
      return {
        label,
        low,
        high,
        format: (value) => words.decibels(formatNumber(value, 0, language)),
        tick: (value) => formatNumber(value, 0, language),
      };
    case 'speakers': {
      const format = (value: number): string => formatNumber(value, 0, language);
      return { label, low, high, format, tick: (value) => (Number.isInteger(value) ? format(value) : '') };
    }
  }
}

export function pointOf({ at, value, low, high }: SweptRow): SweptPoint {
  return { at, value: typeof value === 'number' ? value : null, low, high };
}

/** What a measure is called, and whose it is. */
export function nameOfSwept(swept: Swept, session: Session): string {
  const name = nameOf(swept, session);
  return swept.of === 'person' ? `${session.scene.people.get(swept.person)?.label ?? swept.person}: ${name}` : name;
}

/** Where the alternatives of the bench stand on the axis of a control. */
export function marksOf(
  session: Session,
  swept: Swept,
  control: Sweepable,
  phase: number,
  [low, high]: readonly [number, number],
): readonly ChartMark[] {
  const { language = 'en' } = session.scene.document;
  return session.alternatives.flatMap(({ letter, configuration }) => {
    const at = standsAt({ ...session, t: phase }, letter, control);
    if (at === undefined || at < low || at > high) return [];
    const title = configurationTitle(configuration, language);
    return [{ letter, title, at, value: valueOf(session, letter, swept, phase) }];
  });
}
