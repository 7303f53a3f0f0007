import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** A real browser: the one in the npm package on Linux x64, elsewhere an installed Chrome. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome', args: quiet });
  const executablePath = await packaged.executablePath();
  if (!existsSync(executablePath)) throw new Error(`the browser of @sparticuz/chromium is not at ${executablePath}`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] });
}
