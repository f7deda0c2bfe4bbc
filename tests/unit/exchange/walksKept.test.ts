import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/document/hash.ts';
import { readScene } from '../../../src/core/document/read.ts';
import { readSession, sessionText } from '../../../src/exchange/sessionFile.ts';
import { newWalk } from '../../../src/session/recording.ts';
import { createSession } from '../../../src/session/store.ts';
import charlotte from '../../../scene/charlotte-2016.json';
import { bytesOf } from '../../scenes/bytes.ts';

const read = readScene(bytesOf(charlotte));
if ('problems' in read) throw new Error('the scene is refused');
const { scene: own } = read;

describe('a walk of one’s own', () => {
  const store = createSession(own);
  const { session, dispatch } = store.getState();
  const walks = [...(own.written.walks ?? []), newWalk(session, 'Mine')];
  dispatch({ kind: 'set-walks', walks });
  const changed = store.getState().session;

  it('is in the draft, and there again when that is read where only the scene of the product is at hand', () => {
    const again = readSession(new TextEncoder().encode(sessionText(changed, own, false)), [own]);
    if ('problems' in again) throw new Error(JSON.stringify(again.problems));
    expect(again.session.scene.written.walks).toEqual(walks);
    expect(again.session.scene).not.toBe(own);
  });

  it('leaves links and figures of the scene what they were', () => {
    expect(hashOf(changed.scene.written)).toBe(hashOf(own.written));
    expect(hashOf({ ...own.written, title: 'Another' })).not.toBe(hashOf(own.written));
  });

  it('is gone again where it is taken out, and the scene is the product’s own in all it says', () => {
    dispatch({ kind: 'set-walks', walks: own.written.walks ?? [] });
    const { session: back } = store.getState();
    const again = readSession(new TextEncoder().encode(sessionText(back, own, false)), [own]);
    if ('problems' in again) throw new Error(JSON.stringify(again.problems));
    expect(again.session.scene).toBe(own);
  });
});
