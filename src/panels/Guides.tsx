import { useState } from 'react';
import { Markdown } from 'markdown-to-jsx/react';
import { classWords } from '../words/class.ts';
import { sheetWords } from '../words/sheets.ts';
import { Paper } from './Paper.tsx';
import './guides.css';

export interface Guide {
  readonly id: string;
  readonly name: string;
  /** BCP 47 */
  readonly language: string;
  /** in Markdown */
  readonly text: string;
}

interface Props {
  readonly guides: readonly Guide[];
  readonly language: string;
  readonly onClose: () => void;
}

/** The guides that come with a scene, as they will be on paper. */
export function Guides({ guides, language, onClose }: Props) {
  const [chosen, setChosen] = useState(guides[0]?.id);
  const words = classWords(language);
  const sheets = sheetWords(language);
  const guide = guides.find(({ id }) => id === chosen) ?? guides[0];
  const choice = (
    <label className="guides__choice">
      {words.guide}{' '}
      <select value={guide?.id} onChange={({ target }) => setChosen(target.value)}>
        {guides.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Paper label={words.guides.name} closeLabel={words.close} words={sheets} onClose={onClose} bar={choice}>
      <div className="guide" lang={guide?.language}>
        <Markdown options={{ disableParsingRawHTML: true, disableAutoLink: true, wrapper: 'div' }}>
          {guide?.text ?? ''}
        </Markdown>
      </div>
    </Paper>
  );
}
