import { DirectionalLight, Group, HemisphereLight, Vector3 } from 'three';
import type { Lighting } from './palette.ts';
import type { Studio } from './studio.ts';

interface Mood {
  readonly sun: { readonly colour: string; readonly strength: number };
  readonly sky: { readonly colour: string; readonly strength: number };
  readonly fill: { readonly above: string; readonly below: string; readonly strength: number };
}

const MOODS: Readonly<Record<Lighting, Mood>> = {
  light: {
    sun: { colour: '#FFF4E4', strength: 2.65 },
    sky: { colour: '#E3ECF6', strength: 1.5 },
    fill: { above: '#E6EEF8', below: '#CFC8BC', strength: 0.72 },
  },
  dark: {
    sun: { colour: '#F4EFE6', strength: 2 },
    sky: { colour: '#DCE3EA', strength: 0.95 },
    fill: { above: '#B9C4CF', below: '#5D5F60', strength: 0.5 },
  },
};

const SUN: Readonly<Record<'oblique' | 'plan', Vector3>> = {
  oblique: new Vector3(-0.68, 0.68, 0.3).normalize(),
  plan: new Vector3(-0.52, 0.86, 0.42).normalize(),
};
/** Radians: so wide that shadows soften with distance as under a thin haze. */
const SUN_DISC = 0.05;
const FAR = 70;
const HALF_FIELD = 34;

/** One sun and one sky, both with shadows; where they stand is moved a little for each sample of a still picture. */
export class Rig {
  readonly sun = new DirectionalLight();
  readonly sky = new DirectionalLight();
  readonly fill = new HemisphereLight();
  readonly lights = new Group().add(this.sun, this.sun.target, this.sky, this.sky.target, this.fill);
  private readonly middle = new Vector3();
  private readonly toSun = new Vector3();
  private readonly aside = new Vector3();
  private readonly along = new Vector3();

  constructor() {
    for (const [light, size, bias, normalBias] of [
      [this.sun, 2048, -0.0006, 0.025],
      [this.sky, 1024, -0.0012, 0.04],
    ] as const) {
      light.castShadow = true;
      light.shadow.mapSize.set(size, size);
      light.shadow.bias = bias;
      light.shadow.normalBias = normalBias;
      Object.assign(light.shadow.camera, {
        left: -HALF_FIELD,
        right: HALF_FIELD,
        top: HALF_FIELD,
        bottom: -HALF_FIELD,
        near: 5,
        far: 2 * FAR,
      });
    }
  }

  paint(lighting: Lighting): void {
    const { sun, sky, fill } = MOODS[lighting];
    this.sun.color.set(sun.colour);
    this.sun.intensity = sun.strength;
    this.sky.color.set(sky.colour);
    this.sky.intensity = sky.strength;
    this.fill.color.set(fill.above);
    this.fill.groundColor.set(fill.below);
    this.fill.intensity = fill.strength;
  }

  /** @param disc where on the sun's disc, 0 … 1 twice; @param dome where in the sky, 0 … 1 twice */
  place(studio: Studio, plan: number, disc: readonly [number, number], dome: readonly [number, number]): void {
    this.middle.set(studio.edgeMiddle.value.x, 0, studio.edgeMiddle.value.y);
    this.toSun.copy(SUN.oblique).lerp(SUN.plan, plan).normalize();
    studio.sunDirection.value.copy(this.toSun);
    this.aside.set(0, 1, 0).cross(this.toSun).normalize();
    this.along.crossVectors(this.toSun, this.aside);
    const radius = Math.sqrt(disc[1]) * SUN_DISC;
    this.toSun
      .addScaledVector(this.aside, Math.cos(disc[0] * 2 * Math.PI) * radius)
      .addScaledVector(this.along, Math.sin(disc[0] * 2 * Math.PI) * radius);
    this.sun.position.copy(this.middle).addScaledVector(this.toSun, FAR);
    const high = 0.16 + 0.84 * dome[1];
    const level = Math.sqrt(1 - high * high);
    this.sky.position
      .set(Math.cos(dome[0] * 2 * Math.PI) * level, high, Math.sin(dome[0] * 2 * Math.PI) * level)
      .multiplyScalar(FAR)
      .add(this.middle);
    for (const light of [this.sun, this.sky]) {
      light.target.position.copy(this.middle);
      light.target.updateMatrixWorld();
    }
  }
}
