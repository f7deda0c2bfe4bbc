import { IntlMessageFormat } from 'intl-messageformat';

/**
 * A sentence with plurals and numbers, in ICU message syntax: `{count, plural, one {# step} other {# steps}}`.
 * @param language BCP 47: whose plurals and number formats it takes
 * @throws SyntaxError where the pattern is malformed, at the first use
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever writes a pattern says what fills it.
export function message<Values extends Record<string, string | number>>(
  language: string,
  pattern: string,
): (values: Values) => string {
  let format: IntlMessageFormat | undefined;
  return (values) => {
    format ??= new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
    return String(format.format(values));
  };
}
