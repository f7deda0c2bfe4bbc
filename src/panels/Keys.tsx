import type { PageWords } from '../words/page.ts';

/** What keys do: on the page, and while a walk is presented. */
export function Keys({ words }: { readonly words: PageWords }) {
  const { rows, presenting, presentingRows } = words.keys;
  return (
    <>
      <KeyTable rows={rows} />
      <h3>{presenting}</h3>
      <KeyTable rows={presentingRows} />
    </>
  );
}

function KeyTable({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <table className="keys">
      <tbody>
        {rows.map(([key, does]) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
