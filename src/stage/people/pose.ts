import type { PersonState } from '../../core/arrangement/moment.ts';
import type { Arms, Pose } from './figureGeometry.ts';

/** What a figure shows of a person's state: posture, what the arms do, and who has a dark rim. Nothing that is not known. */
export function poseOf(person: Pick<PersonState, 'posture' | 'weapon' | 'speaking' | 'role' | 'holding'>): Pose {
  return { posture: person.posture, arms: armsOf(person), figure: person.role === 'relative' ? 'pale' : 'paint' };
}

function armsOf(person: Pick<PersonState, 'weapon' | 'speaking' | 'holding'>): Arms {
  if (person.holding === 'phone') return 'phone';
  switch (person.weapon) {
    case 'aimed':
      return 'aimed';
    case 'low-ready':
      return 'low-ready';
    case 'unknown':
      return 'unknown';
    case 'holstered':
      return person.speaking === 'silent' ? 'holstered' : 'open';
    case 'none':
      return person.speaking === 'silent' ? 'at-rest' : 'open';
  }
}
