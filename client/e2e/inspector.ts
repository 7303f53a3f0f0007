import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { drawn } from './picture.ts';
import { idOf, openReader } from './reader.ts';

/** What the inspector tells of the people and places of the five reports. */
export function inspectorTests(app: () => RunningApp, browser: () => Browser) {
  const open = (search = '') => openReader(browser(), `${app().address}/${search}`);

  test('a step to the words of a long inspector moves the words, never the page', async () => {
    const { page, inspector, find, close } = await open();
    await find('Watbek', /Watbek Qabelqaze/);
    const sliding = () =>
      page.evaluate(() => [document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollTop]);
    await inspector.getByText('¶5').last().waitFor();
    expect(await sliding()).toEqual([0, 0]);
    await inspector.getByText('¶5').first().click();
    await page.locator('mark[data-chosen=true]').first().waitFor();
    expect(await sliding()).toEqual([0, 0]);
    expect((await page.getByRole('banner').boundingBox())?.y).toBe(0);
    await close();
  });

  test('what happened to Arzegul is told event by event: her summons with its reason, then her journey', async () => {
    const { inspector, find, close } = await open();
    await find('Arzegul', /Arzegul Halambek/);
    const events = inspector.getByRole('region', { name: 'Events' }).locator('> ul > li');
    await expect.poll(() => events.count()).toBeGreaterThan(0);
    const told = await events.allInnerTexts();
    const beginnings = ['Emigrated', 'Summoned', 'Travelled in Nilka County', 'Passport taken', 'Questioned'];
    expect(told.map((text, at) => text.slice(0, beginnings[at]?.length))).toEqual(beginnings);
    expect(told[1]).toMatch(/Carried out by\s+authorities of Nilka County/);
    expect(told[3]).not.toMatch(/Carried out by/);
    await close();
  });

  test('of a meeting Yilati has the words about him and the names of the others', async () => {
    const { inspector, find, close } = await open();
    await find('Yilati', /Yilati Salmahan/);
    const meeting = inspector.getByRole('region', { name: 'Events' }).locator('> ul > li', { hasText: /^Met in/ });
    const told = await meeting.innerText();
    expect(told).toMatch(/With\s+Amanjiang Saiyiti/);
    expect(told).not.toMatch(/Some 50 came|Mostly it is wives/);
    await close();
  });

  test.each([
    ['Watbek', /Watbek Qabelqaze/],
    ['Dosembek', /Dosembek/],
    ['Xinyuan', /Xinyuan County/],
    ["state prosecutor's office", /state prosecutor's office/],
  ])('the head of %s counts the statements and reports that stand below it', async (text, name) => {
    const { inspector, find, close } = await open();
    await find(text, name);
    const reports = inspector.getByRole('region', { name: 'Reports' });
    await reports.waitFor();
    const words = await inspector.innerText();
    const [, statements, count] = /(\d+) statements? in (\d+) reports?/.exec(words) ?? [];
    const counted = [...(await reports.innerText()).matchAll(/· (\d+) statements?/g)].map((found) => Number(found[1]));
    expect(counted.length).toBe(Number(count));
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(Number(statements));
    expect(await inspector.getByRole('blockquote').count()).toBeGreaterThan(0);
    await close();
  });

  test('after Enter on Watbek nothing is offered that stands on the screen already', async () => {
    const { page, picture, drawnIds, find, close } = await open();
    await find('Watbek', /Watbek Qabelqaze/);
    await picture.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => idOf(await drawnIds(), 'watbekdetention-')).toBeDefined();
    const { x, y } = await drawn(page, 'watbek-qabelqaze-');
    await page.mouse.click(x, y, { button: 'right' });
    const items = await page.getByRole('menu').getByRole('menuitem').allInnerTexts();
    expect(items).toContain('Show evidence');
    expect(items.filter((item) => /child of|sibling|taken in|visited/i.test(item))).toEqual([]);
    await close();
  });
}
