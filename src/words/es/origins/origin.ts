import type { OriginInWords } from '../../origins/origin.ts';

/** What of an origin is said in a language; what it rests on is the same in all. */
export type OriginTexts = Omit<OriginInWords, 'constants' | 'readings'>;

export const PLACES_CONTESTED =
  'La medición no se discute; sí dónde estaban las personas y los vehículos. Un lugar leído en una imagen aérea se desvía 0,35 m en promedio (Liscio et al. 2021, 800 mediciones); a uno sin fuente se le dan al menos 1,5 m a cada lado, lo que es una elección hecha aquí.';

export const NO_VERDICT = 'Dice dónde se dibujó a las personas, no si eso estuvo bien o mal.';
export const NO_HIT = 'Nunca es la probabilidad de un impacto, y nunca dice que una posición proteja.';

export const FROM_PLACES =
  'Muchas veces se pone cada vehículo y cada persona en un lugar al azar dentro del disco de su incertidumbre, y la cifra se calcula de nuevo. Se muestra lo que queda entre el 5 y el 95 % de los resultados.';
export const FROM_PLACES_AND_CONSTANTS =
  'Muchas veces se pone cada vehículo y cada persona en un lugar al azar dentro del disco de su incertidumbre, se sortea cada constante que tiene una dispersión, y la cifra se calcula de nuevo. Se muestra lo que queda entre el 5 y el 95 % de los resultados.';
export const FROM_CONSTANTS =
  'Muchas veces se sortea cada constante que tiene una dispersión y la cifra se calcula de nuevo. Se muestra lo que queda entre el 5 y el 95 % de los resultados; los lugares no entran.';
export const COUNTED = 'De una cuenta se muestra el valor que más sale, con su parte de los resultados.';
export const WHAT_IF =
  'Quien es movido por una hipótesis está exactamente donde ella dice, con respecto a una persona cuyo lugar es al azar como antes.';
export const READING_DRAWN = 'Una lectura distinta de la primera se usa también en cada resultado.';
