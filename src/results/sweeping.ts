import type { Sweepable } from '../core/analysis/sweep.ts';
import { EVIDENCE } from '../core/analysis/evidence.ts';
import { EFFORTS } from '../core/analysis/voice.ts';
import { rowsOf } from '../core/report/rows.ts';
import { writePhase } from '../core/report/analysis.ts';
import { controlOf } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { PERSON_FIGURES, type PersonFigure, WHOLE_FIGURES, type WholeFigure } from './figures.ts';
import type { SweptRow } from './jobs/job.ts';
import { measuresOf } from './results.ts';
import { seenAs } from './views.ts';

/** A measure that a chart can show: of the whole, of a voice, or of one person. */
export type Swept =
  | { readonly of: 'whole'; readonly name: WholeFigure }
  | { readonly of: 'reach'; readonly effort: (typeof EFFORTS)[number] }
  | { readonly of: 'person'; readonly person: string; readonly name: PersonFigure };

/** What each measure is called in rows: 'nearestOfficer', 'reach.normal', 'closing'. */
export function rowName(swept: Swept): string {
  return swept.of === 'reach' ? `reach.${swept.effort}` : swept.name;
}

/** Everything that can be charted in a scene. */
export function sweptIn({ scene }: Session): readonly Swept[] {
  const officers = scene.document.people.filter(({ role }) => role === 'officer');
  return [
    ...WHOLE_FIGURES.map((name): Swept => ({ of: 'whole', name })),
    ...EFFORTS.map((effort): Swept => ({ of: 'reach', effort })),
    ...officers.flatMap(({ id }) => PERSON_FIGURES.map((name): Swept => ({ of: 'person', person: id, name }))),
  ];
}

/** Whether a row is about a measure. */
export function isAbout(swept: Swept, { person, measure }: Pick<SweptRow, 'person' | 'measure'>): boolean {
  return measure === rowName(swept) && person === (swept.of === 'person' ? swept.person : null);
}

/** From where to where a control can be run, and in what steps: metres, decibels, or how many. */
export function rangeOf(
  control: Sweepable,
  { scene }: Session,
): { readonly low: number; readonly high: number; readonly step: number } {
  switch (control) {
    case 'distance':
      return { low: 1, high: 30, step: 1 };
    case 'spacing':
      return { low: 0.5, high: 10, step: 0.5 };
    case 'ambient':
      return { low: 30, high: 90, step: 3 };
    case 'speakers': {
      const engaged = scene.phases.map(({ people }) => [...people.values()].filter((person) => person.engaged).length);
      return { low: 0, high: Math.max(1, ...engaged), step: 1 };
    }
  }
}

/** Where a configuration has a control: where it is left open, at what that comes to in the phase now. */
export function standsAt(session: Session, letter: string, control: Sweepable): number | undefined {
  const seen = seenAs(session, letter);
  const found = seen.alternatives.find((each) => each.letter === letter);
  const set = found === undefined ? null : controlOf(found.configuration, control);
  if (set !== null) return set;
  const measures = measuresOf(seen)?.measures;
  switch (control) {
    case 'distance':
      return measures?.medianOfficer ?? undefined;
    case 'spacing':
      return measures?.spacing ?? undefined;
    case 'ambient':
      return session.scene.document.site.ambient ?? EVIDENCE.ambient.value;
    case 'speakers':
      return measures?.talkers;
  }
}

/** The nominal value of a measure of a configuration in a phase, by index; null where it does not apply. */
export function valueOf(session: Session, letter: string, swept: Swept, phase: number): number | null {
  const found = session.alternatives.find((each) => each.letter === letter);
  const { scene, assumptions } = session;
  if (found === undefined || scene.phases[phase]?.people.has(scene.subject) !== true) return null;
  const written = writePhase(scene, phase, found.configuration, { samples: 0, seed: 1, assumptions }, () => '');
  const row = rowsOf(written).find((each) => isAbout(swept, each));
  return typeof row?.value === 'number' ? row.value : null;
}
