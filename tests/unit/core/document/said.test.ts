import { describe, expect, it } from 'vitest';
import { readAttempts } from '../../../../src/core/document/attempt.ts';
import { readJson } from '../../../../src/core/document/json.ts';
import { readConfiguration, readScene } from '../../../../src/core/document/read.ts';
import { bytesOf } from '../../../scenes/bytes.ts';
import { charlotte } from '../../../scenes/charlotte.ts';
import { everyField, isObject, type Json, problemsOf, type Steps, withNode } from './documents.ts';

const whole = everyField();
const swapped = (steps: Steps, value: Json) => withNode(whole, steps, () => value);
/** What is said of the first thing that is wrong. */
const said = (document: unknown): readonly [message: string, hint: string] => {
  const [problem] = problemsOf(document);
  return [problem?.message ?? '', problem?.hint ?? ''];
};
const saidOfText = (text: string | Uint8Array): readonly [message: string, hint: string] => {
  const read = readJson(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const [problem] = 'problems' in read ? read.problems : [];
  return [problem?.message ?? '', problem?.hint ?? ''];
};

// Somebody reads this at a bad moment: each says what is wrong, and what to do about it.
describe('what is said', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['an empty file', ' \n', 'the file is empty', 'choose a .json scene'],
    [
      'no UTF-8',
      Uint8Array.of(0xff, 0xfe, 0x7b),
      'the file is not UTF-8 text',
      'save it as UTF-8, or choose a .json scene',
    ],
    ['a cut', '{"a": ', 'not JSON at line 1, column 7: expected a value, found the end', MEND()],
    ['no key', '{\n 7', 'not JSON at line 2, column 2: expected a key or "}"', MEND()],
    ['no key after a comma', '{"a":1, }', 'not JSON at line 1, column 9: expected a key', MEND()],
    ['no colon', '{"a" 1', 'not JSON at line 1, column 6: expected ":"', MEND()],
    ['no comma in a list', '[1 2]', 'not JSON at line 1, column 4: expected "," or "]"', MEND()],
    ['no comma in an object', '{"a":1 "b":2}', 'not JSON at line 1, column 8: expected "," or "}"', MEND()],
    ['a list that only begins', '[,', 'not JSON at line 1, column 2: expected a value or "]"', MEND()],
    ['something after it', '[] []', 'not JSON at line 1, column 4: expected nothing more', MEND()],
    ['an open text', '["abc', 'not JSON at line 1, column 6: the text has no closing "', MEND()],
    ['a control character', '["a\tb"]', 'not JSON at line 1, column 4: a control character in a text', MEND()],
    ['an escape of no kind', '["a\\q"]', 'not JSON at line 1, column 4: an escape that JSON does not know', MEND()],
    ['a bare word', '[tru]', 'not JSON at line 1, column 2: expected a value or "]"', MEND()],
    ['a bracket that closes another', '[1}', 'not JSON at line 1, column 3: expected "," or "]"', MEND()],
    ['a second line by either end', '[\r\n1,\r2,\n\n x]', 'not JSON at line 5, column 2: expected a value', MEND()],
    ['a key twice', '{"a":1,"a":2}', 'the key "a" stands twice', 'keep one of the two'],
    ['a key that every object has', '{"__proto__":1}', 'unknown key "__proto__"', 'take it out'],
    ['too deep', '['.repeat(65), 'nested more than 64 deep', 'a scene needs fewer than 12 levels'],
    ['too many', `[${'1,'.repeat(100_000)}1]`, 'more than 100000 values', 'split the scene, or thin it out'],
    [
      'too large',
      new Uint8Array(10_000_001).fill(0x20),
      'the file has 10000001 bytes, more than 10 MB',
      'split the scene, or shorten its texts',
    ],
  ])('of %s', (_, text, message, hint) => {
    expect(saidOfText(text)).toEqual([message, hint]);
  });

  it.each<[string, Json, string, string]>([
    ['a wrong type', swapped(['title'], 7), 'needs a text, has a number', 'give a text'],
    ['null', swapped(['title'], null), 'needs a text, has null', 'give a text'],
    ['a list', swapped(['site'], []), 'needs an object, has a list', 'give an object'],
    ['no list', swapped(['people'], 'x'), 'needs a list, has a text', 'give a list'],
    ['no table', swapped(['phases', 0, 'people'], 'x'), 'needs an object, has a text', 'give an object'],
    [
      'no word',
      swapped(['vehicles', 0, 'model'], true),
      'needs one of the words, has true or false',
      'give one of the words',
    ],
    ['no number', swapped(['site', 'ambient'], 'loud'), 'needs a number, has a text', 'give a number'],
    [
      'a number that is spelt',
      swapped(['site', 'ambient'], '-Infinity'),
      '-Infinity is not a finite number',
      'give a plain number',
    ],
    [
      'a number that is null',
      swapped(['phases', 0, 'people', 'subject', 'within'], null),
      'null is not a finite number',
      'give a plain number',
    ],
    [
      'a half that should be whole',
      swapped(['site', 'stalls', 0, 'count'], 1.5),
      'not a whole number',
      'give a plain number',
    ],
    ['an empty title', swapped(['title'], ''), 'needs at least 1 characters', 'write something'],
    ['a long title', swapped(['title'], 'x'.repeat(121)), 'needs at most 120 characters', 'shorten it'],
    [
      'a number out of range',
      swapped(['site', 'ambient'], 141),
      '141 is out of range: at most 140',
      'lengths are in metres; give a value within the range',
    ],
    [
      'a number below its range',
      swapped(['site', 'ambient'], -1),
      '-1 is out of range: at least 0',
      'lengths are in metres; give a value within the range',
    ],
    ['no caveat', swapped(['caveats'], []), 'needs at least 1 entries', 'add what is missing'],
    [
      'too many walks',
      swapped(
        ['walks'],
        Array.from({ length: 101 }, () => null),
      ),
      'needs at most 100 entries',
      'take out what is too many',
    ],
    [
      'a control character',
      swapped(['summary'], 'a\u0007b'),
      'holds a control or direction character, or half of one',
      'retype the text as plain text',
    ],
    [
      'an extent that is turned round',
      swapped(['site', 'extent', 'east'], -9999),
      'is not beyond its opposite',
      'west lies below east, south below north',
    ],
    ['no date', swapped(['date'], 'yesterday'), 'not a date', 'write it as 2016-09-20'],
    ['no language', swapped(['language'], 'not a language'), 'not a language tag', 'write it as "en" or "es-MX"'],
    ['no id', swapped(['id'], 'No Id'), '"No Id" is not an id', 'use a-z, 0-9 and -, at most 64 characters'],
    ['no version', { ...whole, version: null }, 'the version is not a whole number from 1', 'write "version": 1'],
    [
      'a newer version',
      { ...whole, version: 9 },
      'made by a newer version: it needs version 9 of the format, this reads up to 1',
      'update Time & Distance',
    ],
    [
      'two subjects',
      swapped(['people', 1, 'role'], 'subject'),
      '2 people have the role "subject"',
      'give exactly one person that role',
    ],
  ])('of %s', (_, document, message, hint) => {
    expect(said(document)).toEqual([message, hint]);
  });

  it('of a word that is not allowed: the nearest, or all that are; a long one is cut', () => {
    expect(said(swapped(['vehicles', 0, 'model'], 'suvv'))).toEqual([
      '"suvv" is not allowed here',
      'did you mean "suv"?',
    ]);
    const [message, hint] = said(swapped(['vehicles', 0, 'model'], 'x'.repeat(70)));
    expect(message).toBe(`"${'x'.repeat(59)}…" is not allowed here`);
    expect(hint).toBe('use one of "suv", "patrol-suv", "patrol-saloon", "saloon"');
    expect(said(swapped(['vehicles', 0, 'model'], 'x'.repeat(60)))[0]).toBe(`"${'x'.repeat(60)}" is not allowed here`);
  });

  it('of what is missing: what to give', () => {
    const without = (steps: Steps, key: string) =>
      withNode(whole, steps, (value) =>
        Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => name !== key)),
      );
    expect(said(without([], 'title'))).toEqual(['missing', 'give a text']);
    expect(said(without([], 'site'))).toEqual(['missing', 'give an object']);
    expect(said(without(['vehicles', 0], 'model'))).toEqual([
      'missing',
      'give one of "suv", "patrol-suv", "patrol-saloon", "saloon"',
    ]);
    expect(said(without([], 'version'))).toEqual(['the version is missing', 'write "version": 1']);
    const camera = ['walks', 0, 'steps', 0, 'camera'] as const;
    expect(said(without(camera, 'kind'))).toEqual(['missing', 'see scene/README.md']);
    expect(said(swapped([...camera, 'kind'], 7))).toEqual(['needs a word, has a number', 'give a word']);
    expect(said(swapped([...camera, 'kind'], 'up'))).toEqual(['"up" is not allowed here', 'see scene/README.md']);
  });

  it('of an outline: its corners, or where it crosses itself', () => {
    const outline = ['site', 'surfaces', 0, 'outline'] as const;
    expect(said(swapped(outline, [[0, 0]]))).toEqual(['an outline needs at least 3 corners', 'add corners']);
    const bow = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
    ];
    expect(said(swapped(outline, bow))).toEqual([
      'the outline crosses or touches itself here, or has no area',
      'go round the shape once, corner by corner',
    ]);
  });

  it('of a key: the nearest, what is known, or to take it out', () => {
    expect(said({ ...whole, titel: 'x' })).toEqual(['unknown key "titel"', 'did you mean "title"?']);
    const [message, hint] = said(swapped(['vehicles', 0], { id: 'suv', label: 'S', model: 'suv', wheels: 4 }));
    expect([message, hint]).toEqual(['unknown key "wheels"', 'known here: id, label, model']);
    expect(said({ ...whole, translations: { 'not a language': {} } })).toEqual([
      'unknown key "not a language"',
      'take it out',
    ]);
    expect(said(swapped(['phases', 0, 'people'], { constructor: null }))[1]).toBe('take it out');
  });

  it('of an id that names nothing: which, and what there is', () => {
    expect(said(swapped(['notes', 0, 'expert'], 'zzzzzzzz'))).toEqual([
      'no expert has the id "zzzzzzzz"',
      expect.stringMatching(/^known: [a-z-]+(, [a-z-]+)*$/),
    ]);
    const nobody = readScene(bytesOf({ ...whole, experts: [], notes: whole['notes'] }));
    expect('problems' in nobody && nobody.problems[0]?.hint).toBe('add the expert');
  });

  const NOBODY = 'zzzzzzzz';
  const place = { at: [0, 0], bearing: 0 };
  const far = ['configurations', 0] as const;
  it.each<[string, Steps, Json, string]>([
    ['source', ['phases', 0, 'facts', 0, 'source'], NOBODY, '/phases/0/facts/0/source'],
    ['phase', ['notes', 0, 'phase'], NOBODY, '/notes/0/phase'],
    ['phase', ['prompts', 0, 'phase'], NOBODY, '/prompts/0/phase'],
    ['note', [...far, 'from'], NOBODY, '/configurations/0/from'],
    ['phase', [...far, 'moves'], { [NOBODY]: {} }, `/configurations/0/moves/${NOBODY}`],
    ['person or vehicle', [...far, 'moves', 'talk'], { [NOBODY]: place }, `/configurations/0/moves/talk/${NOBODY}`],
    ['person or vehicle', [...far, 'rulers', 0, 'from'], { id: NOBODY }, '/configurations/0/rulers/0/from/id'],
    ['person or vehicle', [...far, 'rulers', 1, 'to'], { id: NOBODY }, '/configurations/0/rulers/1/to/id'],
    ['vehicle', ['phases', 0, 'people', 'subject', 'inside'], NOBODY, '/phases/0/people/subject/inside'],
    ['vehicle', ['phases', 1, 'vehicles'], { [NOBODY]: null }, `/phases/1/vehicles/${NOBODY}`],
    ['person', ['phases', 1, 'people'], { [NOBODY]: null }, `/phases/1/people/${NOBODY}`],
    ['phase', ['walks', 0, 'steps', 0, 'phase'], NOBODY, '/walks/0/steps/0/phase'],
    ['prompt', ['walks', 0, 'steps', 0, 'prompt'], NOBODY, '/walks/0/steps/0/prompt'],
    ['configuration', ['walks', 0, 'steps', 0, 'configuration'], NOBODY, '/walks/0/steps/0/configuration'],
    ['person', ['walks', 0, 'steps', 2, 'camera', 'person'], NOBODY, '/walks/0/steps/2/camera/person'],
    ...['source', 'expert', 'vehicle', 'person', 'phase', 'note', 'prompt', 'configuration', 'walk'].map(
      (what): [string, Steps, Json, string] => {
        const table = what === 'person' ? 'people' : `${what}s`;
        return [what, ['translations', 'es', table], { [NOBODY]: {} }, `/translations/es/${table}/${NOBODY}`];
      },
    ),
    [
      'step',
      ['translations', 'es', 'walks', 'walk', 'steps'],
      { [NOBODY]: {} },
      `/translations/es/walks/walk/steps/${NOBODY}`,
    ],
  ])('of a %s that is none, at %j', (what, steps, value, path) => {
    const problem = problemsOf(swapped(steps, value)).find((each) => each.path === path);
    expect(problem).toMatchObject({ code: 'E_REF', message: `no ${what} has the id "${NOBODY}"` });
    expect(problem?.hint).toMatch(/^known: [a-z0-9-]+(, [a-z0-9-]+){0,11}$/);
  });

  it('of a ruler and of a move: people and vehicles alike are known', () => {
    for (const id of ['officer-1', 'patrol']) {
      expect(problemsOf(swapped([...far, 'rulers', 0, 'from'], { id }))).toEqual([]);
      expect(problemsOf(swapped([...far, 'moves', 'talk'], { [id]: place }))).toEqual([]);
    }
    const [problem] = problemsOf(swapped([...far, 'rulers', 0, 'from'], { id: 'patrl' }));
    expect(problem?.hint).toBe('did you mean "patrol"?');
    expect(problemsOf(swapped([...far, 'rulers', 0, 'from'], { id: 'officer-7' }))[0]?.hint).toMatch(/officer-\d/);
  });

  it('of what every object carries: no key, but an id like any other where an id belongs', () => {
    for (const name of ['constructor', 'prototype'])
      expect(problemsOf(swapped(['phases', 1, 'people'], { [name]: null }))).toMatchObject([
        { code: 'E_UNKNOWN_KEY', message: `unknown key "${name}"`, hint: 'take it out' },
      ]);
    expect(problemsOf(swapped(['notes', 0, 'phase'], 'constructor'))).toMatchObject([{ code: 'E_REF' }]);
    expect(problemsOf(swapped(['phases', 0, 'people', 'subject', 'inside'], 'constructor'))).toMatchObject([
      { code: 'E_REF' },
    ]);
  });

  it('of at most a hundred things, and of at most twelve names', () => {
    const notes = Array.from({ length: 150 }, (_, k) => ({
      id: `note-${k}`,
      phase: NOBODY,
      expert: 'expert',
      text: 'x',
      topics: [],
    }));
    const configuration = {
      id: 'many',
      title: 'Many',
      moves: { talk: Object.fromEntries(notes.map(({ id }) => [id, place])) },
    };
    expect(problemsOf({ ...whole, notes, configurations: [configuration] })).toHaveLength(100);
    const read = readConfiguration(
      bytesOf({ format: 'time-and-distance/configuration', version: 1, ...configuration }),
      charlotte,
    );
    expect('problems' in read && read.problems.length).toBeLessThanOrEqual(101);
    expect('problems' in read && read.problems.at(-1)?.hint.split(', ').length).toBeLessThanOrEqual(12);
  });

  it('of who sits in a vehicle that is not there, or goes', () => {
    expect(said(swapped(['phases', 0, 'vehicles', 'parked'], null))).toEqual([
      'the vehicle "parked" is not on the scene in this phase',
      'place the vehicle, or let the person stand outside',
    ]);
    const gone = withNode(whole, ['phases', 1, 'vehicles'], (vehicles) => ({
      ...(isObject(vehicles) ? vehicles : {}),
      parked: null,
    }));
    expect(said(gone)).toEqual([
      '"subject" still sits in the vehicle "parked" in this phase',
      'place the person anew, or leave the vehicle',
    ]);
  });

  it('of ids that stand twice, and of vehicles that are not there', () => {
    const twice = Array.isArray(whole['experts']) ? [...whole['experts'], whole['experts'][0] ?? null] : [];
    expect(said({ ...whole, experts: twice })).toEqual([
      expect.stringMatching(/^the id "[a-z-]+" is already that of \/experts\/0$/),
      'give each its own id',
    ]);
    const walk = Array.isArray(whole['walks']) ? (whole['walks'][0] ?? null) : null;
    expect(said({ ...whole, walks: [walk, walk] })).toEqual([
      expect.stringMatching(/^the id "[a-z-]+" is that of another one$/),
      'give each its own id',
    ]);
    expect(said(swapped(['translations', 'es', 'caveats'], ['A.', 'B.', 'C.', 'D.']))).toEqual([
      expect.stringMatching(/^translates 4 caveats, the scene has \d$/),
      'one text each, in the order of the scene',
    ]);
    expect(said(swapped(['translations', 'es', 'phases', 'arrive', 'facts'], ['A.', 'B.', 'C.', 'D.']))[0]).toMatch(
      /^translates 4 facts, the scene has \d$/,
    );
  });

  it('of a file of another kind: what it looks like, and what to choose', () => {
    const kinds: [unknown, string][] = [
      [{ format: 'time-and-distance/session' }, 'a session, which holds a scene and what was made of it'],
      [{ format: 'time-and-distance/attempts' }, 'attempts of a class, which open from the class menu'],
      [{ format: 'time-and-distance/configuration' }, 'a configuration, which opens on top of a scene'],
      [{ type: 'Feature' }, 'GeoJSON'],
      [{ features: [] }, 'GeoJSON'],
      [{ asset: { version: '2.0' } }, 'a glTF model'],
      [{ asset: {} }, 'some other JSON document'],
      [{ name: 'x', version: '1.0.0' }, 'a package.json'],
      [{ name: 'x' }, 'some other JSON document'],
      [{ version: '1.0.0' }, 'some other JSON document'],
      ['x', 'a string'],
      [[], 'a list'],
      [null, 'null'],
    ];
    for (const [document, likeness] of kinds) {
      const [problem] = problemsOf(document === 'x' ? '"x"' : document);
      expect(problem?.message).toBe(`not a scene: this looks like ${likeness}`);
      expect(problem?.hint).toBe('choose a .json scene; it starts with "format": "time-and-distance/scene"');
    }
    const read = readConfiguration(bytesOf(whole), charlotte);
    expect('problems' in read && read.problems[0]).toMatchObject({
      message: 'not a configuration: this looks like a scene',
      hint: 'choose a .json configuration; it starts with "format": "time-and-distance/configuration"',
    });
  });

  it('of attempts that do not fit the scene', () => {
    const { id } = charlotte.written;
    const of = (scene: Json, attempts: Json) => {
      const read = readAttempts(
        bytesOf({ format: 'time-and-distance/attempts', version: 1, scene, attempts }),
        charlotte,
      );
      return 'problems' in read ? read.problems.map(({ message, hint }) => [message, hint]) : [];
    };
    expect(of({ id: 'other', hash: '0'.repeat(16) }, [])).toEqual([
      ['these attempts were made on another scene, or on another version of it: "other"', 'open that scene first'],
    ]);
    expect(of({ id, hash: '0'.repeat(16) }, [])).toHaveLength(1);
  });
});

function MEND(): string {
  return 'mend it there, or export the file again';
}
