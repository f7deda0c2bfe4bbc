import { type Exposure, Obstacles } from '../cover/exposure.ts';
import { figureOf } from '../cover/figure.ts';
import { type Present, vehicleOf, viewerIn } from './present.ts';

/** How much the subject sees of each officer, by id: the same as in the measures, without all that they measure besides. */
export function officerStates(present: Present): ReadonlyMap<string, Exposure['state']> {
  const { subject, officers, vehicles } = present;
  const obstacles = new Obstacles(vehicles);
  obstacles.look(viewerIn(present));
  return new Map(
    officers.map(({ id, at, posture, inside }) => {
      // Who stands on the subject is wholly exposed.
      if (at[0] === subject.at[0] && at[1] === subject.at[1]) return [id, 'exposed'];
      obstacles.expose(at, figureOf(posture, vehicleOf(inside, vehicles)?.model).height);
      return [id, obstacles.state];
    }),
  );
}
