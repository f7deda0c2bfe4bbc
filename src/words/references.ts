import type { ReferenceDistance } from '../core/analysis/referenceDistances.ts';
import { Room } from './room.ts';

interface Reference {
  readonly name: string;
  readonly about: string;
}

const ENGLISH: Readonly<Record<ReferenceDistance['id'], Reference>> = {
  personal: {
    name: 'Personal distance',
    about: 'Edward Hall’s personal distance (1966): how near people stand who know each other.',
  },
  'reactionary-gap': {
    name: 'Reactionary gap',
    about: 'What trainers call the reactionary gap, 6 to 8 ft from an unarmed person. Trainers themselves dispute it.',
  },
  social: {
    name: 'Social distance',
    about: 'Edward Hall’s social distance (1966): how near strangers stand who deal with each other.',
  },
  'drill-1983': {
    name: '21 ft',
    about:
      'The distance of a 1983 training drill; people in later tests ran it in about 1.5 s. It concerns a contact weapon and a holstered gun. It is not a rule, not a safe distance and not a legal threshold.',
  },
  public: {
    name: 'Public distance',
    about: 'Edward Hall’s public distance (1966): from here on one speaks to an audience.',
  },
};

/** The words about reference distances. */
export const referenceRoom = new Room<typeof ENGLISH>(ENGLISH);

/** What a reference distance is called, and what it is and is not. */
export function referenceInWords(id: ReferenceDistance['id'], language = 'en'): Reference {
  return referenceRoom.in(language)[id];
}
