import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import type { Take } from '../take.ts';
import { Film, halton, SAMPLES } from './film.ts';
import type { Rig } from './Lights.tsx';
import type { Lighting } from './palette.ts';
import type { Studio } from './studio.ts';

/** A machine that needs longer than this for a frame makes do with less: fewer samples, rougher edges while it moves; milliseconds. */
const SLOW = 90;
const REST = 2000;
const FEWEST_SAMPLES = 5;

interface Props {
  readonly lens: PerspectiveCamera;
  readonly take: Take;
  readonly studio: Studio;
  readonly rig: Rig;
  readonly lighting: Lighting;
  readonly onPicture: () => void;
}

/** Takes the pictures: one a frame while anything moves, then the samples of a still one, then none. */
export function Camera({ lens, take, studio, rig, lighting, onPicture }: Props) {
  const film = useMemo(() => new Film(), []);
  useEffect(() => () => film.dispose(), [film]);
  const invalidate = useThree((state) => state.invalidate);
  const taken = useRef(0);
  const before = useRef(0);
  const slow = useRef(false);

  useFrame(({ gl, scene }) => {
    const plan = Math.min(Math.max(((take.shot?.tilt ?? 0) - 60) / 28, 0), 1);
    const now = performance.now();
    const pause = now - before.current;
    before.current = now;
    // A rest is no sign of a slow machine; frames one after the other are.
    if (pause < REST) slow.current = pause > SLOW;
    if (take.moving) {
      taken.current = 0;
      studio.grain.value = 0;
      rig.place(studio, plan, [0, 0], [0.1, 0.9]);
      gl.domElement.dataset['picture'] = 'moving';
      film.snap(gl, scene, lens, lighting, !slow.current);
      invalidate();
      onPicture();
      return;
    }
    const index = taken.current;
    if (index >= (slow.current ? FEWEST_SAMPLES : SAMPLES)) {
      gl.domElement.dataset['picture'] = 'still';
      gl.domElement.dataset['samples'] = `${index}`;
      return;
    }
    studio.grain.value = index + 1;
    rig.place(studio, plan, [halton(index + 1, 2), halton(index + 1, 7)], [halton(index + 1, 3), halton(index + 1, 5)]);
    gl.shadowMap.needsUpdate = true;
    film.add(gl, scene, lens, lighting, index);
    taken.current = index + 1;
    invalidate();
  }, 1);
  return null;
}
