import { referenceRoom } from '../references.ts';

referenceRoom.add('es', {
  personal: {
    name: 'Distancia personal',
    about: 'La distancia personal de Edward Hall (1966): a qué distancia están quienes se conocen.',
  },
  'reactionary-gap': {
    name: 'Espacio de reacción',
    about:
      'Lo que los instructores llaman espacio de reacción, de 6 a 8 pies ante una persona sin armas. Los propios instructores lo discuten.',
  },
  social: {
    name: 'Distancia social',
    about: 'La distancia social de Edward Hall (1966): a qué distancia tratan entre sí quienes no se conocen.',
  },
  'drill-1983': {
    name: '21 pies',
    about:
      'La distancia de un ejercicio de instrucción de 1983; en pruebas posteriores se corrió en unos 1,5 s. Trata de un arma de contacto y un arma enfundada. No es una regla, ni una distancia que proteja, ni un umbral legal.',
  },
  public: {
    name: 'Distancia pública',
    about: 'La distancia pública de Edward Hall (1966): a partir de aquí se habla a un público.',
  },
});
