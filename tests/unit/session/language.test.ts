import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/document/hash.ts';
import { inLanguage } from '../../../src/core/document/translation.ts';
import { readSession, sessionText } from '../../../src/exchange/sessionFile.ts';
import { originOf } from '../../../src/exchange/numbers.ts';
import { alternativeOf, configurationOf } from '../../../src/session/bench.ts';
import { type Change } from '../../../src/session/change.ts';
import { NO_HISTORY, record, type Recorded, redo, undo } from '../../../src/session/history.ts';
import { restored, savedOf } from '../../../src/session/saved.ts';
import { sessionOf } from '../../../src/session/session.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const start: Recorded = { session: sessionOf(charlotte), history: NO_HISTORY };
const play = (changes: readonly Change[]): Recorded => changes.reduce(record, start);
const [english] = charlotte.document.configurations ?? [];
if (english === undefined) throw new Error('the scene has configurations');
const adopt: Change = { kind: 'adopt-configuration', configuration: english };
const toSpanish: Change = { kind: 'set-language', language: 'es' };
const toEnglish: Change = { kind: 'set-language', language: 'en' };
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the language of a session', () => {
  it('changes the words of the scene and what is chosen from it, and nothing else', () => {
    const before = play([adopt, { kind: 'go-to', t: 3 }]);
    const after = record(before, toSpanish);
    expect(after.session.scene).toBe(inLanguage(charlotte, 'es'));
    expect(configurationOf(after.session).title).toBe('Quedarse atrás y contener');
    expect(after.session.scene.document.configurations).toContain(configurationOf(after.session));
    expect({ ...after.session, scene: 0, alternatives: 0 }).toEqual({ ...before.session, scene: 0, alternatives: 0 });
  });

  it('is no step that can be undone, and leaves those that can', () => {
    const before = play([adopt, { kind: 'set-controls', values: { distance: 12 } }]);
    const after = record(before, toSpanish);
    expect(after.history).toBe(before.history);
    expect(record(after, toSpanish)).toEqual(after);
    const undone = undo(after);
    expect(configurationOf(undone.session).title).toBe('Quedarse atrás y contener');
    expect(undo(undone).session.alternatives).toHaveLength(1);
    expect(configurationOf(redo(undone).session).distance).toBe(12);
    expect(undo(record(after, toEnglish)).session.alternatives[1]?.configuration).toBe(english);
  });

  it('is written down, while the rest is written in the words of the scene', () => {
    const hash = hashOf(charlotte.written);
    const { language: spoken, ...spanish } = savedOf(play([adopt, toSpanish]).session, hash);
    const { language: written, ...plain } = savedOf(play([adopt]).session, hash);
    expect([spoken, written]).toEqual(['es', 'en']);
    expect(spanish).toEqual(plain);
  });

  it('is taken up again from a link, a draft or a file', () => {
    const { session } = play([adopt, toSpanish]);
    const again = restored(savedOf(session, hashOf(session.scene.written)), charlotte);
    expect(again).toEqual({ session });
    expect('session' in again && again.session.scene).toBe(session.scene);
    const text = sessionText(session, charlotte, false);
    expect(text).not.toContain('"document"');
    expect(readSession(bytesOf(text), [charlotte])).toEqual({ session });
    const whole = readSession(bytesOf(sessionText(session, charlotte, true)), []);
    expect('session' in whole && whole.session.scene.written).toEqual(charlotte.written);
    expect('session' in whole && whole.session.scene.document.title).toBe(session.scene.document.title);
  });

  it('does not enter where numbers come from', () => {
    const { session } = play([adopt, toSpanish]);
    const { active } = session;
    expect(alternativeOf(session, active)?.configuration.title).toBe('Quedarse atrás y contener');
    expect(originOf(session, active)).toEqual(originOf(play([adopt]).session, active));
  });
});
