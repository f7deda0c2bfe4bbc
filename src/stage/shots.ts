import { heartNow } from '../results/heart.ts';
import type { Session } from '../session/session.ts';
import { type Frame, homeOrbit, homeSheet, type Shot, shotOfEyes, shotOfOrbit, shotOfSheet } from './cameras.ts';
import type { Shown } from './models/shown.ts';
import { pointOver } from './space.ts';

/** The shot that the session asks for. Somebody who is not on the scene has no eyes there: then it is the oblique view. */
export function shotOf(session: Session, shown: Shown, frame: Frame): Shot {
  const { camera } = session;
  switch (camera.kind) {
    case 'oblique':
      return shotOfOrbit(camera.orbit ?? homeOrbit(heartNow(session), frame));
    case 'plan':
      return shotOfSheet(camera.sheet ?? homeSheet(heartNow(session), frame));
    case 'eyes': {
      const person = shown.people.find(({ id }) => id === camera.person);
      if (person === undefined) return shotOfOrbit(homeOrbit(heartNow(session), frame));
      const eye = pointOver(person.at, person.ground + person.eye);
      return shotOfEyes(eye, person.bearing, camera.turned ?? { right: 0, up: 0 });
    }
  }
}
