import type { PageWords } from '../words/page.ts';

export function Keys({ words }: { readonly words: PageWords }) {
  return (
    <table className="keys">
      <tbody>
        {words.keys.rows.map(([key, does]) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
