import { stepsRoom } from '../steps.ts';

stepsRoom.add('es', {
  title: 'Cinco pasos',
  about:
    'Un modelo de decisión en cinco pasos, como lo tiene el programa de formación ICAT del Police Executive Research Forum, aplicado a esta fase. Las palabras son nuestras.',
  caution:
    'ICAT se escribió para personas desarmadas, o armadas con algo que no sea un arma de fuego; se dice que una parte vale para quien se atrinchera y no apunta una. Por eso aquí los pasos preguntan y no prescriben nada. Los resultados varían: en Louisville siguieron menos fuerza y menos lesiones; en Nueva Jersey no hubo un descenso uniforme.',
  of: (step, count) => `Paso ${step} de ${count}`,
  choose: 'Paso',
  back: 'Atrás',
  next: 'Siguiente',
  close: 'Cerrar los pasos',
  now: 'En esta fase',
  asks: 'Pregunte',
  nothing: 'La escena no dice nada de esto: aporte lo que usted sepa.',
  absent: 'La persona no está en la escena.',
  known: 'Se sabe',
  unknown: 'No se sabe',
  open: 'Abiertas desde aquí',
  notOpen: 'No abiertas',
  none: 'ninguna',
  steps: [
    {
      name: 'Reunir información',
      asks: [
        '¿Qué se sabe aquí, y cómo se sabe?',
        '¿Qué no se sabe, y quién podría averiguarlo?',
        '¿Qué querría oír usted de alguien que lo conoce?',
      ],
    },
    {
      name: 'Evaluar situación, amenaza y riesgo',
      asks: [
        '¿Qué se ve de las manos, de las armas y de quién está cerca?',
        '¿Qué se da por hecho sin que nadie lo haya visto?',
        '¿Qué pasa si durante un minuto no se hace nada?',
      ],
    },
    {
      name: 'Considerar facultades y normas',
      asks: [
        '¿Qué da la facultad de actuar, y para qué sería?',
        '¿Qué piden sus propias normas antes del paso siguiente?',
        '¿Guarda proporción lo que está por hacerse con lo que se sabe?',
      ],
    },
    {
      name: 'Identificar opciones',
      asks: [
        '¿Qué opciones están abiertas, y para quién?',
        '¿Qué abriría otra: distancia, cubierta, una sola voz, una pausa?',
        '¿Qué opción deja abiertas más de las otras?',
      ],
    },
    {
      name: 'Actuar, revisar, volver a evaluar',
      asks: [
        '¿Qué haría usted primero, y cómo notaría que no da resultado?',
        '¿Quién habla, y qué hacen los demás mientras tanto?',
        '¿Qué ha cambiado desde la fase anterior? Empiece otra vez por el primer paso.',
      ],
    },
  ],
  time: {
    name: 'Distancia + cubierta = tiempo',
    asks: 'Más distancia y más cubierta dejan más tiempo para ver, hablar y elegir. ¿Cuánto hay ahora de cada una, y qué añadiría algo?',
  },
});
