import type { Speaking } from '../../core/analysis/voice.ts';
import { POINTS } from '../../core/cover/exposure.ts';
import type { Posture, Windows } from '../../core/document/schema.ts';
import { sideOf } from '../../core/geometry/compass.ts';
import { hearingRoom } from '../hearing.ts';
import { formatLength, formatNumber } from '../length.ts';
import { message } from '../message.ts';

const SIDES = [
  'delante',
  'delante a la derecha',
  'a la derecha',
  'detrás a la derecha',
  'detrás',
  'detrás a la izquierda',
  'a la izquierda',
  'delante a la izquierda',
] as const;
const POSTURES: Readonly<Record<Posture, string>> = {
  standing: 'de pie',
  crouching: 'en cuclillas',
  seated: 'en un asiento',
};
const EFFORTS: Readonly<Record<Speaking, string>> = {
  relaxed: 'habla en voz baja',
  normal: 'habla',
  raised: 'habla en voz elevada',
  loud: 'habla en voz fuerte',
  shout: 'grita',
};
const WINDOWS: Readonly<Record<Windows, string>> = { closed: 'cerradas', open: 'abiertas' };
const points = message<{ seen: number; all: number; left: number }>(
  'es',
  '{seen, plural, one {se ve # punto} other {se ven # puntos}} de {all} de la figura, {left, plural, one {los vehículos ocultan el otro} other {los vehículos ocultan el resto}}',
);

hearingRoom.add('es', {
  title: (name) => `Ojos y oídos: ${name}`,
  who: (posture, inside) =>
    inside === undefined
      ? `${POSTURES[posture]}, al aire libre`
      : `${POSTURES[posture]} dentro de ${inside.name}, mira por sus ventanillas ${WINDOWS[inside.windows]}`,
  absent: (name) => `${name} no está ahora en la escena.`,
  sights: 'A la vista',
  nobodyElse: 'No hay nadie más en la escena.',
  sight: ({ metres, turn, seen, through }, unit, language) =>
    [
      `a ${formatLength(metres, unit, language)}`,
      turn === undefined ? undefined : SIDES[sideOf(turn)],
      `${seen === 0 ? 'los vehículos lo ocultan' : seen === POINTS ? 'a la vista por entero' : points({ seen, all: POINTS, left: POINTS - seen })}${
        seen === 0 || through.length === 0
          ? ''
          : `, por las ventanillas ${through.map(({ name, windows }) => `${WINDOWS[windows]} de ${name}`).join(' y las ')}`
      }`,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  voices: 'Voces que le llegan',
  nobodySpeaks: 'Nadie más habla.',
  voice: ({ speaking, metres, level, snr }, unit, language) =>
    `${EFFORTS[speaking]}, a ${formatLength(metres, unit, language)}: ${formatNumber(level, 0, language)} dB, ${formatNumber(Math.abs(snr), 0, language)} dB por ${snr < 0 ? 'debajo' : 'encima'} del ruido`,
  noise: (decibels, language) => `ruido ${formatNumber(decibels, 0, language)} dB`,
  scale: (decibels, language) => `${formatNumber(decibels, 0, language)} dB`,
  aboutSight:
    'Aquí solo los vehículos ocultan a alguien; los edificios, los árboles y las personas no. A quien está detrás se le ve al volverse.',
  aboutVoice:
    'El ruido es el del entorno y el de las demás voces. Lo que es plausible con estos niveles, nunca lo que se oyó; se supone que las ventanillas cerradas retienen gran parte de una voz.',
  schematic: 'Los lugares son esquemáticos; todo esto se sigue de ellos.',
});
