import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { fileFrom, openReader, pngSize } from './reader.ts';

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
    await page.getByRole('button', { name: /^somewhere in Xinjiang Uyghur Autonomous Region: 1/ }).click();
    await page.getByRole('link', { name: 'Jomart Kamil' }).first().waitFor();
    await close();
  });

  test('by keys alone the name of Nilka opens all of it, and Escape leads back; Arzegul came there from Kazakhstan', async () => {
    const { page, focused, close } = await open();
    await page.goto(`${app().address}/?view=counties`);
    const nilka = page.getByRole('grid').getByRole('button', { name: 'Nilka County', exact: true });
    await nilka.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).innerText()).toBe('Nilka County');
    await page.getByRole('button', { name: 'Close (Escape)' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Nilka County');
    await page.goto(`${app().address}/?view=counties&counties.tab=map&counties.number=held`);
    await page.getByRole('button', { name: /^from Kazakhstan, held in Nilka County: 1/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).innerText()).toBe('From Kazakhstan, held in Nilka County');
    await page.getByRole('link', { name: 'Arzegul Halambek' }).first().waitFor();
    await close();
  });

  test('the map and the months are saved as pictures that stand alone, and say that these are documented cases', async () => {
    const { page, focused, close } = await open();
    for (const [look, seen] of [
      ['tab=map&counties.number=held', 'Nilka County'],
      ['tab=map&counties.number=sources', 'silence, not safety'],
      ['tab=months', 'Passport confiscation 1'],
    ] as const) {
      await page.goto(`${app().address}/?view=counties&counties.${look}`);
      const svg = (await fileFrom(page, 'Export this picture', 'SVG')).toString();
      expect(svg, look).toContain('These are documented cases: people of whom the loaded reports tell.');
      expect(svg, look).toContain(seen);
      expect(svg, look).not.toMatch(/var\(|class=|style=|href/);
      expect(pngSize(await fileFrom(page, 'Export this picture', 'PNG'))?.[0], look).toBe(2400);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Export this picture');
    await close();
  });
}
