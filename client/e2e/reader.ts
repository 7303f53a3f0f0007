import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawnNodes } from './picture.ts';

/** Somebody who has the page open, with what they look for on it. */
export interface Reader {
  readonly page: Page;
  readonly picture: Locator;
  readonly inspector: Locator;
  /** Ids of what is drawn. */
  readonly drawnIds: () => Promise<readonly string[]>;
  /** What the address bar says behind the question mark. */
  readonly address: () => string;
  /** What has the focus, by its accessible name or its words. */
  readonly focused: () => Promise<string>;
  readonly find: (text: string, name: RegExp) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Window {
  readonly width?: number;
  readonly height?: number;
}

/** Opens the page at an address of its own, and waits for the picture; fails at the end if anything went wrong unseen. */
export async function openReader(browser: Browser, url: string, window: Window = {}): Promise<Reader> {
  const { width = 1440, height = 900 } = window;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url);
  await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(0);
  return {
    page,
    picture: page.getByRole('application'),
    inspector: page.getByRole('complementary', { name: 'Inspector' }),
    drawnIds: async () => (await drawnNodes(page)).map(({ id }) => id),
    address: () => new URL(page.url()).search,
    focused: () =>
      page.evaluate(() => {
        const focus = document.activeElement;
        return focus?.getAttribute('aria-label') ?? (focus === document.body ? 'nothing' : (focus?.textContent ?? ''));
      }),
    find: async (text, name) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      await page.getByRole('option', { name }).first().click();
    },
    close: async () => {
      await page.close();
      expect(errors).toEqual([]);
    },
  };
}

/** The file that an item of a menu gives. */
export async function fileFrom(page: Page, menu: string, item: string): Promise<Buffer> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return readFileSync(await download.path());
}

/** The size of a PNG; undefined where the file is none. */
export const pngSize = (file: Buffer): readonly [number, number] | undefined =>
  file.subarray(1, 4).toString() === 'PNG' ? [file.readUInt32BE(16), file.readUInt32BE(20)] : undefined;

/** The first of the ids that begins so. */
export const idOf = (ids: readonly string[], start: string): string | undefined =>
  ids.find((id) => id.startsWith(start));
