import { describe, expect, it } from 'vitest';
import { READINGS } from '../../../src/core/analysis/assumptions.ts';
import { EVIDENCE } from '../../../src/core/analysis/evidence.ts';
import { aptInWords } from '../../../src/words/apt.ts';
import { configurationTitle } from '../../../src/words/bench.ts';
import { comparisonWords } from '../../../src/words/comparison.ts';
import { evidenceInWords } from '../../../src/words/evidence.ts';
import { figureWords } from '../../../src/words/figures.ts';
import { fileWords } from '../../../src/words/files.ts';
import { formatLength, formatRoundNumber, plural } from '../../../src/words/length.ts';
import { lessonsWords } from '../../../src/words/lessons.ts';
import { optionInWords, optionName } from '../../../src/words/options.ts';
import { originsWords } from '../../../src/words/origins.ts';
import { pageWords } from '../../../src/words/page.ts';
import { referenceInWords } from '../../../src/words/references.ts';
import '../../../src/words/spanish.ts';
import { stageWords } from '../../../src/words/stage.ts';
import { avoidedInSpanish } from './plainWords.ts';

describe('what the evidence says of itself', () => {
  const texts = [
    ...Object.values(EVIDENCE).flatMap((each) => ('caveat' in each ? [each.source, each.caveat] : [each.source])),
    ...Object.values(READINGS).flatMap((readings) => readings.map(({ source }) => source)),
  ].filter((text) => text !== undefined);

  it('is said in Spanish too, text by text', () => {
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) {
      expect(evidenceInWords(text, 'es'), text).not.toBe(text);
      expect(avoidedInSpanish(evidenceInWords(text, 'es')), text).toBeUndefined();
      expect(evidenceInWords(text, 'en')).toBe(text);
    }
  });
});

describe('Spanish sentences', () => {
  it('have the plurals and the decimal comma of Spanish', () => {
    const page = pageWords('es');
    expect([0, 1, 2].map(page.whatIf.speaking)).toEqual(['nadie', 'un agente', '2 agentes']);
    expect(page.aptFirst(1)).toBe('Una nota trata de lo que se muestra ahora.');
    expect(page.also({ id: 'a', title: 'A', speakers: 1, voice: 'raised', weapon: 'low-ready' })).toEqual([
      'habla un agente',
      'voz elevada',
      'armas en la mano, hacia abajo',
    ]);
    expect(page.also({ id: 'a', title: 'A', speakers: 0 })).toEqual(['no habla nadie']);
    expect(formatLength(3.4, 'm', 'es')).toBe('3,4 m');
    expect(formatRoundNumber(0.5, 'es')).toBe('0,5');
    expect(plural(1, 'es', { one: 'uno', other: 'varios' })).toBe('uno');
    expect(fileWords('es').characters(1)).toBe('1 carácter');
    expect(fileWords('es').characters(12)).toBe('12 caracteres');
    expect(fileWords('es').problems.of('a.json', 1)).toContain('un problema');
  });

  it('say figures, intervals and differences', () => {
    const words = figureWords('es');
    const interval = { low: 3.2, median: 4, high: 5.1, applies: 0.5 };
    expect(words.interval('length', interval, 'm', 'es')).toBe('3,2 a 5,1');
    expect(words.interval('length', { ...interval, high: 3.2 }, 'm', 'es')).toBe('');
    expect(words.detail('length', interval, 1000, 'm', 'es')).toContain('en el 50 % de ellas');
    expect(comparisonWords('es').change('length', -2, 'm', 'es')).toBe('−2,0 m');
    expect(aptInWords({ measure: 'talkers', value: 4, bound: 1, side: 'above' }, 'm', 'es')).toBe(
      'personas que hablan 4, más de 1',
    );
  });

  it('say who stands where', () => {
    const person = stageWords('es').person({
      name: 'Agente 3',
      away: '4,2 m',
      posture: 'crouching',
      weapon: 'low-ready',
      speaking: 'shout',
      exposure: { state: 'exposed', cover: 6, concealed: 0, exposed: 9 },
      inside: undefined,
      subject: 'Keith Lamont Scott',
    });
    expect(person).toBe(
      'Agente 3, a 4,2 m de Keith Lamont Scott, en cuclillas, a cubierto en parte: cabeza y pecho expuestos desde los ojos de la persona, arma en la mano, hacia abajo, grita',
    );
    expect(stageWords('es').legs(-3.1, 5.3, 'm', 'es')).toBe('3,1 m O · 5,3 m N');
    expect(stageWords('es').mark({ kind: 'reach', effort: 'shout', metres: 12 }, 'm', 'es')).toBe('grito 12,0 m');
  });

  it('say options, lessons, references and constants', () => {
    expect(optionName('hands-free', 'es')).toBe('Una mano libre');
    const spoken = optionInWords(
      { id: 'one-voice', state: 'not-open', reason: { code: 'speakers', officers: 3 } },
      'm',
      'es',
    );
    expect(spoken.reason).toBe('Hablan 3 agentes a la vez.');
    expect(lessonsWords('es').officers(1, 'es')).toBe('1 agente');
    expect(lessonsWords('es').reach(0, 'm', 'es')).toBe('a ninguna distancia');
    expect(referenceInWords('social', 'es').name).toBe('Distancia social');
    expect(referenceInWords('social').name).toBe('Social distance');
    expect(originsWords('es').spread('decision', 'm', 'es')).toMatch(/ a .* s, /);
    expect(originsWords('en').spread('decision', 'm', 'en')).toMatch(/ to .* s, /);
  });

  it('name what nobody has named', () => {
    expect(configurationTitle({ id: 'as-placed', title: 'As placed' }, 'es')).toBe('Como en la escena');
    expect(configurationTitle({ id: 'what-if-2', title: 'What if 2' }, 'es')).toBe('Hipótesis 2');
    expect(configurationTitle({ id: 'what-if', title: 'Mine' }, 'es')).toBe('Mine');
    expect(configurationTitle({ id: 'what-if', title: 'What if' }, 'en')).toBe('What if');
  });

  it('are English in a language that the page does not speak', () => {
    expect(pageWords('fr-CA').close).toBe('Close');
    expect(pageWords('es-US').close).toBe('Cerrar');
  });
});
