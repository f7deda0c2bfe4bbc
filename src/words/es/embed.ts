import { embedRoom } from '../embed.ts';
import { message } from '../message.ts';

embedRoom.add('es', {
  show: 'Mostrar la escena',
  open: 'Abrir en una ventana',
  openAbout: 'Abre el producto entero en una ventana propia, en lo que se muestra aquí',
  problems: message<{ count: number; list: string }>(
    'es',
    '{count, plural, one {No se entiende una opción de la dirección} other {No se entienden # opciones de la dirección}}: {list}',
  ),
});
