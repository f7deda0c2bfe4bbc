import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sceneOf } from '../core/document/scene.ts';
import type { SceneDocument } from '../core/document/schema.ts';
import { inLanguage } from '../core/document/translation.ts';
import { afterPicture } from '../panels/afterPicture.ts';
import { Broken } from '../panels/Broken.tsx';
import { RescueContext } from '../panels/rescue.ts';
import { pacedOf } from '../results/paced.ts';
import { Refinement } from '../results/refinement.ts';
import { playOnDemand } from '../session/playing.ts';
import { createSession } from '../session/store.ts';
import { Drawing } from '../stage/drawing.ts';
import { lightingIn } from '../stage/light/palette.ts';
import charlotte from '../../scene/charlotte-2016.json';
import { loadLanguage } from '../words/languages.ts';
import { canvasAhead } from './ahead.ts';
import { App } from './App.tsx';
import { languageChosen, languageToBegin } from './language.ts';
import { PRESENTER } from './presenterAddress.ts';
import { rescueOf } from './rescue.ts';
import { trustOwnScripts } from './trusted.ts';
import './fonts.css';
import './look.css';

trustOwnScripts();

// A unit test reads this very file through every gate, so the reader need not be loaded before the first picture.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const own = sceneOf(charlotte as unknown as SceneDocument);
const language = languageToBegin(own, languageChosen(), navigator.languages);
const words = loadLanguage(language);
const store = createSession(inLanguage(own, language));
playOnDemand(store, {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
});

if (canvasAhead !== undefined) {
  const { theme } = store.getState().session;
  try {
    Drawing.prepare(canvasAhead, lightingIn(theme, matchMedia('(prefers-color-scheme: dark)').matches));
  } catch {
    // The stage begins anew on a canvas of its own, and what breaks there takes nothing else along.
  }
}

// Intervals are asked for of what is shown: those of a step that a hand passes through would come too late.
const refinement = new Refinement(pacedOf(store));
void afterPicture().then(() =>
  refinement.start(() => new Worker(new URL('../results/intervalWorker.ts', import.meta.url), { type: 'module' })),
);

/** Letters that come in late push the page about; after so long it goes on without them, milliseconds. */
const PATIENCE = 400;
const fonts = ['400 16px "Public Sans"', '400 16px Newsreader'].map(async (font) => document.fonts.load(font));

// No `await` of the module itself: what is loaded here needs what comes with it, and each would wait for the other.
async function begin(): Promise<void> {
  await Promise.race([Promise.allSettled(fonts), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  await words;

  const host = document.querySelector('#root');
  if (host === null) throw new Error('the page has no #root');
  const root = createRoot(host);
  if (location.hash === PRESENTER) {
    const { PresenterWindow } = await import('./PresenterWindow.tsx');
    root.render(
      <StrictMode>
        <PresenterWindow language={language} />
      </StrictMode>,
    );
  } else if (location.hash.startsWith('#embed')) {
    const { showEmbedded } = await import('./showEmbedded.tsx');
    showEmbedded(root, { store, refinement, own });
  } else {
    root.render(
      <StrictMode>
        <RescueContext value={rescueOf(store, own)}>
          <Broken whole>
            <App store={store} refinement={refinement} own={own} />
          </Broken>
        </RescueContext>
      </StrictMode>,
    );
  }
}

void begin();
