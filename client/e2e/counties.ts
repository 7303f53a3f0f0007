import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { openReader } from './reader.ts';

/** The page of the counties: from a number to its words, by mouse, by keys and by its address. */
export function countyTests(app: () => Pick<RunningApp, 'address'>, browser: () => Browser) {
  const open = () => openReader(browser(), app().address);
  const heading = (page: Page) =>
    page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 });

  test('the one who was taken in Xinyuan is Watbek, in the words of his sister, and the address keeps it', async () => {
    const { page, close } = await open();
    await page.getByRole('tab', { name: 'Counties' }).click();
    await page.getByRole('button', { name: /^Xinyuan County, taken there: 1/ }).click();
    await page.getByRole('link', { name: 'Watbek Qabelqaze' }).first().waitFor();
    await page.getByText('Police arrested him on 15 October 2017').first().waitFor();
    await page.reload();
    await expect.poll(() => heading(page).innerText()).toBe('Taken in Xinyuan County');
    await close();
  });

  test('on the map the keys go from county to county, and who is known to the region alone is in the corner', async () => {
    const { page, close } = await open();
    await page.goto(`${app().address}/?view=counties&counties.tab=map&counties.number=taken`);
    const map = page.getByRole('group', { name: /^Map of counties: taken there/ });
    await map.getByRole('button', { name: 'Jeminay County, taken there: 1' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).innerText()).toBe('Xinyuan County');
    await page.getByText(/^County boundaries © OpenStreetMap contributors/).waitFor();
    await page.getByRole('button', { name: /^Xinjiang Uyghur Autonomous Region: 1/ }).click();
    await page.getByRole('link', { name: 'Jomart Kamil' }).first().waitFor();
    await close();
  });
}
