import { licenceRoom } from '../licences.ts';
import { message } from '../message.ts';

licenceRoom.add('es', {
  about: message<{ count: number }>(
    'es',
    '{count, plural, =0 {La lista se hace cuando se construye el producto.} one {Una obra ajena forma parte de este producto, bajo la licencia que se nombra.} other {# obras ajenas forman parte de este producto, cada una bajo la licencia que se nombra.}}',
  ),
  textOf: (name) => `Licencia de ${name}`,
  noText: 'La obra no trae el texto de su licencia; el nombre corto dice cuál vale.',
});
