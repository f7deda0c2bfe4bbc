import { describe, expect, it } from 'vitest';
import { lessonsWords } from '../../../src/words/lessons.ts';
import { originsWords } from '../../../src/words/origins.ts';
import { avoidedIn, stringsIn } from './plainWords.ts';

const words = lessonsWords('en');
const lessons = Object.entries(words.lessons);
const REACH = { normal: 3.5, raised: 7, loud: 15 };

describe('what the figures teach', () => {
  it.each(lessons)('%s has a heading, two to four sentences, sources and an origin', (_, lesson) => {
    expect(lesson.title).not.toBe('');
    const sentences = lesson.text.join(' ').match(/\.(?= |$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(lesson.sources.length).toBeGreaterThan(0);
    for (const origin of lesson.origins) expect(originsWords('en').origins).toHaveProperty(origin);
    expect(lesson.origins.length).toBeGreaterThan(0);
  });

  it('are four', () => {
    expect(lessons).toHaveLength(4);
  });

  it('keep to plain words', () => {
    const live = [
      words.conflict({ nearestOfficer: 10, nearestEngaged: 10, reach: REACH }, 'm', 'en'),
      words.conflict({ nearestOfficer: 3, nearestEngaged: 3, reach: REACH }, 'm', 'en'),
      words.marginsNow(2, 5, 'en'),
    ];
    for (const text of [...stringsIn(words), ...live]) expect(avoidedIn(text), text).toBeUndefined();
  });
});

describe('the conflict of distance and a calm voice', () => {
  const say = (nearestEngaged: number | null, normal: number) =>
    words.conflict({ nearestOfficer: 4, nearestEngaged, reach: { ...REACH, normal } }, 'm', 'en');

  it('is stated when the nearest engaged officer is beyond the reach of a normal voice', () => {
    expect(say(10, 3.5)).toBe(
      'The nearest engaged officer is 10.0 m away and one normal voice plausibly carries 3.5 m: at this distance a calm voice plausibly does not carry to the subject.',
    );
  });

  it('is not stated within it', () => {
    expect(say(3, 3.5)).toContain('within the 3.5 m that one normal voice plausibly carries');
  });

  it('is "at no distance" where a normal voice carries nowhere', () => {
    expect(say(null, 0)).toBe(
      'A normal voice from outdoors plausibly carries at no distance now, so stepping closer would not change it. The nearest officer is 4.0 m away.',
    );
    expect(words.reach(0, 'm', 'en')).toBe('at no distance');
  });

  it('needs somebody who is engaged', () => {
    expect(say(null, 3.5)).toBe('No officer is engaged in this phase.');
  });
});

describe('the way out in words', () => {
  it('is at least as long as it was followed', () => {
    expect(words.wayOutLength(15, 'm', 'en')).toBe('15 m or more');
    expect(words.wayOutLength(4.2, 'm', 'en')).toBe('4.2 m');
    expect(words.wayOutLength(null, 'm', 'en')).toBe('no vehicle');
  });
});
