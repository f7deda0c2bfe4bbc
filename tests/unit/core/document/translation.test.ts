import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/core/document/hash.ts';
import { type Scene, sceneOf } from '../../../../src/core/document/scene.ts';
import { configurationIn, inLanguage, languagesOf } from '../../../../src/core/document/translation.ts';
import { documents } from '../../../scenes/arbitraryScene.ts';
import { charlotte } from '../../../scenes/charlotte.ts';
import { everyField, faultsOf, problemsOf, withNode } from './documents.ts';

const spanish = inLanguage(charlotte, 'es');

describe('a scene in another language', () => {
  it('says what is translated, and says the rest as written', () => {
    const { document } = spanish;
    expect(document.language).toBe('es');
    expect(document.title).toBe('Charlotte, 20 de septiembre de 2016');
    expect(document.phases[3]?.title).toBe('Órdenes verbales');
    expect(document.phases[3]?.facts[1]).toEqual({
      text: 'Vivía con una lesión cerebral traumática.',
      status: 'family-account',
      source: 'nyt-2016',
    });
    expect(document.people[0]?.label).toBe('Keith Lamont Scott');
    expect(spanish.people.get('officer-2')?.label).toBe('Agente 2');
    expect(spanish.vehicles.get('patrol-1')?.label).toBe('Patrulla 1');
    expect(document.sources[0]?.publisher).toBe('The New York Times');
  });

  it('is the same scene: what is written, who stands where, and its hash', () => {
    const before = JSON.stringify(charlotte.written);
    expect(spanish.written).toBe(charlotte.written);
    expect(hashOf(spanish.written)).toBe(hashOf(charlotte.document));
    expect(spanish.phases).toBe(charlotte.phases);
    expect(spanish.document.site).toBe(charlotte.document.site);
    expect(JSON.stringify(charlotte.written)).toBe(before);
  });

  it('is the same object when it is asked for again, and back again', () => {
    expect(inLanguage(charlotte, 'es')).toBe(spanish);
    expect(inLanguage(spanish, 'es')).toBe(spanish);
    expect(inLanguage(spanish, 'en')).toBe(charlotte);
    expect(inLanguage(charlotte, 'en-GB')).toBe(charlotte);
  });

  it('takes the words of the language for any country that speaks it', () => {
    expect(inLanguage(charlotte, 'es-MX').document.title).toBe(spanish.document.title);
    expect(languagesOf(charlotte)).toEqual(['en', 'es']);
  });

  it('stays as written in a language that it has not, but for the tag, whatever scene it is', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { translations: _, ...rest } = document;
        const scene = sceneOf(rest);
        const shown: Scene = inLanguage(scene, 'tlh');
        expect(shown.document).toEqual({ ...rest, language: 'tlh' });
        expect(shown.written).toBe(rest);
        expect(hashOf(shown.written)).toBe(hashOf(rest));
      }),
      { numRuns: 50 },
    );
  });

  it('skips what is empty, and ids that every object has', () => {
    const { translations: _, ...rest } = charlotte.written;
    const people = [...rest.people, { id: 'constructor', label: 'A builder', role: 'bystander' as const }];
    const scene = sceneOf({
      ...rest,
      people,
      translations: { es: { title: 'Título', caveats: ['', 'Segundo.'], people: {} } },
    });
    const { document } = inLanguage(scene, 'es');
    expect(document.caveats[0]).toBe(rest.caveats[0]);
    expect(document.caveats[1]).toBe('Segundo.');
    expect(document.summary).toBe(rest.summary);
    expect(document.people.at(-1)?.label).toBe('A builder');
  });
});

describe('one of the scene’s own configurations', () => {
  const [written] = charlotte.document.configurations ?? [];
  const [translated] = spanish.document.configurations ?? [];
  if (written === undefined || translated === undefined) throw new Error('the scene has configurations');

  it('is said in the language that the scene is shown in', () => {
    expect(configurationIn(spanish, written)).toBe(translated);
    expect(configurationIn(charlotte, translated)).toBe(written);
    expect(configurationIn(spanish, { ...written })).toBe(translated);
  });

  it('is the user’s own once it is changed or renamed', () => {
    const changed = { ...written, distance: 11 };
    const renamed = { ...written, title: 'Mine' };
    expect(configurationIn(spanish, changed)).toBe(changed);
    expect(configurationIn(spanish, renamed)).toBe(renamed);
  });
});

describe('translations in a document', () => {
  it('may name only what is there', () => {
    const wrong = withNode(everyField(), ['translations', 'es', 'phases'], () => ({ arive: { title: 'Llegada' } }));
    expect(problemsOf(wrong)).toMatchObject([
      { code: 'E_REF', path: '/translations/es/phases/arive', hint: 'did you mean "arrive"?' },
    ]);
  });

  it('may not translate more than there is', () => {
    const facts = withNode(everyField(), ['translations', 'es', 'phases', 'arrive', 'facts'], () => ['A.', 'B.']);
    expect(faultsOf(facts)).toEqual(['E_COUNT /translations/es/phases/arrive/facts']);
    const caveats = withNode(everyField(), ['translations', 'es', 'caveats'], () => ['A.', 'B.']);
    expect(faultsOf(caveats)).toEqual(['E_COUNT /translations/es/caveats']);
  });

  it('are kept by language tag', () => {
    expect(faultsOf({ ...everyField(), translations: { 'not a language': {} } })).toEqual([
      'E_UNKNOWN_KEY /translations/not a language',
    ]);
  });
});
