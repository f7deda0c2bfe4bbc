import { evidenceRoom } from '../evidence.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'fitted to 6.40 m in 1.50 s (Tueller, S.W.A.T. magazine, March 1983; Sandel, Martaindale & Blair 2021, Police Pract. Res. 22:1314)':
    'ajustado a 6,40 m en 1,50 s (Tueller, revista S.W.A.T., marzo de 1983; Sandel, Martaindale & Blair 2021, Police Pract. Res. 22:1314)',
  'Gives 1.28 s for 5 m, where timed athletes were about 15 % faster (1.09 s, Altmann et al. 2015, J. Strength Cond. Res. 29:2361). 6.7 m/s with 0.60 s, and 8.0 m/s with 0.84 s, fit as well.':
    'Da 1,28 s para 5 m, donde atletas cronometrados fueron un 15 % más rápidos (1,09 s, Altmann et al. 2015, J. Strength Cond. Res. 29:2361). 6,7 m/s con 0,60 s, y 8,0 m/s con 0,84 s, también se ajustan.',
  'Altmann et al. 2015 for the low end': 'Altmann et al. 2015 para el extremo bajo',
  'People differ; the high end is assumed.': 'Las personas difieren; el extremo alto es un supuesto.',
  'Woods et al. 2015, Front. Hum. Neurosci. 9:131 (n = 1,469)':
    'Woods et al. 2015, Front. Hum. Neurosci. 9:131 (n = 1469)',
  'Measured in ideal conditions; some authors of reaction studies are disputed.':
    'Medido en condiciones ideales; algunos autores de estudios de reacción son discutidos.',
  'Hick’s law; the values are assumed': 'Ley de Hick; los valores son supuestos',
  'Where closing and response balance hangs on this one assumed number: at about 8, 12 or 15 m with 0, 0.5 or 1.0 s.':
    'Dónde se igualan acercamiento y respuesta depende de este solo número supuesto: a unos 8, 12 o 15 m con 0, 0,5 o 1,0 s.',
  'Bartel & Blake 2021 (n = 148): draw from the holster and fire once, unstressed':
    'Bartel & Blake 2021 (n = 148): desenfundar y disparar una vez, sin tensión',
  'Blair et al. 2011, Police Quarterly 14:323: act when already aimed':
    'Blair et al. 2011, Police Quarterly 14:323: actuar cuando ya se apunta',
  'Measured in ideal conditions; some authors of reaction studies are disputed. The spread is assumed.':
    'Medido en condiciones ideales; algunos autores de estudios de reacción son discutidos. La dispersión es un supuesto.',
  'ISO 9921, band': 'ISO 9921, banda',
  'Plausibility only: no wind, echo, stress or hearing is in it, and it never says what was heard.':
    'Solo plausibilidad: ni viento, ni eco, ni tensión, ni oído están en ella, y nunca dice lo que se oyó.',
  'ANSI S3.5-1997, overall level at 1 m': 'ANSI S3.5-1997, nivel global a 1 m',
  'derived from the distances of EPA 550/9-74-004': 'derivado de las distancias de EPA 550/9-74-004',
  'WHO guidelines for community noise, 1999': 'guías de la OMS sobre el ruido urbano, 1999',
  'passenger car, common figure': 'auto de pasajeros, cifra común',
  'common figure': 'cifra común',
  'At most 15.': 'A lo sumo 15.',
  'traffic-noise guidance, residential': 'guía de ruido de tráfico, zona residencial',
  'design choice': 'elección de diseño',
  'Half a shoulder breadth (0.26 m, ANSUR II 2012) and 0.5 m; no published angle was found.':
    'Medio ancho de hombros (0,26 m, ANSUR II 2012) y 0,5 m; no se halló ningún ángulo publicado.',
  'Nearer to an officer along the line than this is beside them.':
    'Más cerca de un agente que esto, a lo largo de la línea, es a su lado.',
  'How far a line goes on behind the subject.': 'Hasta dónde sigue una línea detrás de la persona.',
  'On each side of the vehicle; kerbs and buildings are not considered.':
    'A cada lado del vehículo; no se consideran bordillos ni edificios.',
  'As far as the way out is followed, straight on.': 'Hasta donde se sigue la salida, en línea recta.',
  'Shorter ways out ahead and behind than this are called boxed in.':
    'Salidas delante y detrás más cortas que esto se llaman bloqueado.',
  'Straight away from the subject.': 'En línea recta, alejándose de la persona.',
  'The run alone.': 'Solo la carrera.',
  'Hall 1966, The Hidden Dimension: public distance': 'Hall 1966, The Hidden Dimension: distancia pública',
  'A reference distance, no rule.': 'Una distancia de referencia, no una regla.',
  'Hall 1966, The Hidden Dimension: social distance': 'Hall 1966, The Hidden Dimension: distancia social',

  'Fitted: 7.5 m/s, 0.75 s; drawn between the two ends': 'Ajustado: 7,5 m/s, 0,75 s; sorteado entre los dos extremos',
  'One end that fits as well: 6.7 m/s, 0.60 s': 'Un extremo que también se ajusta: 6,7 m/s, 0,60 s',
  'The other end: 8.0 m/s, 0.84 s': 'El otro extremo: 8,0 m/s, 0,84 s',
  'Hick’s law, 0.5 s assumed; drawn from 0.31 to 0.9 s': 'Ley de Hick, 0,5 s supuestos; sorteado de 0,31 a 0,9 s',
  'Already decided: 0 s': 'Ya decidido: 0 s',
  'Assumed: 1.0 s': 'Supuesto: 1,0 s',
  'Bartel & Blake 2021 (n = 148): 1.78 s, sd 0.33': 'Bartel & Blake 2021 (n = 148): 1,78 s, desv. est. 0,33',
  'Sandel et al. 2021 (n = 152): mean 1.80 s, spread as in the first':
    'Sandel et al. 2021 (n = 152): media 1,80 s, dispersión como en la primera',
  'No claim: no response and no margin from a holster':
    'No se afirma nada: sin respuesta ni margen con el arma enfundada',
  'Blair et al. 2011: 0.39 s; spread assumed': 'Blair et al. 2011: 0,39 s; dispersión supuesta',
  'No claim: no response and no margin with a weapon out':
    'No se afirma nada: sin respuesta ni margen con el arma en la mano',
  'Common figure for a closed car: 25 dB; drawn from 13 to 30 dB':
    'Cifra común para un auto cerrado: 25 dB; sorteada de 13 a 30 dB',
  'Oliveira et al. 2013, one ambulance, side: 23 dB': 'Oliveira et al. 2013, una ambulancia, lado: 23 dB',
  'The same, rear: 13 dB': 'La misma, atrás: 13 dB',
};

evidenceRoom.add('es', (text) => TEXTS[text] ?? text);
