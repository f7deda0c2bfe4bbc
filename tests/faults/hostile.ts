import { readFileSync } from 'node:fs';

/** Texts that would do something if anybody took them for more than texts. */
const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  "'-alert(4)-'",
  '[words](javascript:alert(5))',
  '[words](java\tscript:alert(6))',
  '[words](&#106;avascript:alert(7))',
  '![picture](https://tracker.example/8.png)',
  '[page](data:text/html,<script>alert(9)</script>)',
  '<iframe srcdoc="<script>parent.alert(10)</script>">',
  '<a href="https://tracker.example/" ping="https://tracker.example/11">words</a>',
  '</style><style>@import "https://tracker.example/12.css";</style>',
  '{{constructor.constructor("alert(13)")()}}',
  '<details open ontoggle=alert(14)>',
  '<math><mi xlink:href="javascript:alert(15)">',
];

/** What people read in a scene; everything else is a name, a choice or a number. */
const READ: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'place',
  'publisher',
  'label',
  'text',
  'about',
  'said',
  'notes',
  'why',
  'description',
]);

/** The first scene with a hostile text wherever people read one, under an id that has no guides of its own. */
export function hostileScene(): string {
  const scene: unknown = JSON.parse(readFileSync('scene/charlotte-2016.json', 'utf8'));
  let turn = 0;
  const next = (): string => HOSTILE[turn++ % HOSTILE.length] ?? '';
  const put = (value: unknown, key: string, parent: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => put(each, key, parent));
    if (typeof value === 'string') {
      const isRead = READ.has(key) || key === 'caveats' || (key === 'name' && parent === 'experts');
      return isRead ? next() : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => name !== 'translations')
        .map(([name, each]) => [name, name === 'id' && key === '' ? 'hostile' : put(each, name, key)]),
    );
  };
  return JSON.stringify(put(scene, '', ''));
}
