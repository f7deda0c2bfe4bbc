import { describe, expect, it } from 'vitest';
import { isOwn } from '../../../src/app/trusted.ts';

const SERVED = { href: 'https://example.org/scene/?a#b', origin: 'https://example.org' };
const FILE = { href: 'file:///media/stick/time-and-distance.html', origin: 'null' };

describe('the addresses of scripts that the page trusts', () => {
  it.each([
    'assets/worker.js',
    './serviceWorker.js',
    '/x.js',
    'https://example.org/x.js',
    'blob:https://example.org/1',
  ])('are its own: %s', (address) => expect(isOwn(address, SERVED)).toBe(true));

  it.each([
    'https://example.com/x.js',
    '//example.com/x.js',
    'http://example.org/x.js',
    'https://example.org:8080/x.js',
    'https://example.org@example.com/x.js',
    'data:text/javascript,1',
    'javascript:1',
    'blob:https://example.com/1',
    'http://[',
  ])('and no others: %s', (address) => expect(isOwn(address, SERVED)).toBe(false));

  it('are blobs alone for a page from a file', () => {
    expect(isOwn('blob:null/1', FILE)).toBe(true);
    for (const address of ['other.js', 'file:///etc/x.js', 'data:text/javascript,1', 'https://example.org/x.js'])
      expect(isOwn(address, FILE), address).toBe(false);
  });
});
