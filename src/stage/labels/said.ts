import { weakMapMemoize } from 'reselect';
import { arrangementOf, quickMeasuresOf } from '../../results/results.ts';
import type { Session } from '../../session/session.ts';
import { formatLength } from '../../words/length.ts';
import { stageWords } from '../../words/stage.ts';

interface Said {
  /** all of it in words */
  readonly says: string;
  /** how far from the subject, as text */
  readonly away: string | undefined;
}

const thereIn = weakMapMemoize((session: Session) => ({
  people: new Map(arrangementOf(session).people.map((person) => [person.id, person])),
  measured: new Map(quickMeasuresOf(session)?.people.map((person) => [person.id, person])),
}));

/** What a badge says of somebody; undefined of whoever is not there. */
export const saidOf: (session: Session, id: string) => Said | undefined = weakMapMemoize(
  (session: Session, id: string): Said | undefined => {
    const { scene, unit } = session;
    const { language = 'en' } = scene.document;
    const { people, measured } = thereIn(session);
    const person = people.get(id);
    if (person === undefined) return undefined;
    const { posture, weapon, speaking, inside } = person;
    const own = measured.get(id);
    const away = own === undefined ? undefined : formatLength(own.distance, unit, language);
    return {
      says: stageWords(language).person({
        name: scene.people.get(id)?.label ?? id,
        away,
        posture,
        weapon,
        speaking,
        exposure: own?.exposure ?? undefined,
        inside: inside === undefined ? undefined : scene.vehicles.get(inside)?.label,
        subject: scene.people.get(scene.subject)?.label ?? '',
      }),
      away,
    };
  },
);
