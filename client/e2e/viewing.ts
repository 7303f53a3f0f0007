import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { drawnPicture, overlaps } from './labels.ts';
import { drawn, drawnNodes } from './picture.ts';
import { idOf, openReader } from './reader.ts';

/** How the picture is moved, zoomed and looked at, and that nothing comes to lie over it. */
export function viewingTests(app: () => RunningApp, browser: () => Browser) {
  const open = (search = '', width = 1440, height = 900) =>
    openReader(browser(), `${app().address}/${search}`, { width, height });

  test('a double click opens what is beside a camp also where the inspector comes to lie between its two clicks', async () => {
    const { page, inspector, address, close } = await open();
    const camp = () => drawn(page, 'bole-detention-center-');
    const { x, y } = await camp();
    const right = await rightOf(page);
    await page.mouse.move(x, y - 60);
    await page.mouse.down();
    await page.mouse.move(right - 100, 300, { steps: 3 });
    await page.mouse.up();
    const moved = await camp();
    expect(moved.x).toBeGreaterThan(right - 200);
    await page.mouse.click(moved.x, moved.y);
    await page.waitForTimeout(150);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect.poll(address).toMatch(/open=bole-detention-center-/);
    await inspector.getByRole('heading', { name: 'Bole Detention Center' }).waitFor();
    expect(await rightOf(page)).toBeLessThan(moved.x);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await close();
  });

  test('the wheel scrolls and leaves the zoom as it is; with the control key it zooms', async () => {
    const { page, picture, close } = await open();
    const before = await drawn(page, 'watbek-qabelqaze-');
    const zoom = await zoomOf(page);
    await picture.hover();
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 50);
    await expect.poll(async () => Math.round((await drawn(page, 'watbek-qabelqaze-')).y - before.y)).toBe(-200);
    expect(await zoomOf(page)).toBe(zoom);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => zoomOf(page)).not.toBe(zoom);
    await close();
  });

  test('fit brings everybody onto the screen, by key and by button', async () => {
    const { page, picture, close } = await open();
    expect(await outside(page)).not.toEqual([]);
    await picture.focus();
    await page.keyboard.press('0');
    await expect.poll(() => outside(page)).toEqual([]);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.getByRole('button', { name: /^Fit/ }).click();
    await expect.poll(() => outside(page)).toEqual([]);
    await close();
  });

  test('in the free layout everybody has a name that can be read, and none covers another', async () => {
    const { page, close } = await open();
    const before = await drawn(page, 'watbek-qabelqaze-');
    await page.getByRole('button', { name: 'Free layout' }).click();
    await expect.poll(async () => (await drawn(page, 'watbek-qabelqaze-')).x).not.toBe(before.x);
    const { labels, zoom } = await drawnPicture(page);
    expect(zoom).toBeGreaterThanOrEqual(0.8);
    expect(overlaps(labels)).toEqual([]);
    await close();
  });

  test.each([
    [1440, 900],
    [390, 844],
  ])('at %i the buttons of the picture cover nothing of it', async (width, height) => {
    const { page, picture, close } = await open('', width, height);
    const foot = await picture.boundingBox();
    const button = await page.getByRole('button', { name: 'Outline' }).boundingBox();
    expect(button?.y).toBeGreaterThanOrEqual((foot?.y ?? 0) + (foot?.height ?? 0));
    await close();
  });

  test.each([
    [1440, 900],
    [1024, 700],
  ])(
    'at %i the inspector leaves the rows beside their places, and Watbek and Xinyuan County in sight',
    async (width, height) => {
      const first = await open('', width, height);
      const id = idOf(await first.drawnIds(), 'watbek-qabelqaze-') ?? '';
      const distance = async (page: Page) => {
        const [watbek, county] = [await drawn(page, 'watbek-qabelqaze-'), await drawn(page, 'place-654025')];
        return { x: Math.round(county.x - watbek.x), y: Math.round(county.y - watbek.y) };
      };
      const before = await distance(first.page);
      await first.close();
      const { page, inspector, close } = await open(`?select=${id}`, width, height);
      await inspector.getByRole('heading', { name: 'Watbek Qabelqaze' }).waitFor();
      const isInSight = async (start: string) => {
        const beyond = await outside(page);
        return idOf(beyond, start) === undefined;
      };
      await expect.poll(() => isInSight('watbek-qabelqaze-')).toBe(true);
      await expect.poll(() => isInSight('place-654025')).toBe(true);
      expect(await distance(page)).toEqual(before);
      await close();
    },
  );

  test('in the outline the prison of Muheit Akbar has no place, and nobody is a part of a detention center', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByRole('treeitem', { name: /^prison, facility, place unknown, held here: Muheit Akbar/ }).waitFor();
    const center = page.getByRole('treeitem', { name: /^Bole Detention Center, / });
    expect(await center.innerText()).toMatch(/held here: Wospanihari Ahezori/);
    expect(await center.getAttribute('aria-expanded')).toBeNull();
    await page.getByRole('treeitem', { name: /^Matina Camila, .*wife of Wospanihari Ahezori/ }).waitFor();
    await page.getByRole('treeitem', { name: /^Jomart Kamil, .*of Jomart Aixa/ }).waitFor();
    await close();
  });
}

const zoomOf = (page: Page) => page.getByText(/^zoom \d+ %/).innerText();

async function rightOf(page: Page): Promise<number> {
  const box = await page.getByRole('application').boundingBox();
  return (box?.x ?? 0) + (box?.width ?? 0);
}

/** The ids of what is drawn but not on the screen. */
async function outside(page: Page): Promise<readonly string[]> {
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('there is no picture');
  const nodes = await drawnNodes(page);
  return nodes
    .filter(({ x, y }) => x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height)
    .map(({ id }) => id);
}
