// After a build: what the page may load and run, written into the page itself, so that any server and a file on a stick keep it.
import { createHash } from 'node:crypto';

/** @import { Plugin } from 'vite' */

/** What stands between <script> and </script>, or is loaded from elsewhere: the first is hashed, the second is not. */
const INLINE_SCRIPT = /<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** @param {string} text */
const hashed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A style element that holds nothing: the controls make one and fill it rule by rule, which a policy lets pass. A style
 * with a text in it stays shut out.
 */
const EMPTY_STYLE = hashed('');

/** For a page that lies beside its files on a server. */
export const SERVED = policyOf({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
});

/**
 * For the page that is one file: its scripts and styles stand in it, its fonts are data and its workers blobs.
 * @param {readonly string[]} scripts the texts of its scripts: no other runs
 */
export const single = (scripts) =>
  policyOf({
    'default-src': ["'none'"],
    // A worker of a blob is held to the policy of its page, so what it may run is asked here too.
    'script-src': [...scripts.map(hashed), 'blob:'],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'worker-src': ['blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  });

/** @param {Readonly<Record<string, readonly string[]>>} directives */
function policyOf(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * A page with its policy, which stands before all that it is about.
 * @param {string} html
 * @param {string} rules
 */
export function withPolicy(html, rules) {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`the page has no ${charset}`);
  return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${rules}" />`);
}

/**
 * The texts of the scripts that stand in a page.
 * @param {string} html
 */
export const scriptsIn = (html) => [...html.matchAll(INLINE_SCRIPT)].map(([, text]) => text ?? '');

/**
 * @param {'served' | 'single'} kind
 * @returns {Plugin}
 */
export function policy(kind) {
  return {
    name: 'policy',
    apply: 'build',
    enforce: 'post',
    // The page as it will be: what other plugins bring into it has been brought.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          file.source = withPolicy(html, kind === 'served' ? SERVED : single(scriptsIn(html)));
        }
      },
    },
  };
}
