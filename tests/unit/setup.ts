import { afterAll, afterEach } from 'vitest';

// A warning that nobody reads is a fault that nobody mends: in a unit test it is a failure.
const said: string[] = [];
const { warn, error } = console;
for (const [kind, say] of [
  ['warn', warn],
  ['error', error],
] as const) {
  console[kind] = (...words: unknown[]) => {
    said.push(`${kind}: ${words.map(String).join(' ')}`);
    say.call(console, ...words);
  };
}

afterEach(() => {
  const heard = said.splice(0);
  if (heard.length > 0) throw new Error(`the console should have stayed silent:\n${heard.join('\n')}`);
});

// The next file has a record of its own.
afterAll(() => {
  Object.assign(console, { warn, error });
});
