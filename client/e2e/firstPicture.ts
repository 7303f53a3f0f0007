import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { drawnPicture, overlaps } from './labels.ts';
import type { DrawnPicture } from './labels.ts';
import { drawnNodes } from './picture.ts';

const heldQuery = `{ people(first: 200, filter: { status: { in: ["detained", "imprisoned"] } }) { items { id status } } }`;

/** What the first picture of the five reports owes to somebody who has touched nothing yet. */
export function firstPictureTests(app: () => RunningApp, browser: () => Browser) {
  test('no two labels cover each other, none is cut off at a side, and all can be read', async () => {
    const { labels, width, zoom } = await pictureAt(1440, 900);
    expect(overlaps(labels)).toEqual([]);
    expect(labels.filter(({ left, right }) => left < 0 || right > width).map(({ words }) => words)).toEqual([]);
    // What does not fit at this zoom runs on below, for the wheel.
    expect(zoom).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    [1440, 900],
    [1920, 1080],
    [1024, 700],
  ])('no name is cut at %i', async (width, height) => {
    const { labels } = await pictureAt(width, height);
    expect(labels.map(({ words }) => words).filter((words) => words.endsWith('\u2026'))).toEqual([]);
  });

  test('the prison of Muheit Akbar stands beside him, and says that its place is unknown', async () => {
    const { labels } = await pictureAt(1440, 900);
    const top = (name: string) => labels.find(({ words }) => words === name)?.top ?? 0;
    const beside = labels.filter(({ top: other }) => Math.abs(other - top('Muheit Akbar')) < 6);
    expect(beside.map(({ words }) => words)).toEqual(expect.arrayContaining(['prison', 'place unknown']));
    const places = labels.filter(({ words }) => words === 'Kazakhstan' || words === 'Almaty').map(({ top: y }) => y);
    expect(top('prison') < Math.min(...places) || top('prison') > Math.max(...places)).toBe(true);
  });

  test('each family stands together, in rows one below the other', async () => {
    const { families, zoom } = await pictureAt(1440, 900);
    const apart = families.filter((rows) =>
      rows.some(({ y }, index) => index > 0 && Math.abs(y - (rows[index - 1]?.y ?? 0) - 20 * zoom) > 1),
    );
    expect(families.some((rows) => rows.length > 3)).toBe(true);
    expect(apart.map((rows) => rows.map(({ name }) => name).join(', '))).toEqual([]);
  });

  test('who is held can be told without color, by the bars in the circle', async () => {
    const { icons } = await pictureAt(1440, 900);
    const answer = await fetch(`${app().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: heldQuery }),
    });
    const { data } = (await answer.json()) as {
      readonly data: {
        readonly people: { readonly items: readonly { readonly id: string; readonly status: string }[] };
      };
    };
    const held = data.people.items.filter(({ id }) => id in icons);
    expect(held.map(({ id }) => id).some((id) => id.startsWith('watbek-qabelqaze-'))).toBe(true);
    expect(held.filter(({ id, status }) => icons[id] !== `status.${status}`)).toEqual([]);
  });

  test('on a telephone it is one column, and its words end before the edge', async () => {
    const { families, labels, width } = await pictureAt(390, 844);
    const rows = families.flat().map(({ y }) => Math.round(y));
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows).size).toBe(rows.length);
    expect(overlaps(labels)).toEqual([]);
    expect(labels.filter(({ right }) => right > width).map(({ words }) => words)).toEqual([]);
  });

  async function pictureAt(width: number, height: number): Promise<DrawnPicture> {
    const page = await browser().newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(app().address);
    while ((await drawnNodes(page)).length === 0) await page.waitForTimeout(100);
    const picture = await drawnPicture(page);
    await page.close();
    return picture;
  }
}
