import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { Broken } from '../panels/Broken.tsx';
import { readEmbedding } from '../exchange/embedding.ts';
import { Embedded } from './Embedded.tsx';

type Parts = Omit<Parameters<typeof Embedded>[0], 'embedding'>;

const EVERYTHING_LEFT_OPEN = { origin: undefined, panels: 'none', asks: [], link: undefined } as const;

/** Shows the page as part of another one, as its address asks. */
export function showEmbedded(root: Root, parts: Parts): void {
  const embedding = readEmbedding(location.hash) ?? {
    ...EVERYTHING_LEFT_OPEN,
    problems: [location.hash.slice(1, 120)],
  };
  root.render(
    <StrictMode>
      <Broken whole>
        <Embedded {...parts} embedding={embedding} />
      </Broken>
    </StrictMode>,
  );
}
