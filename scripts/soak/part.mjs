// What every part of a long use is given, and gives.

/** @import { Browser } from '@playwright/test' */
/**
 * @typedef {object} Given
 * @property {Browser} browser
 * @property {string} address  of the page
 * @property {number} until  milliseconds since 1970: no new round begins after it
 * @property {number} seed
 * @property {(line: string) => void} log
 */
/** @typedef {(given: Given) => Promise<string[]>} Part  what was worse than what is held, in words */

export {};
