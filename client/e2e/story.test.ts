import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressTests } from './addresses.ts';
import { startApp } from './app.ts';
import type { RunningApp } from './app.ts';
import { openBrowser } from './browser.ts';
import { firstPictureTests } from './firstPicture.ts';
import { inspectorTests } from './inspector.ts';
import { keyTests } from './keys.ts';
import { panelTests } from './panels.ts';
import { drawn, drawnNodes } from './picture.ts';
import { viewingTests } from './viewing.ts';

let app: RunningApp;
let browser: Browser;
let page: Page;
const outside: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  page = await newPage();
  await page.goto(app.address);
  while ((await drawnNodes(page)).length === 0) await page.waitForTimeout(100);
});

afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function newPage(): Promise<Page> {
  const made = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  made.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost' && /^https?:/.test(request.url())) outside.push(request.url());
  });
  made.on('pageerror', (error) => errors.push(error.message));
  made.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  made.setDefaultTimeout(30_000);
  return made;
}

const inspector = () => page.getByRole('complementary', { name: 'Inspector' });
const picture = () => page.getByRole('application');
const count = async () => (await drawnNodes(page)).length;

async function find(text: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.getByRole('option', { name }).first().waitFor();
  await page.getByRole('option', { name }).first().click();
}

const clickNode = async (start: string): Promise<void> => {
  const node = await drawn(page, start);
  await page.mouse.click(node.x, node.y);
};

