import { describe, expect, it } from 'vitest';
import { languageToBegin } from '../../../src/app/language.ts';
import { sceneOf } from '../../../src/core/document/scene.ts';
import { charlotte } from '../../scenes/charlotte.ts';

describe('the language that a visit begins in', () => {
  it('is what was chosen, else what the reader prefers, else that of the scene', () => {
    expect(languageToBegin(charlotte, 'es', ['en-US'])).toBe('es');
    expect(languageToBegin(charlotte, undefined, ['es-419', 'en'])).toBe('es');
    expect(languageToBegin(charlotte, undefined, ['de', 'fr', 'es', 'en'])).toBe('es');
    expect(languageToBegin(charlotte, undefined, ['de', 'en-GB', 'es'])).toBe('en');
    expect(languageToBegin(charlotte, 'xx', [])).toBe('en');
    expect(languageToBegin(sceneOf({ ...charlotte.written, language: 'fr' }), undefined, ['de'])).toBe('fr');
  });
});
