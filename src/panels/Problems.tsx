import type { Problem } from '../core/document/problem.ts';
import { fileWords } from '../words/files.ts';
import { onOneLine } from '../words/problems.ts';

interface Props {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly language: string;
}

/** Everything that stands in the way of opening a file: where, what, and how to mend it. */
export function Problems({ name, problems, language }: Props) {
  const { problems: words } = fileWords(language);
  return (
    <>
      <p>{words.of(onOneLine(name), problems.length)}</p>
      <ol className="problems">
        {problems.map(({ code, path, message, hint }, index) => (
          <li key={index}>
            <p>
              <code>{path === '' ? words.whole : onOneLine(path)}</code> <b>{onOneLine(message)}</b>
            </p>
            <p>
              {words.mend}: {onOneLine(hint)} <small>{code}</small>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
