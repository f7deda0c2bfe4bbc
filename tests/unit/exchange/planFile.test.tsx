import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/document/scene.ts';
import { planFile } from '../../../src/exchange/planFile.tsx';
import { type Session, sessionOf } from '../../../src/session/session.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const at = (t: number, session: Session = sessionOf(charlotte)): string =>
  planFile({ ...session, t }, '.plan__ring{fill:none}');

describe('the plan as a file', () => {
  it.each(charlotte.phases.map((_, phase) => phase))('of phase %i is well-formed XML and says what it is', (phase) => {
    const svg = at(phase);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('Schematic: positions are illustrative');
    expect(svg).toContain('Charlotte, 20 September 2016');
    expect(svg).toMatch(/scene [0-9a-f]{16}/);
  });

  it('has everybody who is there, by name or number, and needs nothing from elsewhere', () => {
    const svg = at(3);
    const texts = JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(svg));
    expect(texts).toContain('Keith Lamont Scott');
    for (const number of [1, 2, 3, 4, 5]) expect(texts).toMatch(new RegExp(`"${number} · \\d`));
    expect(svg).not.toMatch(/href|<script|<foreignObject|url\(/);
  });

  it('39: shows what is written in a scene as text, whatever it looks like', () => {
    const hostile = '"><script>alert(1)</script>&amp;<img src=x onerror=alert(1)>';
    const { document } = charlotte;
    const people = document.people.map((person) => ({ ...person, label: hostile }));
    const svg = at(3, sessionOf(sceneOf({ ...document, title: hostile, people })));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('<img');
  });
});
