import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scriptsIn, SERVED, single, withPolicy } from '../../../scripts/policy.mjs';

const PAGE = '<html><head>\n    <meta charset="utf-8" />\n<title>x</title></head></html>';

describe('the policy of a page', () => {
  it('stands in its head before all that it is about, and a page without a head is refused', () => {
    const page = withPolicy(PAGE, SERVED);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
    expect(() => withPolicy('<html></html>', SERVED)).toThrow('charset');
  });

  it('lets no text run, no markup be made of text and nothing come from elsewhere', () => {
    for (const policy of [SERVED, single(['run()'])]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).toMatch(/base-uri 'none'; form-action 'none'; object-src 'none'/);
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(policy).not.toMatch(/script-src [^;]*unsafe-inline/);
    }
    expect(SERVED).not.toContain('unsafe');
  });

  it('names the scripts of a single file by what they say: the hash of an empty text is known', () => {
    expect(single([''])).toContain("script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    const html = '<script src="a.js"></script><script type="module" crossorigin>run("</p>")</script>';
    expect(scriptsIn(html)).toEqual(['run("</p>")']);
  });

  it('is the same in the headers that a host sends, which alone can say who may embed the page', () => {
    const headers = readFileSync('public/_headers', 'utf8');
    const [, sent] = /Content-Security-Policy: (.*)/.exec(headers) ?? [];
    expect(sent).toBe(`${SERVED}; frame-ancestors *`);
    const hosting = readFileSync('docs/hosting.md', 'utf8');
    expect(hosting.split(`${SERVED}; frame-ancestors *`).length - 1).toBe(2);
  });
});
