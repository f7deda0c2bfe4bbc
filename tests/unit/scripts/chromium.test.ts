import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/chromium.mjs';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...files: string[]) => ({
  platform,
  env,
  exists: (path: string) => files.includes(path),
});

describe('findChromium', () => {
  it('takes the one that is named, before any other', () => {
    const env = { TD_CHROMIUM: '/opt/mine', CHROME_PATH: '/opt/other', PATH: '/usr/bin' };
    expect(findChromium(machine('linux', env, '/opt/mine', '/opt/other', '/usr/bin/chromium'))).toEqual({
      path: '/opt/mine',
      how: 'named by TD_CHROMIUM',
    });
  });

  it('does not quietly use another when the named one is missing', () => {
    const env = { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' };
    expect(() => findChromium(machine('linux', env, '/usr/bin/chromium'))).toThrow('CHROME_PATH names /opt/gone');
  });

  it('looks along the PATH, and for Google Chrome first', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    const both = machine('linux', env, '/usr/bin/google-chrome', '/usr/local/bin/chromium');
    expect(findChromium(both)?.path).toBe('/usr/bin/google-chrome');
    expect(findChromium(machine('linux', env, '/usr/local/bin/chromium'))?.path).toBe('/usr/local/bin/chromium');
  });

  it('knows where it usually is on a Mac and on Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine('darwin', {}, mac))?.path).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(machine('win32', { ProgramFiles: 'C:\\Program Files' }, windows))?.path).toBe(windows);
  });

  it('finds nothing where there is nothing', () => {
    expect(findChromium(machine('linux', { PATH: '/usr/bin' }))).toBeUndefined();
  });
});
