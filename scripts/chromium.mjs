// Finds a Chromium for the tests and the bench, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/**
 * Where Chromium usually is when it is not on the PATH.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    return ['/Applications', `${env['HOME'] ?? ''}/Applications`].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (platform === 'win32') {
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium'];
}

/**
 * A Chromium that is already here: the one named in the environment, else one on the PATH, else one in a usual place.
 * A named one that does not exist is an error: somebody asked for it.
 * @param {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform, exists: (path: string) => boolean }} machine
 * @returns {{ path: string, how: string } | undefined}
 */
export function findChromium({ env, platform, exists }) {
  for (const name of ['TD_CHROMIUM', 'CHROME_PATH']) {
    const path = env[name];
    if (path === undefined || path === '') continue;
    if (!exists(path)) throw new Error(`${name} names ${path}, and there is no such file`);
    return { path, how: `named by ${name}` };
  }
  const [separator, slash, suffix] = platform === 'win32' ? [';', '\\', '.exe'] : [':', '/', ''];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(separator).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => `${folder}${slash}${name}${suffix}`)).find(exists);
  if (onPath !== undefined) return { path: onPath, how: 'found on the PATH' };
  const usual = usualPlaces(platform, env).find(exists);
  return usual === undefined ? undefined : { path: usual, how: 'found in its usual place' };
}

const here = { env: process.env, platform: process.platform, exists: existsSync };

/** @returns {Promise<{ path: string, how: string } | undefined>} one that Playwright downloaded */
async function downloaded() {
  const playwright = await import('@playwright/test');
  const path = playwright.chromium.executablePath();
  return existsSync(path) ? { path, how: 'downloaded by Playwright' } : undefined;
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function succeeds(command, words) {
  return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/**
 * The Chromium to use, installed first if there is none.
 * @returns {Promise<{ path: string, how: string }>}
 */
export async function chromium() {
  const present = findChromium(here) ?? (await downloaded());
  if (present !== undefined) return present;

  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = () =>
      spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
    if (install() || (succeeds('apt-get', ['update']) && install())) {
      const installed = findChromium(here);
      if (installed !== undefined) return { ...installed, how: 'installed with apt-get' };
    }
  }

  const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  if (succeeds(process.execPath, [playwright, 'install', 'chromium'])) {
    const fetched = await downloaded();
    if (fetched !== undefined) return fetched;
  }
  throw new Error('no Chromium was found and none could be installed: install one, or name one in TD_CHROMIUM');
}

/** How Chromium is started: in software GL, without asking anything of the network. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
