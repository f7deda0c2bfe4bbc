import type { Exposure } from '../../core/cover/exposure.ts';
import { figureRoom, figureWords, span } from '../figures.ts';
import { formatNumber } from '../length.ts';

const { percent, amount } = figureWords('en');

const STATES: Readonly<Record<Exposure['state'], string>> = {
  'in-cover': 'a cubierto',
  concealed: 'oculto',
  exposed: 'expuesto',
};

figureRoom.add('es', {
  amount,
  interval: (kind, interval, unit, language) => span(kind, interval, unit, language).join(' a '),
  likeliest: ({ likeliest, share }, value, language) =>
    likeliest === value
      ? `${percent(share, language)} de las muestras`
      : `lo más probable ${formatNumber(likeliest, 0, language)}, ${percent(share, language)}`,
  percent,
  detail: (kind, interval, samples, unit, language) =>
    `Mediana ${amount(kind, interval.median, unit, language)}, 5 a 95 %: ${amount(kind, interval.low, unit, language)} a ${amount(kind, interval.high, unit, language)}, de ${formatNumber(samples, 0, language)} muestras de lugares y constantes` +
    (interval.applies < 1 ? `; se aplica en el ${percent(interval.applies, language)} de ellas.` : '.'),
  nominal: (text) => `En los lugares como están dibujados: ${text}.`,

  none: 'ninguno',
  of: (count, all) => `${count} de ${all}`,
  pairs: (count, all) => `${count} de ${all} pares`,
  comesFrom: (name, text) => `${text}. ${name}: de dónde viene`,
  betweenPhases: 'entre fases: ilustrativo',
  refining: 'Afinando los intervalos',
  noIntervals: 'Este navegador no puede calcular intervalos en segundo plano: las cifras se muestran sin ellos.',
  readings: (sources) => `Lecturas: ${sources.join('; ')}.`,
  central: 'Lecturas centrales',

  names: {
    nearestOfficer: 'Agente más cercano',
    medianOfficer: 'Agente mediano',
    spacing: 'Menor separación',
    nearestRelative: 'Familiar más cercano',
    inCover: 'A cubierto',
    concealed: 'Ocultos',
    exposed: 'Expuestos',
    inLine: 'En línea con otro agente',
    othersInLine: 'Otros en línea con un agente',
    openSide: 'Lado abierto',
    spread: 'Abanico',
    talkers: 'Personas que hablan',
    bestVoice: 'Mejor voz sobre el ruido',
    wayOut: 'Salida',
    weaponsOut: 'Armas en la mano',
    boxedIn: 'Bloqueado',
  },
  reach: {
    relaxed: 'Una voz relajada llega a',
    normal: 'Una voz normal llega a',
    raised: 'Una voz elevada llega a',
    loud: 'Una voz fuerte llega a',
    shout: 'Un grito llega a',
  },
  nowhere: 'ninguna parte',
  asFarAs: (length) => `${length} o más`,
  wayOutCaveat: 'No se consideran bordillos ni edificios.',
  yes: 'sí',
  no: 'no',
  inSamples: (share) => `en el ${share} de las muestras`,

  closing: 'Tiempo de acercamiento',
  closingBy: (officer) => `Tiempo de acercamiento, ${officer}`,
  ifContact:
    'Si es un arma de contacto: estas cifras. Si es un arma de fuego: la distancia no da tiempo de reacción; la cubierta sí.',
  ifContactShort: 'si es un arma de contacto',
  noClosing: {
    firearm: 'La distancia no da tiempo de reacción ante un arma de fuego; la cubierta sí.',
    'no-threat': 'No se supone ninguna amenaza.',
    inside: 'No mientras está sentado en un vehículo.',
  },
  noClosingShort: {
    firearm: 'arma de fuego: vea cubierta',
    'no-threat': 'no se supone amenaza',
    inside: 'sentado en un vehículo',
  },
  nobodySpeaks: 'nadie habla',
  noOfficer: 'ningún agente',
  verdict: (snr, { understood, longSentences }) =>
    snr >= longSentences
      ? 'frases largas: plausible'
      : snr >= understood
        ? 'frases: plausible'
        : 'frases: no plausible',

  card: {
    title: (name) => `Cifras: ${name}`,
    pick: 'Cifras de quién',
    everybody: 'El conjunto',
    close: 'Cerrar la ficha',
    notMeasured: 'Aquí nadie habla y nadie se mide: las cifras son de los agentes y de quien hable.',
    distance: 'A la persona',
    toVehicle: 'Al vehículo de la persona',
    spacing: 'Al otro agente más cercano',
    closing: 'Tiempo de acercamiento',
    response: {
      none: 'Respuesta',
      holstered: 'Respuesta, arma enfundada',
      'low-ready': 'Respuesta, arma en la mano y baja',
      aimed: 'Respuesta, arma apuntada',
      unknown: 'Respuesta',
    },
    noResponse: 'no se sabe: no se sabe qué tienen las manos',
    noClaim: 'no se afirma nada',
    margin: 'Acercamiento menos respuesta',
    marginPositive: (share) => `sobre cero en el ${share} de las muestras, con estos supuestos`,
    eyes: 'Desde los ojos de la persona',
    points: (cover, concealed, exposed) =>
      `${cover} de 15 puntos tras cubierta probable, ${concealed} solo ocultos, ${exposed} expuestos`,
    partly: 'a cubierto en parte: cabeza y pecho expuestos',
    own: 'oculto por el vehículo de la propia persona',
    states: (shares, language) =>
      Object.values(shares).includes(1)
        ? ''
        : (['in-cover', 'concealed', 'exposed'] as const)
            .filter((state) => shares[state] > 0)
            .map((state) => `${STATES[state]} ${percent(shares[state], language)}`)
            .join(' · '),
    nearestCover: 'Lugar tras cubierta más cercano',
    noCover: 'no se encontró',
    toCover: 'Tiempo hasta llegar',
    level: 'Voz en el oído de la persona',
    snr: 'Sobre el ruido ahí',
    hasInLine: (names) => `En línea de este agente a la persona: ${names}.`,
    isInLine: (names) => `En línea con ${names}.`,
    overlaps: 'Dibujado dentro del contorno de un vehículo: nadie podría estar ahí de pie.',
    decision: 'Decisión antes de desenfundar',
    decisions: { already: '0 s', half: '0,5 s', one: '1,0 s' },
    decisionAbout: 'Un número supuesto; es el que más mueve el margen.',
    vehicles: 'No se consideran los vehículos que haya en medio.',
    byHand: 'Colocado a mano en esta fase.',
    byHandElsewhere: 'Colocado a mano en otra fase.',
    letGo: 'Devolver a su lugar',
    everywhere: 'El mismo lugar en todas las fases',
    letGoEverywhere: 'Devolver en todas las fases',
    canMove: 'Arrástrelo en la escena, o muévalo con las flechas en su distintivo; con Alt lo giran.',
    schematic: 'Los lugares son esquemáticos; toda cifra se sigue de ellos.',
  },
  state: STATES,

  options: {
    title: 'Opciones abiertas',
    about: 'En los lugares como están dibujados. Cada una vale por sí sola; no hay total.',
    open: 'abierta',
    'not-open': 'no abierta',
    unknown: 'no se sabe',
    depends: (share) => `depende de lo que no se sabe: abierta en el ${share} de las muestras`,
    share: (share) => `abierta en el ${share} de las muestras`,
    would: (what) => `La abriría: ${what}`,
  },
  all: 'Todas las medidas',
  lessons: 'Lo que enseñan las cifras',
});
