import { afterEach } from 'vitest';

// A warning that nobody reads is a fault that nobody mends: in a unit test it is a failure.
const said: string[] = [];
for (const kind of ['warn', 'error'] as const) {
  const say = console[kind].bind(console);
  console[kind] = (...words: unknown[]) => {
    said.push(`${kind}: ${words.map(String).join(' ')}`);
    say(...words);
  };
}

afterEach(() => {
  const heard = said.splice(0);
  if (heard.length > 0) throw new Error(`the console should have stayed silent:\n${heard.join('\n')}`);
});