describe('a newcomer opens the five reports', () => {
  test('the first picture holds families, places and facilities, and no events or reports', async () => {
    const ids = (await drawnNodes(page)).map(({ id }) => id);
    for (const start of ['watbek-qabelqaze-', 'qalia-qabelqaze-', 'place-654025', 'bole-detention-center-']) {
      expect(
        ids.some((id) => id.startsWith(start)),
        start,
      ).toBe(true);
    }
    expect(ids.some((id) => id.startsWith('arrest-') || id.startsWith('chinaaid-'))).toBe(false);
    await page.getByText('Documented cases only').first().waitFor();
  });

  test('a click on Watbek says who he is, since when he is held, and which words say so', async () => {
    await find('Watbek', /Watbek Qabelqaze/);
    await inspector().getByRole('heading', { name: 'Watbek Qabelqaze' }).waitFor();
    await clickNode('qalia-qabelqaze-');
    await inspector().getByRole('heading', { name: 'Qalia Qabelqaze' }).waitFor();
    await clickNode('watbek-qabelqaze-');
    await inspector().getByRole('heading', { name: 'Watbek Qabelqaze' }).waitFor();
    await inspector()
      .getByText(/since 15 Oct 2017/)
      .first()
      .waitFor();
    await inspector().getByText('¶5').first().waitFor();
    const words = await inspector().innerText();
    expect(words).toMatch(/Brother of\s+Qalia Qabelqaze/);
    expect(words).toMatch(/Xinyuan County/);
    expect(words).toMatch(/ChinaAid, 27 May 2018/);
    expect(words).toMatch(/Qalia Qabelqaze, his sister/);
    expect(await inspector().locator('a[href^="https://maarip.org/"]').count()).toBeGreaterThan(0);
  });

  test('a quote opens its report at that place, and the way back leads to the network', async () => {
    await inspector().getByText('¶5').first().click();
    await page.getByRole('article').locator('mark').first().waitFor();
    expect(new URL(page.url()).search).toContain('chinaaid-2018-05-27');
    await page.goBack();
    await picture().waitFor();
    await inspector().getByRole('heading', { name: 'Watbek Qabelqaze' }).waitFor();
  });

  test('expand, undo, redo, collapse; what was there does not move', async () => {
    await expect.poll(count).toBeGreaterThan(0);
    const before = await drawnNodes(page);
    const kin = await drawn(page, 'watbek-qabelqaze-');
    await page.mouse.dblclick(kin.x, kin.y);
    const menu = page.getByRole('menu');
    await menu.waitFor({ timeout: 3000 }).catch(() => undefined);
    if (await menu.isVisible()) await menu.getByRole('menuitem').first().click();
    await expect.poll(count).toBeGreaterThan(before.length);
    const after = new Map((await drawnNodes(page)).map((node) => [node.id, node]));
    const [first] = before;
    const moved = after.get(first?.id ?? '');
    const shift = { x: (moved?.x ?? 0) - (first?.x ?? 0), y: (moved?.y ?? 0) - (first?.y ?? 0) };
    for (const node of before) {
      expect(Math.abs((after.get(node.id)?.x ?? 0) - node.x - shift.x), node.id).toBeLessThan(1);
      expect(Math.abs((after.get(node.id)?.y ?? 0) - node.y - shift.y), node.id).toBeLessThan(1);
    }
    await page.getByRole('button', { name: /undo/i }).click();
    await expect.poll(count).toBe(before.length);
    await page.getByRole('button', { name: /redo/i }).click();
    await expect.poll(count).toBe(after.size);
    await picture().focus();
    await page.keyboard.press('Backspace');
    await expect.poll(count).toBe(before.length);
  });

  test('keys alone: arrows walk, H hides, Ctrl Z brings back', async () => {
    const before = await count();
    await picture().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('h');
    await expect.poll(count).toBeLessThan(before);
    await page.keyboard.press('Control+z');
    await expect.poll(count).toBe(before);
  });

  test('a county is found by its Kazakh, Uyghur and Chinese name, and with a slip; the picture marks what is found', async () => {
    for (const name of ['Күнес', 'كۈنەس', '新源', 'Xinyuann']) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(name);
      await page
        .getByRole('option', { name: /Xinyuan County/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    const hits = async () => (await drawnNodes(page)).filter(({ isHit }) => isHit).map(({ id }) => id);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Qabelqaze');
    await expect.poll(async () => (await hits()).some((id) => id.startsWith('watbek-qabelqaze-'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(hits).toEqual([]);
    await find('Күнес', /Xinyuan County/);
    await inspector().getByRole('heading', { name: 'Xinyuan County' }).waitFor();
  });

  test('the address brings the same picture back', async () => {
    await picture().focus();
    await find('Dosembek', /Dosembek/);
    await page.getByText(/^Selected: Dosembek/).waitFor();
    const ids = (await drawnNodes(page)).map(({ id }) => id).sort();
    const again = await newPage();
    await again.goto(page.url());
    await again.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { name: 'Dosembek' }).waitFor();
    await expect.poll(async () => (await drawnNodes(again)).map(({ id }) => id).sort()).toEqual(ids);
    await again.close();
  });
});

describe('the first picture, before anybody touches it', () =>
  firstPictureTests(
    () => app,
    () => browser,
  ));

describe('the picture, moved and looked at', () =>
  viewingTests(
    () => app,
    () => browser,
  ));

describe('the panels around the picture', () =>
  panelTests(
    () => app,
    () => browser,
  ));

describe('the inspector', () =>
  inspectorTests(
    () => app,
    () => browser,
  ));

describe('without a mouse, and on a phone', () =>
  keyTests(
    () => app,
    () => browser,
  ));

describe('any address', () =>
  addressTests(
    () => app,
    () => browser,
  ));

describe('a careful page', () => {
  test('axe finds nothing, light and dark, wide and narrow, view by view', async () => {
    const selected = new URL(page.url()).search;
    for (const [width, height, colorScheme, path] of [
      [1440, 900, 'light', ''],
      [1440, 900, 'dark', selected],
      [390, 844, 'light', ''],
      [1000, 700, 'light', selected],
      [390, 844, 'light', selected],
      [390, 844, 'dark', '?view=reports'],
      [1440, 900, 'light', '?view=reports&report=chinaaid-2018-05-27'],
      [1440, 900, 'dark', '?view=query&query.cypher=MATCH+(p:Person)+RETURN+p+LIMIT+9&query.row=1'],
      [390, 844, 'light', '?view=query&query.by=builder'],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      const seen = await context.newPage();
      await seen.goto(`${app.address}/${path}`);
      await seen.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page: seen }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(found, `${width} ${colorScheme} ${path}`).toEqual([]);
      await context.close();
    }
  });

  test('nothing was asked of another machine, and nothing went wrong unseen', () => {
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('the database goes away while the page is open', () => {
  test('the page says so, keeps the picture, and goes on by itself', async () => {
    const before = await count();
    const lock = readFileSync(join(app.dataFolder, 'lock.json'), 'utf8');
    const { neo4j } = JSON.parse(lock) as { readonly neo4j: { readonly pid: number } };
    process.kill(neo4j.pid, 'SIGKILL');
    await page
      .getByText(/does not answer|is starting|went away|not reachable|has ended|no database/i)
      .first()
      .waitFor();
    expect(await count()).toBe(before);
    await expect
      .poll(async () => (await fetch(`${app.address}/health`)).status, { timeout: 90_000, interval: 1000 })
      .toBe(200);
    await expect
      .poll(
        () =>
          page
            .getByText(/Neo4j 5\.\d+/)
            .first()
            .isVisible(),
        { timeout: 30_000 },
      )
      .toBe(true);
    await find('Bole', /Bole Detention Center/);
    await inspector().getByRole('heading', { name: 'Bole Detention Center' }).waitFor();
  });
});

test('an empty graph says how to fill it, and nothing goes wrong', async () => {
  const empty = await startApp({ SHEZHIRE_SEED: 'none' });
  const seen = await newPage();
  const before = errors.length;
  await seen.goto(empty.address);
  await seen.getByRole('heading', { name: 'No reports yet.' }).waitFor();
  await seen.getByText('Documented cases only: none yet').waitFor();
  await seen.getByRole('tab', { name: 'Reports' }).click();
  await seen.getByRole('heading', { name: 'No reports yet.' }).last().waitFor();
  await seen.close();
  await empty.stop();
  expect(errors.slice(before)).toEqual([]);
});
