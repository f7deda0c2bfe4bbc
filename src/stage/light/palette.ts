import { Color, Vector4 } from 'three';
import type { Theme } from '../../session/session.ts';
import { type Part, PARTS } from './parts.ts';

export type Lighting = 'light' | 'dark';

/** @param dark whether whoever looks prefers it so */
export function lightingIn(theme: Theme, dark: boolean): Lighting {
  return theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}

interface Finish {
  readonly colour: string;
  /** 0 mirror … 1 matt */
  readonly rough: number;
}

type Palette = Readonly<Record<Part, Finish>>;

function palette(colours: Readonly<Record<Exclude<Part, 'paint' | 'pale'>, string>>): Palette {
  const matt = (colour: string, rough = 0.92): Finish => ({ colour, rough });
  return {
    // Multiplied with the colour of each instance.
    paint: matt('#ffffff', 0.5),
    pale: matt('#ffffff', 0.6),
    glass: matt(colours.glass, 0.12),
    trim: matt(colours.trim, 0.7),
    tyre: matt(colours.tyre, 0.75),
    rim: matt(colours.rim, 0.45),
    lamp: matt(colours.lamp, 0.25),
    tailLamp: matt(colours.tailLamp, 0.35),
    band: matt(colours.band, 0.5),
    lightBar: matt(colours.lightBar, 0.25),
    plate: matt(colours.plate, 0.6),
    device: matt(colours.device, 0.6),
    asphalt: matt(colours.asphalt),
    pavement: matt(colours.pavement),
    grass: matt(colours.grass),
    kerb: matt(colours.kerb),
    line: matt(colours.line),
    wall: matt(colours.wall),
    wallTrim: matt(colours.wallTrim),
    rail: matt(colours.rail),
    window: matt(colours.window, 0.35),
    floor: matt(colours.floor),
    crown: matt(colours.crown, 1),
    trunk: matt(colours.trunk),
  };
}

const PALETTES: Readonly<Record<Lighting, Palette>> = {
  light: palette({
    glass: '#2B343B',
    trim: '#3A3D40',
    tyre: '#303336',
    rim: '#BCBDBE',
    lamp: '#EEF0EF',
    tailLamp: '#8E4A42',
    band: '#2C4A68',
    lightBar: '#8696A3',
    plate: '#EDEBE4',
    device: '#2A2D30',
    asphalt: '#BDBCB8',
    pavement: '#D3CEC4',
    grass: '#B7BC9F',
    kerb: '#D9D5CC',
    line: '#F6F4EE',
    wall: '#EAE5DB',
    wallTrim: '#DAD3C6',
    rail: '#B9B1A3',
    window: '#8F9AA0',
    floor: '#F1EADD',
    crown: '#93A082',
    trunk: '#9A9082',
  }),
  dark: palette({
    glass: '#161C21',
    trim: '#2B2F33',
    tyre: '#1D2023',
    rim: '#8C9094',
    lamp: '#C9CCCD',
    tailLamp: '#74423C',
    band: '#34587E',
    lightBar: '#8E9BA6',
    plate: '#B9B8B2',
    device: '#101316',
    asphalt: '#50555A',
    pavement: '#62676B',
    grass: '#4F594C',
    kerb: '#6C7175',
    line: '#C9CBC9',
    wall: '#7F8486',
    wallTrim: '#72777A',
    rail: '#565C61',
    window: '#2B343C',
    floor: '#5D6266',
    crown: '#5A6B58',
    trunk: '#6A6862',
  }),
};

/** Colours of what is not a part: figures and bodies by role, the paper round the model, ink. */
export interface Tints {
  readonly officer: string;
  readonly subject: string;
  readonly relative: string;
  readonly bystander: string;
  readonly ghost: string;
  readonly subjectVehicle: string;
  readonly patrol: string;
  readonly parked: string;
  readonly paper: string;
  readonly ink: string;
  readonly sight: string;
  readonly cover: string;
  readonly poche: string;
}

export const TINTS: Readonly<Record<Lighting, Tints>> = {
  light: {
    officer: '#2F5377',
    subject: '#9C6428',
    relative: '#F3E9D3',
    bystander: '#CFC8BA',
    ghost: '#7D93A8',
    subjectVehicle: '#B59C88',
    patrol: '#F2F0EB',
    parked: '#D6D2CA',
    paper: '#F4F1EA',
    ink: '#2A2B2C',
    sight: '#24476B',
    cover: '#1F7A78',
    poche: '#4A4843',
  },
  dark: {
    officer: '#8DBBE6',
    subject: '#D79B52',
    relative: '#F1E6CC',
    bystander: '#A8A69E',
    ghost: '#6F8AA3',
    subjectVehicle: '#9A8470',
    patrol: '#C4C8CA',
    parked: '#7C8083',
    paper: '#14181C',
    ink: '#EFEADF',
    sight: '#A9CDEF',
    cover: '#5FCFC4',
    poche: '#0E1114',
  },
};

/** What a part is made of. */
export function finishOf(lighting: Lighting, part: Part): Finish {
  return PALETTES[lighting][part];
}

/** The palette as a uniform: linear colour and roughness of every part, in the order of `PARTS`. */
export function finishes(lighting: Lighting): Vector4[] {
  const colour = new Color();
  return PARTS.map((part) => {
    const finish = PALETTES[lighting][part];
    colour.set(finish.colour);
    return new Vector4(colour.r, colour.g, colour.b, finish.rough);
  });
}
