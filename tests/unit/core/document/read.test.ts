import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readScene } from '../../../../src/core/document/read.ts';
import { sceneSchema } from '../../../../src/core/document/schema.ts';
import { documents } from '../../../scenes/arbitraryScene.ts';
import { bytesOf, sceneFile } from '../../../scenes/bytes.ts';
import {
  at,
  everyField,
  faultsOf,
  isObject,
  isTableOfIds,
  type Json,
  nodesOf,
  problemsOf,
  type Steps,
  withNode,
} from './documents.ts';

const whole = everyField();
const nodes = nodesOf(whole);

/** The whole document with one node replaced. */
const swapped = (steps: Steps, value: Json) => withNode(whole, steps, () => value);

/** What the what-if may leave open by `null`. */
const OPEN = ['distance', 'spacing', 'speakers', 'voice', 'weapon', 'windows', 'ambient'].flatMap((field) => [
  at('configurations', 0, field),
  at('walks', 0, 'steps', 1, 'configuration', field),
]);

/** A step’s configuration is an id, or all of it, or null: tested where walks are. */
const isEither = (steps: Steps) => /^\/walks\/\d+\/steps\/\d+\/configuration$/.test(at(...steps));

describe('readScene on what is well', () => {
  it('accepts every fixture', () => {
    for (const name of ['smallest.json', 'two-officers.json', 'ids-like-methods.json', 'every-field.json']) {
      expect(readScene(sceneFile(name))).toHaveProperty('scene');
    }
  });

  it('has a fixture with every field that the schema knows, so that the tests below break each', () => {
    const known: string[] = [];
    const walk = (schema: z.core.JSONSchema._JSONSchema, path: string): void => {
      if (typeof schema === 'boolean') return;
      for (const [key, value] of Object.entries(schema.properties ?? {})) {
        known.push(`${path}/${key}`);
        walk(value, `${path}/${key}`);
      }
      const below = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
      for (const one of below)
        if (typeof one === 'object' && !Array.isArray(one))
          walk(one, one === schema.items || one === schema.additionalProperties ? `${path}/*` : path);
    };
    walk(z.toJSONSchema(sceneSchema, { io: 'input' }), '');
    const used = nodes.map(({ steps }) =>
      at(...steps.map((step, depth) => (typeof step === 'number' || isTableOfIds(steps.slice(0, depth)) ? '*' : step))),
    );
    expect(known.length).toBeGreaterThan(80);
    expect(known.filter((path) => !used.includes(path))).toEqual([]);
  });

  it('accepts any scene that fits, and A28: its document is the same when read again', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const first = readScene(bytesOf(document));
        if ('problems' in first) expect(first.problems).toEqual([]);
        else {
          const written = JSON.stringify(first.scene.document);
          const second = readScene(bytesOf(written));
          if ('problems' in second) expect(second.problems).toEqual([]);
          else expect(JSON.stringify(second.scene.document)).toBe(written);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('A10: ids that are names of methods work as ids', () => {
    const reading = readScene(sceneFile('ids-like-methods.json'));
    if ('problems' in reading) throw new Error('it was refused');
    const { scene } = reading;
    expect(scene.subject).toBe('constructor');
    expect([...scene.people.keys()]).toEqual(['constructor', 'length']);
    expect(scene.phases[0]?.people.get('constructor')?.inside).toBe('prototype');
    expect(scene.people.get('tostring')).toBeUndefined();
  });

  it('A10: "toString" is no id, for ids are a-z, 0-9 and -', () => {
    expect(faultsOf(swapped(['experts', 0, 'id'], 'toString'))).toContain('E_ID /experts/0/id');
  });
});

describe('readScene on what is of another kind', () => {
  it.each([
    ['a package.json', { name: 'time-and-distance', version: '0.1.0' }, '', 'a package.json'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, '', 'GeoJSON'],
    ['a glTF model', { asset: { version: '2.0' } }, '', 'a glTF model'],
    ['a configuration', { format: 'time-and-distance/configuration', version: 1 }, '/format', 'a configuration'],
    ['a list', [whole], '', 'a list'],
    ['null', null, '', 'null'],
    ['a number', 7, '', 'a number'],
    ['a text', '"scene"', '', 'a string'],
    ['a scene without its format', { ...whole, format: undefined }, '', 'some other JSON document'],
    ['a scene of a misspelt format', { ...whole, format: 'time-and-distance/scenes' }, '/format', 'some other'],
  ])('A5: %s is E_KIND, and the message says what it looks like', (_, document, path, likeness) => {
    const problems = problemsOf(document);
    expect(problems).toMatchObject([{ code: 'E_KIND', path }]);
    expect(problems[0]?.message).toContain(likeness);
    expect(problems[0]?.hint).toContain('time-and-distance/scene');
  });

  it('A24: a newer version is E_NEWER, says which, and nothing else is looked at', () => {
    const problems = problemsOf({ ...whole, version: 2, people: 'of a shape that only version 2 knows' });
    expect(problems).toMatchObject([{ code: 'E_NEWER', path: '/version' }]);
    expect(problems[0]?.message).toContain('needs version 2');
  });

  it.each([undefined, null, '1', 0, -1, 1.5])('A26: version %s is E_VERSION', (version) => {
    expect(faultsOf({ ...whole, version })).toEqual(['E_VERSION /version']);
  });
});

describe('readScene on shapes', () => {
  /** What stands for the rule: which code a wrong node gets at its own path; undefined where the document stays good. */
  function expected(steps: Steps, before: Json, after: Json): string | undefined {
    const path = at(...steps);
    if (path === '/format') return 'E_KIND';
    if (path === '/version') return 'E_VERSION';
    if (after === null && (OPEN.includes(path) || /^\/phases\/\d+\/(people|vehicles)\/[^/]+$/.test(path)))
      return undefined;
    return after === null && typeof before === 'number' ? 'E_NUMBER' : 'E_TYPE';
  }

  it('A13: a wrong type anywhere is E_TYPE at exactly that path, and nothing else', () => {
    const kind = (value: Json) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
    let tried = 0;
    // The root is A5’s.
    for (const { steps, value } of nodes.slice(1)) {
      if (isEither(steps)) continue;
      for (const wrong of [null, true, 7, 'text', [], {}]) {
        if (kind(wrong) === kind(value) || value === null) continue;
        const code = expected(steps, value, wrong);
        const faults = faultsOf(swapped(steps, wrong));
        tried++;
        if (code !== undefined) expect(faults).toEqual([`${code} ${at(...steps)}`]);
        // Whoever is gone may leave somebody sitting on air; that is a dangling reference, and tested below.
        else expect(faults.filter((fault) => !fault.startsWith('E_REF'))).toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(1000);
  });

  it('a missing field is E_MISSING at its path, unless it may be absent', () => {
    const optional =
      /^\/(date|place|language|sources|experts|vehicles|notes|prompts|configurations|walks|translations)$|^\/walks\/0\/about$|^\/walks\/0\/steps\/\d+\/(text|notes|prompt|seconds|camera|rings|layers|configuration)$|^\/walks\/.*\/(orbit|sheet|turned)$|\/layers\/\w+$|^\/walks\/0\/steps\/1\/configuration\/(?!id$|title$)\w+$|^\/translations\/|\/(publisher|date|ambient|surfaces|stalls|trees|source|windows|path|inside|engaged|holding|speaksTo|facts)$|^\/phases\/\d+\/(people|vehicles)$|surfaces\/\d+\/height$|^\/configurations\/0\/(?!id$|title$)\w+$/;
    for (const { steps, value } of nodes) {
      const key = steps.at(-1);
      const parent = steps.slice(0, -1);
      if (typeof key !== 'string' || isTableOfIds(parent)) continue;
      const faults = faultsOf(
        withNode(whole, parent, (object) => {
          if (!isObject(object)) throw new Error('a key lies in an object');
          const { [key]: _gone, ...rest } = object;
          return rest;
        }),
      );
      const path = at(...steps);
      if (path === '/format') expect(faults).toEqual(['E_KIND ']);
      else if (path === '/version') expect(faults).toEqual(['E_VERSION /version']);
      else if (/speaksTo\/(above|below)$|rulers\/\d+\/(from|to)\/(id|at)$/.test(path))
        expect(faults).toEqual([`E_VALUE ${at(...parent)}`]);
      else if (optional.test(path))
        expect(
          // What is gone can no more be named, nor be translated.
          faults.filter((fault) => !/^E_REF|^E_COUNT \/translations\//.test(fault)),
          path,
        ).toEqual([]);
      else expect(faults, `${path} was ${JSON.stringify(value)}`).toEqual([`E_MISSING ${path}`]);
    }
  });

  it('A9: `__proto__`, `constructor` and `prototype` as fields are E_UNKNOWN_KEY in every object', () => {
    for (const { steps, value } of nodes) {
      if (!isObject(value)) continue;
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        // An id may be such a word, so among ids it is refused because it names nothing.
        const last = steps.at(-1);
        const payload: Json =
          !isTableOfIds(steps) || key === '__proto__'
            ? { x: 1 }
            : last === 'moves' || steps[0] === 'translations'
              ? {}
              : last === 'people' || last === 'vehicles'
                ? null
                : { at: [0, 0], bearing: 0 };
        const text = JSON.stringify(withNode(whole, steps, () => ({ ...value, '@': payload }))).replace(
          '"@"',
          `"${key}"`,
        );
        const faults = faultsOf(text);
        expect(faults).toEqual([`E_UNKNOWN_KEY ${at(...steps, key)}`]);
      }
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('A9: nor does a payload among ids reach anything', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const people = `{"${key}":{"x":1,"prototype":{"x":1}}}`;
      const text = JSON.stringify(swapped(['phases', 0, 'people'], '@')).replace('"@"', people);
      expect(faultsOf(text).length).toBeGreaterThan(0);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    }
  });

  it('A12: a slip in any field’s name is E_UNKNOWN_KEY and is asked back', () => {
    const slips = [
      (key: string) => key + 'x',
      (key: string) => key[0] + key,
      (key: string) => (key.length < 6 ? key : key.slice(0, 3) + key.slice(4)),
    ];
    for (const { steps, value } of nodes) {
      if (!isObject(value) || isTableOfIds(steps)) continue;
      for (const key of Object.keys(value)) {
        if (steps.length === 0 && (key === 'format' || key === 'version')) continue;
        // Which keys a camera has is a matter of its kind.
        if (key === 'kind' && steps.at(-1) === 'camera') continue;
        for (const slip of slips.map((one) => one(key))) {
          if (slip === key || slip in value) continue;
          const problems = problemsOf(
            withNode(whole, steps, () =>
              Object.fromEntries(Object.entries(value).map(([name, child]) => [name === key ? slip : name, child])),
            ),
          );
          expect(problems).toContainEqual({
            code: 'E_UNKNOWN_KEY',
            path: at(...steps, slip),
            message: `unknown key "${slip}"`,
            hint: `did you mean "${key}"?`,
          });
        }
      }
    }
  });

  it('A12: a key unlike any other is told what is known there', () => {
    const [problem] = problemsOf({ ...whole, somethingElse: 1 });
    expect(problem).toMatchObject({ code: 'E_UNKNOWN_KEY', path: '/somethingElse' });
    expect(problem?.hint).toContain('known here: format, version, id, title');
  });

  const numbers = nodes.filter(({ steps, value }) => typeof value === 'number' && at(...steps) !== '/version');

  it('A14: a number that is none is E_NUMBER wherever a number belongs', () => {
    for (const { steps } of numbers) {
      for (const written of ['1e999', '-1e999', '"NaN"', '"Infinity"', '"-inf"']) {
        const text = JSON.stringify(swapped(steps, '@')).replace('"@"', written);
        expect(faultsOf(text)).toEqual([`E_NUMBER ${at(...steps)}`]);
      }
    }
    expect(faultsOf(swapped(['site', 'stalls', 0, 'count'], 1.5))).toEqual(['E_NUMBER /site/stalls/0/count']);
  });

  it('A15: a number that is too large is E_RANGE wherever a number belongs', () => {
    // A camera may have turned round more often than anybody has.
    const bound = (steps: Steps) => !/speaksTo|azimuth$|turned\/(right|up)$/.test(at(...steps));
    for (const { steps } of numbers.filter((node) => bound(node.steps))) {
      for (const huge of [1e308, 1e12, 10_000.1, -1e308]) {
        const faults = faultsOf(swapped(steps, huge));
        // A count asks for a whole number as well; a moved corner may also cross the outline.
        expect(faults.filter((fault) => fault.startsWith('E_RANGE') || fault.startsWith('E_NUMBER'))).toContain(
          `${Number.isInteger(huge) || !/count|speakers/.test(at(...steps)) ? 'E_RANGE' : 'E_NUMBER'} ${at(...steps)}`,
        );
      }
    }
    expect(faultsOf(swapped(['phases', 0, 'people', 'subject', 'at'], [10_000, -10_000]))).toEqual([]);
  });

  it('A16: a size of nothing, less, or next to nothing is E_RANGE', () => {
    const sizes: Steps[] = [
      ['site', 'surfaces', 1, 'height'],
      ['site', 'trees', 0, 'radius'],
      ['site', 'trees', 0, 'height'],
      ['site', 'stalls', 0, 'width'],
      ['site', 'stalls', 0, 'depth'],
    ];
    for (const steps of sizes) {
      for (const size of [0, -1, 1e-30]) expect(faultsOf(swapped(steps, size))).toEqual([`E_RANGE ${at(...steps)}`]);
    }
    expect(faultsOf(swapped(['site', 'stalls', 0, 'count'], 0))).toEqual(['E_RANGE /site/stalls/0/count']);
    expect(faultsOf(swapped(['phases', 0, 'people', 'subject', 'within'], -0.1))).toEqual([
      'E_RANGE /phases/0/people/subject/within',
    ]);
    expect(faultsOf(swapped(['site', 'extent', 'east'], -30))).toEqual(['E_RANGE /site/extent/east']);
    expect(faultsOf(swapped(['site', 'extent', 'south'], 25))).toEqual(['E_RANGE /site/extent/north']);
  });

  it('a place has two numbers, no fewer and no more', () => {
    for (const place of [[], [1], [1, 2, 3]]) {
      const faults = faultsOf(swapped(['phases', 0, 'people', 'subject', 'at'], place));
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault).toMatch(/^E_(TYPE|MISSING) \/phases\/0\/people\/subject\/at/);
    }
    expect(faultsOf(swapped(['phases', 1, 'people', 'officer-2', 'path', 1], [1, 2, 3]))).toEqual([
      'E_TYPE /phases/1/people/officer-2/path/1',
    ]);
  });

  it('a word that is not allowed is E_VALUE, and the nearest is offered', () => {
    const [problem] = problemsOf(swapped(['phases', 0, 'people', 'officer-1', 'posture'], 'standin'));
    expect(problem).toMatchObject({
      code: 'E_VALUE',
      path: '/phases/0/people/officer-1/posture',
      hint: 'did you mean "standing"?',
    });
    expect(faultsOf(swapped(['date'], '20 September'))).toEqual(['E_VALUE /date']);
    expect(faultsOf(swapped(['language'], 'in English'))).toEqual(['E_VALUE /language']);
    expect(faultsOf(swapped(['notes', 0, 'speaksTo'], { measure: 'spacing', below: 1, above: 2 }))).toEqual([
      'E_VALUE /notes/0/speaksTo',
    ]);
  });

  it('a scene has caveats, people see them', () => {
    expect(faultsOf({ ...whole, caveats: [] })).toEqual(['E_COUNT /caveats']);
  });

  const texts = nodes.filter(
    ({ steps, value }) =>
      typeof value === 'string' &&
      /\/(title|summary|text|label|name|role|place|publisher)$|caveats/.test(at(...steps)) &&
      !/^\/people\/\d+\/role$/.test(at(...steps)),
  );

  it('A29: half a character, NUL, control and direction characters in any text are E_TEXT', () => {
    expect(texts.length).toBeGreaterThan(20);
    for (const { steps } of texts) {
      for (const bad of ['\ud800', 'a\udc00b', '\u0000', '\u001b[31m', '\u202eevil', '\u2066', '\uffff']) {
        expect(faultsOf(swapped(steps, `Fine ${bad}`))).toEqual([`E_TEXT ${at(...steps)}`]);
      }
      expect(faultsOf(swapped(steps, 'Zoë 😀 Ω שלום'))).toEqual([]);
    }
  });

  it('A30: a text longer than its place allows is E_LENGTH, up to a single string of 10 MB', () => {
    for (const { steps } of texts) {
      const most = /\/(summary|text)$|caveats|experts/.test(at(...steps)) && steps.at(-1) !== 'name' ? 2000 : 120;
      expect(faultsOf(swapped(steps, 'x'.repeat(most)))).toEqual([]);
      expect(faultsOf(swapped(steps, 'x'.repeat(most + 1)))).toEqual([`E_LENGTH ${at(...steps)}`]);
    }
    expect(faultsOf(swapped(['people', 0, 'label'], 'x'.repeat(9_900_000)))).toEqual(['E_LENGTH /people/0/label']);
    expect(faultsOf(swapped(['people', 0, 'label'], 'line\n'.repeat(1000)))).toEqual(['E_LENGTH /people/0/label']);
    expect(faultsOf(swapped(['title'], ''))).toEqual(['E_LENGTH /title']);
    // As a name, z̸̛ is two characters; what is stacked without end is too long like anything else.
    expect(faultsOf(swapped(['title'], 'z' + '\u0338'.repeat(200)))).toEqual(['E_LENGTH /title']);
  });
});

describe('readScene on outlines', () => {
  const outline = (corners: Json) => faultsOf(swapped(['site', 'surfaces', 0, 'outline'], corners));
  const fault = (corner: number) => [`E_GEOM /site/surfaces/0/outline/${corner}`];

  it.each<[string, Json, string[]]>([
    [
      'a bow tie',
      [
        [0, 0],
        [4, 4],
        [4, 0],
        [0, 4],
      ],
      fault(2),
    ],
    [
      'a corner that stands twice in a row',
      [
        [0, 0],
        [4, 0],
        [4, 0],
        [0, 4],
      ],
      fault(2),
    ],
    [
      'a last corner that repeats the first',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
      fault(2),
    ],
    [
      'a spike',
      [
        [0, 0],
        [4, 0],
        [8, 0],
        [6, 0],
        [0, 4],
      ],
      fault(3),
    ],
    [
      'three corners on one line',
      [
        [0, 0],
        [2, 0],
        [4, 0],
      ],
      fault(0),
    ],
    [
      'a corner that touches another edge',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
      ],
      fault(2),
    ],
    [
      'two corners',
      [
        [0, 0],
        [4, 0],
      ],
      ['E_GEOM /site/surfaces/0/outline'],
    ],
    ['no corner', [], ['E_GEOM /site/surfaces/0/outline']],
  ])('A22: %s is E_GEOM at the corner', (_, corners, faults) => {
    expect(outline(corners)).toEqual(faults);
  });

  it('A22: an L, a corner on a straight run, and either way round are fine', () => {
    const bent: Json[] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 4],
      [0, 4],
    ];
    expect(outline(bent)).toEqual([]);
    expect(outline(bent.toReversed())).toEqual([]);
    expect(
      outline([
        [0, 0],
        [2, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ]),
    ).toEqual([]);
  });

  it('A22: more than 1,000 corners are E_COUNT', () => {
    const round = (corners: number) =>
      Array.from({ length: corners }, (_, k) => [
        100 * Math.cos((k / corners) * 2 * Math.PI),
        100 * Math.sin((k / corners) * 2 * Math.PI),
      ]);
    expect(outline(round(1000))).toEqual([]);
    expect(outline(round(1001))).toEqual(['E_COUNT /site/surfaces/0/outline']);
  });
});

describe('readScene on names', () => {
  const references: [Steps, string, string | undefined][] = [
    [['phases', 0, 'facts', 0, 'source'], 'papr', 'paper'],
    [['phases', 0, 'people', 'subject', 'inside'], 'parkd', 'parked'],
    [['notes', 0, 'phase'], 'talks', 'talk'],
    [['notes', 0, 'expert'], 'expret', 'expert'],
    [['prompts', 0, 'phase'], 'arive', 'arrive'],
    [['configurations', 0, 'from'], 'second-noet', 'second-note'],
    [['notes', 0, 'expert'], 'somebody-else-altogether', undefined],
  ];

  it.each(references)('A18: a dangling name at %j is E_REF, and the nearest is offered', (steps, name, meant) => {
    const problems = problemsOf(swapped(steps, name));
    expect(problems).toMatchObject([{ code: 'E_REF', path: at(...steps) }]);
    expect(problems[0]?.message).toContain(`"${name}"`);
    expect(problems[0]?.hint).toMatch(meant === undefined ? /^known: / : `did you mean "${meant}"?`);
  });

  it('A18: so is a dangling id among placements and moves', () => {
    for (const { steps, value } of nodes) {
      // What translations are kept by are languages, and any may be there.
      if (!isObject(value) || !isTableOfIds(steps) || at(...steps) === '/translations') continue;
      for (const id of Object.keys(value)) {
        const problems = problemsOf(
          withNode(whole, steps, () =>
            Object.fromEntries(Object.entries(value).map(([name, child]) => [name === id ? `${id}x` : name, child])),
          ),
        );
        expect(problems[0]).toMatchObject({
          code: 'E_REF',
          path: at(...steps, `${id}x`),
          hint: `did you mean "${id}"?`,
        });
      }
    }
  });

  it('A18: an id that is none, as a key, is refused at the key', () => {
    expect(faultsOf(swapped(['phases', 1, 'people'], { 'Officer 1': null }))).toEqual([
      'E_UNKNOWN_KEY /phases/1/people/Officer 1',
    ]);
  });

  it('A18: nobody sits in a vehicle that is not there', () => {
    expect(faultsOf(swapped(['phases', 0, 'vehicles'], {}))).toEqual(['E_REF /phases/0/people/subject/inside']);
    expect(faultsOf(swapped(['phases', 0, 'vehicles', 'parked'], null))).toEqual([
      'E_REF /phases/0/people/subject/inside',
    ]);
  });

  it('A18: nor does anybody stay sitting in one that goes', () => {
    const goes = withNode(whole, ['phases', 1, 'vehicles'], (all) => ({ ...(isObject(all) ? all : {}), parked: null }));
    expect(faultsOf(goes)).toEqual(['E_REF /phases/1/vehicles/parked']);
    const bothGo = withNode(goes, ['phases', 1, 'people'], (all) => ({ ...(isObject(all) ? all : {}), subject: null }));
    expect(faultsOf(bothGo)).toEqual([]);
  });

  it('A19: an id that stands twice in its list is E_DUP_ID and names both paths', () => {
    for (const list of ['sources', 'experts', 'vehicles', 'people', 'phases', 'notes', 'prompts', 'configurations']) {
      const problems = problemsOf(
        withNode(whole, [list], (all) => {
          const [first] = Array.isArray(all) ? all : [];
          if (!Array.isArray(all) || !isObject(first)) throw new Error(`${list} is a list`);
          // A second subject would be another fault.
          return [...all, list === 'people' ? { ...first, role: 'bystander' } : first];
        }),
      );
      const again = Array.isArray(whole[list]) ? whole[list].length : 0;
      expect(problems).toMatchObject([{ code: 'E_DUP_ID', path: at(list, again, 'id') }]);
      expect(problems[0]?.message).toContain(`/${list}/0`);
    }
  });

  it('the same id in two lists is not twice', () => {
    expect(faultsOf(swapped(['sources', 0, 'id'], 'expert'))).toEqual([
      'E_REF /phases/0/facts/0/source',
      'E_REF /translations/es/sources/paper',
    ]);
  });

  it('a scene has one subject', () => {
    expect(faultsOf(swapped(['people', 0, 'role'], 'officer'))).toEqual(['E_SUBJECT /people']);
    expect(faultsOf(swapped(['people', 1, 'role'], 'subject'))).toEqual(['E_SUBJECT /people']);
  });
});

describe('readScene on many things at once', () => {
  it('lists all of them', () => {
    const bad = { ...whole, titel: 'x', date: 7, caveats: [], people: [{ id: 'A B', label: '', role: 'subject' }] };
    expect(faultsOf(bad).toSorted()).toEqual(
      [
        'E_UNKNOWN_KEY /titel',
        'E_TYPE /date',
        'E_COUNT /caveats',
        'E_ID /people/0/id',
        'E_LENGTH /people/0/label',
      ].toSorted(),
    );
    const dangling = withNode(swapped(['notes', 0, 'expert'], 'x'), ['notes', 1, 'phase'], () => 'y');
    expect(faultsOf(dangling)).toEqual(['E_REF /notes/0/expert', 'E_REF /notes/1/phase']);
  });

  it('lists the first hundred and no more', () => {
    const many = (entry: (k: number) => Json) => Array.from({ length: 300 }, (_, k) => entry(k));
    const note = isObject(nodes.find(({ steps }) => at(...steps) === '/notes/0')?.value);
    expect(note).toBe(true);
    const worlds: Json[] = [
      { ...whole, people: many(() => 1) },
      { ...whole, ...Object.fromEntries(many((k) => k).map((_, k) => [`unknown-${k}`, 1])) },
      { ...whole, prompts: many((k) => ({ id: `prompt-${k}`, phase: 'nowhere', text: '?' })) },
      { ...whole, prompts: many(() => ({ id: 'prompt', phase: 'arrive', text: '?' })) },
      { ...whole, configurations: many((k) => ({ id: `what-if-${k}`, title: 'x', from: 'no-note' })) },
    ];
    for (const world of worlds) expect(problemsOf(world)).toHaveLength(100);
  });
});
