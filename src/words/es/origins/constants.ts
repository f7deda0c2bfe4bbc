import type { OriginsWords } from '../../origins.ts';
import type { SpreadWords } from '../../origins/constants.ts';

/** What each constant of the evidence is called. */
export const CONSTANT_NAMES_ES: OriginsWords['names'] = {
  runSpeed: 'Velocidad de carrera, v',
  runLag: 'Retardo del arranque, τ',
  runFactor: 'Factor entre personas',
  reaction: 'Reacción simple a algo visto',
  decision: 'Tiempo para decidir entre pocas opciones',
  draw: 'Tiempo para desenfundar y disparar una vez',
  aimed: 'Tiempo para actuar cuando ya apunta',
  voiceRelaxed: 'Voz relajada a 1 m',
  voiceNormal: 'Voz normal a 1 m',
  voiceRaised: 'Voz elevada a 1 m',
  voiceLoud: 'Voz fuerte a 1 m',
  voiceShout: 'Grito a 1 m',
  understood: 'Sobre el ruido, para frases conocidas',
  longSentences: 'Sobre el ruido, para un mensaje complicado',
  insulation: 'Lo que un auto cerrado quita a una voz',
  openWindow: 'Menos de eso con una ventanilla abierta',
  cabin: 'Ruido en un auto, motor en marcha y ventilador',
  ambient: 'Ruido exterior, donde la escena no nombra ninguno',
  lineHalfWidth: 'Medio ancho de una línea',
  lineFrom: 'Al lado del agente, no en línea, hasta',
  lineBeyond: 'Hasta dónde sigue una línea detrás de la persona',
  wayOutMargin: 'Margen a cada lado del vehículo',
  wayOutFar: 'Hasta dónde se sigue la salida',
  boxedUnder: 'Bloqueado cuando ambos caminos son menores de',
  stepBack: 'Cuánto retroceder',
  coverInTime: 'Estar en la cubierta dentro de, solo la carrera',
  relativeFrom: 'Familiar y persona separados al menos',
  relativeCompany: 'Agente y familiar separados a lo sumo',
};

/** How certain a constant is: a word for the badge, and what it means. */
export const GRADES_ES: OriginsWords['grades'] = {
  A: { name: 'visto', about: 'Visto en la fuente, o calculado con sus cifras.' },
  B: { name: 'citado', about: 'Visto en una segunda fuente que cita la primera.' },
  C: { name: 'supuesto', about: 'Supuesto: saber común del campo, sin fuente vista.' },
  D: { name: 'derivado', about: 'Derivado o elegido aquí.' },
};

/** What the signs of units are called. */
export const UNIT_NAMES_ES: OriginsWords['units'] = {
  m: 'metros',
  ft: 'pies',
  yd: 'yardas',
  'm/s': 'metros por segundo',
  'ft/s': 'pies por segundo',
  'yd/s': 'yardas por segundo',
  s: 'segundos',
  dB: 'decibelios',
  'dB(A)': 'decibelios, ponderación A',
  '×': 'veces',
};

export const SPREADS_ES: SpreadWords = {
  none: 'se toma como es',
  to: ' a ',
  sd: 'desv. est.',
  shapes: { even: 'sorteo uniforme', triangular: 'triangular', normal: 'normal' },
  ambient: 'alrededor de la cifra de la propia escena donde la nombra',
};
