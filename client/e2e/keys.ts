import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { drawn } from './picture.ts';
import { idOf, openReader } from './reader.ts';

/** What can be done without a mouse, and on a phone. */
export function keyTests(app: () => RunningApp, browser: () => Browser) {
  const open = (search = '', width = 1440) =>
    openReader(browser(), `${app().address}/${search}`, { width, height: width < 500 ? 844 : 900 });

  test('the first Tab leads past the header into the picture, where P pins and H hides', async () => {
    const { page, drawnIds, inspector, find, address, focused, close } = await open();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the picture or text');
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Network of people and places/);
    await find('Dosembek', /Dosembek/);
    await inspector.getByRole('heading', { name: 'Dosembek' }).waitFor();
    await expect.poll(focused).toMatch(/^Network of people and places/);
    await page.keyboard.press('p');
    await inspector.getByRole('button', { name: 'Unpin' }).waitFor();
    expect(address()).toMatch(/pin=dosembek-/);
    await page.keyboard.press('p');
    await inspector.getByRole('button', { name: 'Pin', exact: true }).waitFor();
    await page.keyboard.press('h');
    await expect.poll(async () => idOf(await drawnIds(), 'dosembek-')).toBeUndefined();
    await close();
  });

  test('Alt Enter in the legend shows one sign only', async () => {
    const { page, drawnIds, close } = await open();
    await page.getByRole('button', { name: /^Facility/ }).focus();
    await page.keyboard.press('Alt+Enter');
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeUndefined();
    expect(idOf(await drawnIds(), 'bole-detention-center-')).toBeDefined();
    await close();
  });

  test('the question mark lists the keys, and Escape leads back without losing the selection', async () => {
    const { page, inspector, picture, focused, find, close } = await open();
    await find('Dosembek', /Dosembek/);
    await inspector.getByRole('heading', { name: 'Dosembek' }).waitFor();
    await picture.focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('walk from one to the next').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
    expect(await focused()).toMatch(/^Network of people and places/);
    expect(await inspector.isVisible()).toBe(true);
    await close();
  });

  test('the focus is never lost: after a link, after Escape, into a report and back', async () => {
    const { page, inspector, focused, find, close } = await open();
    await find('Watbek', /Watbek Qabelqaze/);
    await inspector.getByRole('link', { name: 'Qalia Qabelqaze' }).first().focus();
    await page.keyboard.press('Enter');
    await inspector.getByRole('heading', { name: 'Qalia Qabelqaze' }).waitFor();
    await expect.poll(focused).toBe('Qalia Qabelqaze');
    await inspector.getByText('¶5').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('view');
    await page.goBack();
    await expect.poll(focused).toMatch(/^Network of people and places/);
    await page.keyboard.press('Escape');
    await inspector.waitFor({ state: 'hidden' });
    expect(await focused()).toMatch(/^Network of people and places/);
    await close();
  });

  test('on a phone the inspector is a sheet, low or high, and the selected stays in sight above it', async () => {
    const { page, inspector, find, close } = await open('', 390);
    await page.getByRole('button', { name: 'Search (Ctrl K)' }).click();
    await find('Watbek', /Watbek Qabelqaze/);
    await inspector.getByRole('heading', { name: 'Watbek Qabelqaze' }).waitFor();
    const share = async () => Math.round((100 * ((await inspector.boundingBox())?.height ?? 0)) / (844 - 88));
    await expect.poll(share).toBe(40);
    await expect
      .poll(async () => (await drawn(page, 'watbek-qabelqaze-')).y)
      .toBeLessThan((await inspector.boundingBox())?.y ?? 0);
    await page.getByRole('button', { name: 'Make the inspector higher' }).click();
    await expect.poll(share).toBe(92);
    await page.getByRole('button', { name: 'Close (Escape)' }).click();
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    const sheet = page.getByRole('dialog', { name: 'Legend and filters' });
    await sheet.getByText(/^Documented cases only: 5 reports/).waitFor();
    await sheet.getByRole('slider', { name: 'From' }).waitFor();
    await close();
  });
}
