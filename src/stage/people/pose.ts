import type { PersonState } from '../../core/arrangement/moment.ts';
import type { Arms, Pose } from './figureGeometry.ts';

/**
 * What a figure shows of a person's state: posture, what the arms do, and who has a dark rim. Nothing that is not known.
 * @param eyeLevel seen from somebody's eyes, where a weapon held up to one's face would teach nothing: the words at the
 *   badge say what the arms then do not
 */
export function poseOf(
  person: Pick<PersonState, 'posture' | 'weapon' | 'speaking' | 'role' | 'holding'>,
  eyeLevel: boolean,
): Pose {
  const arms = armsOf(person);
  const armed = arms === 'aimed' || arms === 'low-ready' || arms === 'holstered';
  const figure = person.role === 'relative' ? 'pale' : 'paint';
  return { posture: person.posture, arms: eyeLevel && armed ? 'unknown' : arms, figure };
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
