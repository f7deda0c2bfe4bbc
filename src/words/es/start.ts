import { startRoom } from '../start.ts';

startRoom.add('es', {
  isTitle: 'Qué es',
  is: 'Un modelo esquemático con lo que se sabe, quién lo dijo y lo que resulta de dónde están las personas: metros, segundos, decibelios y opciones abiertas, cada cifra con su intervalo y su fuente.',
  isNotTitle: 'Qué no es',
  isNot:
    'No es una reconstrucción a partir de pruebas, ni una conclusión sobre nadie, ni un examen con respuesta correcta.',
  tryTitle: 'Tres cosas para probar',
  play: { name: 'Reproducir las fases', about: 'desde la primera; la barra espaciadora detiene' },
  eyes: (name) => ({ name: `Mirar con los ojos de ${name}`, about: 'y oír lo que le llega' }),
  whatIf: (title) => ({ name: `Preguntar: ${title}`, about: 'y ver qué cambia en metros, segundos y decibelios' }),
  stepBack: '¿Y si los agentes estuvieran a 15 m?',
  again: 'Mostrar el inicio otra vez',
});
