import type { Exposure } from '../../core/cover/exposure.ts';
import type { Effort, Posture, Weapon } from '../../core/document/schema.ts';
import { formatLength, formatNumber, formatRoundLength } from '../length.ts';
import { PARTLY, stageRoom } from '../stage.ts';

const POSTURES: Readonly<Record<Posture, string>> = {
  standing: 'de pie',
  crouching: 'en cuclillas',
  seated: 'en un asiento',
};
const WEAPONS: Readonly<Record<Weapon, string | undefined>> = {
  none: undefined,
  holstered: 'arma enfundada',
  'low-ready': 'arma en la mano, hacia abajo',
  aimed: 'arma en la mano, apuntada',
  unknown: 'no se sabe qué tienen las manos',
};
const EFFORTS: Readonly<Record<Effort, string | undefined>> = {
  silent: undefined,
  relaxed: 'habla en voz baja',
  normal: 'habla',
  raised: 'habla en voz elevada',
  loud: 'habla en voz fuerte',
  shout: 'grita',
};
const REACHES: Readonly<Record<Exclude<Effort, 'silent'>, string>> = {
  relaxed: 'voz relajada',
  normal: 'voz normal',
  raised: 'voz elevada',
  loud: 'voz fuerte',
  shout: 'grito',
};

function exposureInWords({ state, cover }: Exposure): string {
  switch (state) {
    case 'in-cover':
      return 'a cubierto';
    case 'concealed':
      return 'oculto';
    case 'exposed':
      return cover >= PARTLY ? 'a cubierto en parte: cabeza y pecho expuestos' : 'expuesto';
  }
}

stageRoom.add('es', {
  canvas: (title, phase, look) => `${title}, ${phase}: la escena como modelo, ${look}`,
  looks: { oblique: 'vista desde arriba en ángulo', plan: 'en plano', eyes: (name) => `desde los ojos de ${name}` },
  canvasAbout:
    'Los lugares son esquemáticos. Siguen las etiquetas de todos, y la escena entera está como texto en «Palabras».',
  canvasKeys:
    'Las flechas giran la vista, Mayús con las flechas la desplaza, más y menos acercan y alejan, 0 devuelve la escena entera.',
  view: (letter, title) => `${letter}: ${title}`,
  plan: (title) => `${title}: plano de la escena`,
  person: ({ name, away, posture, weapon, speaking, exposure, inside, subject }) =>
    [
      name,
      away === undefined || name === subject ? undefined : `a ${away} de ${subject}`,
      inside === undefined ? POSTURES[posture] : `dentro de ${inside}`,
      exposure === undefined ? undefined : `${exposureInWords(exposure)} desde los ojos de la persona`,
      WEAPONS[weapon],
      EFFORTS[speaking],
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  mark(label, unit, language) {
    switch (label.kind) {
      case 'length':
        return formatLength(label.metres, unit, language);
      case 'free':
        return `${formatLength(label.metres, unit, language)} libres`;
      case 'free-or-more':
        return `${formatRoundLength(label.metres, unit, language)} o más`;
      case 'reach':
        return `${REACHES[label.effort]} ${formatLength(label.metres, unit, language)}`;
      case 'open-side':
        return `lado abierto ${formatNumber(label.degrees, 0, language)}°`;
    }
  },
  vehicle: (name) => `${name}, vehículo policial`,
  legs: (east, north, unit, language) =>
    [
      `${formatLength(Math.abs(east), unit, language)} ${east < 0 ? 'O' : 'E'}`,
      `${formatLength(Math.abs(north), unit, language)} ${north < 0 ? 'S' : 'N'}`,
    ].join(' · '),
  angle: (degrees, language) => `${formatNumber(degrees, 0, language)}°`,
  ruler: 'Regla: arrastre de un lugar, persona o vehículo a otro',
  placed: (name, subject, nearest, unit, language) =>
    [
      subject === undefined
        ? name
        : `${name}: a ${formatLength(subject.metres, unit, language)} de ${subject.name}, ${formatNumber(subject.bearing, 0, language)}°`,
      nearest === undefined
        ? undefined
        : `más cercano: ${nearest.name}, ${formatLength(nearest.metres, unit, language)}`,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  wholeScene: 'Escena entera',
  nearer: 'Acercar',
  farther: 'Alejar',
  north: 'N',
  northName: 'El norte está arriba',
  scale: (length) => `Barra de escala: ${length}`,
  noDrawing:
    'Este navegador no puede dibujar el modelo, así que aquí está el plano. Todo lo demás funciona como siempre.',
  stageTitle: 'La escena',
});
