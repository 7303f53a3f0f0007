import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { idOf, openReader } from './reader.ts';

/** What the page makes of any address, and of hurried steps through the browser's history. */
export function addressTests(app: () => RunningApp, browser: () => Browser) {
  const open = (search: string) => openReader(browser(), `${app().address}/${search}`);

  test('a broken address gives the first picture, says what is wrong and what was meant', async () => {
    const { page, close } = await open('?selekt=aman');
    await page.getByText('unknown part: selekt. Did you mean select?').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await close();
  });

  test('an address with somebody whom nobody knows shows all the others', async () => {
    const { page, drawnIds, close } = await open('?add=nobody-here');
    await page.getByText('The address names what is not in this data: nobody-here.').waitFor();
    expect(idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeDefined();
    await close();
  });

  test('an address that hides somebody whom nobody knows says so', async () => {
    const { page, close } = await open('?hide=nobody-here');
    await page.getByText('The address names what is not in this data: nobody-here.').waitFor();
    await close();
  });

  test('a picture opened with a selection is the first picture, as large as without it', async () => {
    const without = await open('');
    const zoom = () => without.page.getByText(/^zoom \d+ %/).innerText();
    const expected = await zoom();
    const watbek = idOf(await without.drawnIds(), 'watbek-qabelqaze-') ?? '';
    const { page, inspector, close } = await open(`?select=${watbek}`);
    await inspector.getByRole('heading', { name: 'Watbek Qabelqaze' }).waitFor();
    expect(await page.getByText(/^zoom \d+ %/).innerText()).toBe(expected);
    expect(await page.title()).toBe('Watbek Qabelqaze · Shezhire');
    await without.close();
    await close();
  });

  test('back and forward in quick succession end where the address says', async () => {
    const { page, address, inspector, find, close } = await open('');
    await find('Watbek', /Watbek Qabelqaze/);
    await inspector.getByRole('heading', { name: 'Watbek Qabelqaze' }).waitFor();
    await page.getByRole('tab', { name: 'Reports' }).click();
    await page.evaluate(() => {
      history.back();
      setTimeout(() => history.back(), 5);
      setTimeout(() => history.forward(), 10);
    });
    await page.waitForTimeout(1000);
    const isReading = address().startsWith('?view=reports');
    const tab = page.getByRole('tab', { name: isReading ? 'Reports' : 'Network' });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await inspector.isVisible()).toBe(!isReading && address().includes('select=watbek-qabelqaze-'));
    await close();
  });
}
