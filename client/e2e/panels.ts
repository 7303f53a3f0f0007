import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { drawn } from './picture.ts';
import { idOf, openReader } from './reader.ts';

/** What the panels around the picture do, by mouse. */
export function panelTests(app: () => RunningApp, browser: () => Browser) {
  const open = (search = '') => openReader(browser(), `${app().address}/${search}`);

  test('a click in the legend takes the facilities out, Alt-click leaves them alone, and undo brings all back', async () => {
    const { page, drawnIds, close } = await open();
    const all = await drawnIds();
    const row = page.getByRole('button', { name: /^Facility/ });
    await row.click();
    await expect.poll(async () => idOf(await drawnIds(), 'bole-detention-center-')).toBeUndefined();
    expect(await row.getAttribute('aria-pressed')).toBe('false');
    await row.click({ modifiers: ['Alt'] });
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeUndefined();
    expect(idOf(await drawnIds(), 'bole-detention-center-')).toBeDefined();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => [...(await drawnIds())].sort()).toEqual([...all].sort());
    await close();
  });

  test('without the detained Watbek is gone and Qalia stays, until the filters are cleared', async () => {
    const { page, drawnIds, close } = await open();
    await page.getByRole('button', { name: /^detained/ }).click();
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeUndefined();
    expect(idOf(await drawnIds(), 'qalia-qabelqaze-')).toBeDefined();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeDefined();
    await close();
  });

  test('where the filters leave nobody, the page names them and offers to clear them', async () => {
    const { page, drawnIds, close } = await open();
    await page.getByRole('button', { name: /^Facility/ }).click({ modifiers: ['Alt'] });
    await page.getByRole('button', { name: /^Facility/ }).click();
    await page.getByText('Nothing matches.').waitFor();
    await page.getByText(/^Filtered by: without Person, .*Facility/).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).last().click();
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeDefined();
    await close();
  });

  test('a window that ends long before 2017 leaves Watbek out and Qalia, of whom no date is known, in', async () => {
    const { page, drawnIds, address, close } = await open();
    await page.getByRole('slider', { name: 'Until' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeUndefined();
    expect(idOf(await drawnIds(), 'qalia-qabelqaze-')).toBeDefined();
    expect(address()).toBe('?until=2016-12');
    await page.getByRole('button', { name: 'All time' }).click();
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeDefined();
    expect(address()).toBe('');
    await close();
  });

  test('the menu of a node hides it, and undo brings it back', async () => {
    const { page, drawnIds, close } = await open();
    const { x, y } = await drawn(page, 'watbek-qabelqaze-');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu', { name: 'Watbek Qabelqaze' }).waitFor();
    await page.getByRole('menuitem', { name: /^Hide/ }).click();
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeUndefined();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(async () => idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeDefined();
    await close();
  });

  test('the search adds an organization to the picture without clearing it', async () => {
    const { drawnIds, inspector, find, close } = await open();
    const before = await drawnIds();
    expect(idOf(before, 'ministry-of-foreign-affairs-')).toBeUndefined();
    await find('Ministry of Foreign', /Ministry of Foreign Affairs/);
    await inspector.getByRole('heading', { name: /Ministry of Foreign Affairs/ }).waitFor();
    await expect.poll(async () => idOf(await drawnIds(), 'ministry-of-foreign-affairs-')).toBeDefined();
    const after = new Set(await drawnIds());
    expect(before.filter((id) => !after.has(id))).toEqual([]);
    await close();
  });

  test('Enter right after typing waits for what was typed', async () => {
    const { page, inspector, close } = await open();
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('Dosembek');
    await page.keyboard.press('Enter');
    await inspector.getByRole('heading', { name: 'Dosembek' }).waitFor();
    await close();
  });

  test('a mention in a report leads to the network, where the picture stands as it was left', async () => {
    const { page, picture, inspector, find, close } = await open();
    await find('Watbek', /Watbek Qabelqaze/);
    const zoomed = () => page.getByText(/^zoom \d+ %/).innerText();
    const opened = await zoomed();
    await picture.hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(zoomed).not.toBe(opened);
    const zoom = await zoomed();
    await inspector.getByText('¶5').first().click();
    const article = page.getByRole('article');
    await article.getByRole('link', { name: 'Qalia Qabelqaze' }).first().click();
    await inspector.getByRole('heading', { name: 'Qalia Qabelqaze' }).waitFor();
    expect(await zoomed()).toBe(zoom);
    await close();
  });

  test('where all is hidden the page says so, and shows it again', async () => {
    const first = await open();
    const watbek = idOf(await first.drawnIds(), 'watbek-qabelqaze-') ?? '';
    await first.close();
    const { page, picture, drawnIds, close } = await open(`?start=nothing&add=${watbek}`);
    await picture.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('h');
    await page.getByRole('heading', { name: 'Everything is hidden.' }).waitFor();
    await page.getByRole('button', { name: 'Show what is hidden' }).click();
    await expect.poll(drawnIds).toEqual([watbek]);
    await close();
  });

  test('no more people without a name are counted than people', async () => {
    const { page, close } = await open();
    const legend = page.getByRole('complementary', { name: 'Legend and filters' });
    const countIn = async (row: RegExp) =>
      Number(/\d+$/.exec(await legend.getByRole('listitem').filter({ hasText: row }).innerText())?.[0]);
    expect(await countIn(/^unnamed person/)).toBeGreaterThan(0);
    expect(await countIn(/^unnamed person/)).toBeLessThan(await countIn(/^Person/));
    await close();
  });

  test('the search stays where it is from view to view', async () => {
    const { page, close } = await open();
    const left = async () => (await page.getByRole('search').boundingBox())?.x;
    const before = await left();
    await page.getByRole('tab', { name: 'Reports' }).click();
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    expect(await left()).toBe(before);
    await close();
  });

  test('the inspector is as wide as the reader made it, also after a reload', async () => {
    const { page, inspector, find, close } = await open();
    await find('Watbek', /Watbek Qabelqaze/);
    const edge = page.getByRole('separator', { name: 'Width of the inspector' });
    const width = async () => Math.round((await inspector.boundingBox())?.width ?? 0);
    const box = await edge.boundingBox();
    if (!box) throw new Error('the inspector has no edge');
    await page.mouse.move(box.x + 4, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x - 56, box.y + 300, { steps: 3 });
    await page.mouse.up();
    expect(await width()).toBeGreaterThan(370);
    await edge.focus();
    await page.keyboard.press('End');
    expect(await width()).toBe(480);
    await page.reload();
    await inspector.waitFor();
    expect(await width()).toBe(480);
    await close();
  });
}
