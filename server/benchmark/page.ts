import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startApp } from '../../client/e2e/app.ts';
import { openBrowser } from '../../client/e2e/browser.ts';
import { inNewFolder, until } from './ownNeo4j.ts';
import type { Row } from './row.ts';

interface Visit {
  /** All scripts that the page had loaded when its picture was there, compressed. */
  readonly scriptBytes: number;
  readonly paintMs: number;
  /** From the request to the first nodes on the canvas. */
  readonly pictureMs: number;
}

const visits = 5;

/** What a reader of the seed loads and waits for: the page opened several times, each with an empty cache. */
export function measurePage(signal: AbortSignal): Promise<readonly Row[]> {
  return inNewFolder(async (dataFolder) => {
    const app = await startApp({}, { dataFolder, signal });
    try {
      const browser = await openBrowser();
      try {
        return await until(signal, visitOften(browser, app.address));
      } finally {
        await browser.close();
      }
    } finally {
      await app.stop();
    }
  });
}

async function visitOften(browser: Browser, address: string): Promise<readonly Row[]> {
  // The first of all also waits for a browser that is still starting.
  await visit(browser, address);
  const seen: Visit[] = [];
  for (let index = 0; index < visits; index++) seen.push(await visit(browser, address));
  const middle = (name: keyof Visit): number =>
    seen.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(visits / 2)] ?? NaN;
  return [
    { name: 'page: scripts, gzip -9', value: middle('scriptBytes') / 1000, unit: 'KB', target: { most: 300 } },
    { name: `page: first contentful paint, median of ${visits}`, value: middle('paintMs'), unit: 'ms' },
    {
      name: `page: request to first picture, median of ${visits}`,
      value: middle('pictureMs'),
      unit: 'ms',
      target: { most: 1500 },
    },
  ];
}

/** Opens the page with an empty cache and waits for its picture. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    await page.goto(address, { waitUntil: 'commit' });
    const pictureMs = await page.evaluate(whenDrawn);
    const paintMs = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    const sizes = await Promise.all(scripts);
    return { scriptBytes: sizes.reduce((sum, bytes) => sum + bytes, 0), paintMs, pictureMs };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: looks at every frame until the canvas has nodes. Cytoscape keeps itself at the element it draws in.
 * No function in it has a name: tsx would mark that with a helper that the page has not.
 */
async function whenDrawn(): Promise<number> {
  interface Canvas {
    readonly _cyreg?: { readonly cy?: { nodes(): { readonly length: number } } };
  }
  while (performance.now() < 30_000) {
    await new Promise((settle) => requestAnimationFrame(settle));
    const canvas = document.querySelector('[role=application]') as Canvas | null;
    if ((canvas?._cyreg?.cy?.nodes().length ?? 0) > 0) return performance.now();
  }
  throw new Error('no picture is drawn after 30 seconds');
}
