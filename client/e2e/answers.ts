import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { fileFrom, openReader } from './reader.ts';

/** The question of `column`, asked of the same three arrests whatever it is. */
const arrests = (column: string): string =>
  `MATCH (p:Person)-[:SUBJECT_OF]->(e:Event {kind: 'arrest'}) RETURN p, ${column} ORDER BY p.name LIMIT 3`;

const queryAddress = (settings: Readonly<Record<string, string>>): string =>
  new URLSearchParams({
    view: 'query',
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`query.${name}`, value])),
  }).toString();

/** Answers in all their looks, and what is made of them, whichever page they stand on. */
export function answerTests(app: () => Pick<RunningApp, 'address'>, browser: () => Browser) {
  const open = (search: string, window: { readonly width?: number; readonly height?: number } = {}) =>
    openReader(browser(), `${app().address}/`, window).then(async (reader) => {
      await reader.page.goto(`${app().address}/?${search}`);
      return reader;
    });
  const memo = (page: Page) => page.getByRole('region', { name: 'Memo' });

  test('a memo has the cells of its own query, also after one about the same people, and says what no footnote covers', async () => {
    const { page, close } = await open(queryAddress({ cypher: arrests('e.reason AS reason') }));
    await page.getByRole('button', { name: 'Memo' }).click();
    await memo(page).getByRole('button', { name: 'Table' }).click();
    await memo(page).getByRole('cell', { name: 'his stay in Egypt' }).waitFor();
    await memo(page).getByText('No footnote covers “reason”.').waitFor();
    await memo(page).getByRole('button', { name: 'Back to the answer' }).click();
    const editor = page.getByRole('textbox', { name: 'Cypher query' });
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(arrests('e.date AS date'));
    await editor.press('Control+Enter');
    await page.getByRole('grid').getByRole('columnheader', { name: 'date' }).waitFor();
    await page.getByRole('button', { name: 'Memo' }).click();
    await memo(page).getByRole('button', { name: 'Table' }).click();
    await memo(page).getByRole('columnheader', { name: 'date' }).waitFor();
    const cells = await memo(page).getByRole('cell').allInnerTexts();
    expect(cells).not.toContain('his stay in Egypt');
    expect(cells.filter((text) => /^\d{4}-/.test(text))).not.toEqual([]);
    await close();
  });

  test('a pattern’s answer is a table, a map and JSON, and so is what was frozen of it, at its own address', async () => {
    const { page, address, close } = await open('view=patterns&patterns.pattern=facilities-by-county-of-origin');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByText(/^County boundaries © OpenStreetMap/).waitFor();
    expect(address()).toContain('patterns.look=map');
    expect((await fileFrom(page, 'Export', 'Map as SVG')).toString()).toContain('Hutubi County');
    const rows = JSON.parse((await fileFrom(page, 'Export', 'JSON')).toString()) as readonly object[];
    expect(rows.map((row) => Object.keys(row)[0])).toContain('facility');
    await page.getByRole('button', { name: 'Freeze' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    await page.getByText('Frozen result', { exact: true }).waitFor();
    await page.reload();
    await page.getByText(/^County boundaries © OpenStreetMap/).waitFor();
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    expect(await page.getByLabel('The rows as JSON').innerText()).toContain('Hutubi County');
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Remove for ever' }).click();
    await page.getByRole('heading', { name: 'Patterns' }).waitFor();
    await close();
  });

  test('a map that a query made stands in the file for programs as the query made it', async () => {
    const { page, close } = await open(queryAddress({ cypher: "RETURN {k: 1, more: ['a', {b: 2}]} AS made LIMIT 1" }));
    expect(JSON.parse((await fileFrom(page, 'Export', 'JSON')).toString())).toEqual([
      { made: { k: 1, more: ['a', { b: 2 }] } },
    ]);
    await close();
  });

  test('an answer without comments is frozen under a plain word and its day, and not under its query', async () => {
    const { page, close } = await open(queryAddress({ cypher: arrests('e.date AS date') }));
    await page.getByRole('button', { name: 'Freeze' }).click();
    const title = page.getByRole('dialog').getByRole('textbox', { name: 'Title' });
    expect(await title.inputValue()).toMatch(/^Answer of \d{1,2} \w+ \d{4}, \d{2}:\d{2}$/);
    await close();
  });

  test('a row that is pressed stays where it is while its evidence opens', async () => {
    const { page, inspector, close } = await open(queryAddress({ cypher: arrests('e.reason AS reason') }));
    const row = page.getByRole('row').filter({ hasText: 'his stay in Egypt' });
    const top = async () => Math.round((await row.boundingBox())?.y ?? 0);
    await row.waitFor();
    const before = await top();
    await row.getByText('his stay in Egypt').click();
    await inspector.getByText('Nothing above says “reason”').waitFor();
    expect(await top()).toBe(before);
    await close();
  });

  test('on a phone a row holds all that stands in it', async () => {
    const { page, close } = await open('view=patterns&patterns.pattern=couples-separated-by-the-border', {
      width: 390,
      height: 844,
    });
    const rows = page.getByRole('grid').getByRole('row').filter({ hasText: 'lives in' });
    await rows.first().waitFor();
    const cut = () =>
      rows.evaluateAll((all) =>
        all.flatMap((row) => {
          const { bottom, right } = row.getBoundingClientRect();
          return [...row.querySelectorAll('[role=gridcell], [role=gridcell] *')].flatMap((part) => {
            const box = part.getBoundingClientRect();
            return box.bottom > bottom + 1 || box.right > right + 1 ? [part.textContent] : [];
          });
        }),
      );
    await expect.poll(cut).toEqual([]);
    for (const name of ['kept in', 'events']) expect(await rows.first().innerText()).toContain(name);
    await close();
  });

  test('an address with a GraphQL request brings its answer and its memo; one that would change something waits for a press', async () => {
    const asked = queryAddress({ by: 'graphql', graphql: '{ people(first: 1) { items { name } } }' });
    const { page, close } = await open(asked);
    await page.getByText(/^200 in /).waitFor();
    await page.getByRole('button', { name: 'Memo' }).waitFor();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    const changing = queryAddress({ by: 'graphql', graphql: 'mutation { removePattern(id: "none") }' });
    await page.goto(`${app().address}/?${changing}`);
    await page.getByText('This request changes something, so it is sent only when you press Run.').waitFor();
    await page.goto(`${app().address}/?${changing}&query.memo=table`);
    await page.getByText('This request changes something, so it is sent only when you press Run.').waitFor();
    expect(sent.filter((text) => text.includes('removePattern(id: \\"none\\")'))).toEqual([]);
    await close();
  });

  test('the names beside the editor are one stop of the Tab key, which the arrow keys walk through', async () => {
    const { page, focused, close } = await open(queryAddress({ cypher: 'RETURN 1 AS one LIMIT 1' }));
    const names = page.getByRole('complementary', { name: 'Names and recent queries' });
    await names.getByRole('button', { name: /^City/ }).waitFor();
    await names.getByText('Labels').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^City/);
    await page.keyboard.press('Tab');
    expect(await names.evaluate((list) => list.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toMatch(/^City/);
    await close();
  });
}
