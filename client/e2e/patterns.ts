import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { drawn } from './picture.ts';
import { fileFrom, openReader } from './reader.ts';

/** The patterns, from a person in the picture to the words behind a row, and what is kept of an answer. */
export function patternTests(app: () => RunningApp, browser: () => Browser) {
  const open = () => openReader(browser(), `${app().address}/`);

  /** Asks for everyone related to Watbek, from his menu in the picture. */
  async function askAboutWatbek(page: Page): Promise<void> {
    const { x, y } = await drawn(page, 'watbek-qabelqaze-');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Ask a pattern about it…' }).click();
    await page
      .getByRole('menu', { name: 'Ask about Watbek Qabelqaze' })
      .getByRole('menuitem', { name: 'Everyone related to a person' })
      .click();
    await page.getByRole('grid').waitFor();
  }

  test('a pattern is asked from the menu of Watbek; his sister’s row leads to the words, and its address to both', async () => {
    const { page, inspector, address, close } = await open();
    await askAboutWatbek(page);
    expect(await page.getByRole('combobox', { name: 'Person' }).inputValue()).toBe('Watbek Qabelqaze');
    const row = page.getByRole('row').filter({ hasText: 'sibling of' });
    expect(await row.innerText()).toContain('Qalia Qabelqaze');
    await row.getByRole('gridcell').first().click();
    const words = inspector.locator('blockquote').filter({ hasText: 'Watbek Qabelqaze' });
    await words.first().waitFor();
    expect(await words.first().innerText()).not.toMatch(/[“”]/);
    await inspector.getByText('¶5').first().waitFor();
    expect(address()).toMatch(/patterns\.given=person%3Dwatbek-qabelqaze-.*&patterns\.row=\d/);
    await page.reload();
    await words.first().waitFor();
    await page.getByRole('button', { name: 'Close the evidence' }).click();
    await page.getByRole('link', { name: 'Qalia Qabelqaze' }).first().click();
    await inspector.getByRole('heading', { name: 'Qalia Qabelqaze' }).waitFor();
    await close();
  });

  test('a name that nobody has is refused beside its field, and a list of patterns is searched', async () => {
    const { page, close } = await open();
    await page.getByRole('tab', { name: 'Patterns' }).click();
    const list = page.getByRole('navigation', { name: 'Patterns' });
    await list.getByRole('searchbox').fill('blood marriage');
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
    await list.getByRole('button', { name: /Everyone related to a person/ }).click();
    await page.getByRole('combobox', { name: 'Person' }).fill('Nobody At All');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('no Person is named "Nobody At All"').waitFor();
    await close();
  });

  test('a pattern that takes long says that it runs, is cancelled, and can be removed', async () => {
    const { page, close } = await open();
    await page.getByRole('tab', { name: 'Query' }).click();
    await page.getByRole('textbox', { name: 'Cypher query' }).click();
    await page.keyboard.insertText(
      'UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN count(*) AS n LIMIT 1',
    );
    await page.getByRole('button', { name: 'Save as pattern' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Count without end');
    await dialog.getByRole('textbox', { name: 'Description' }).fill('Nobody waits for it.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'Patterns' }).click();
    await page.getByRole('button', { name: /Count without end/ }).click();
    await page.getByText(/^Runs for \d+ s/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/^Cancelled/).waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('heading', { name: 'Patterns' }).waitFor();
    await close();
  });

  test('a memo cites every sentence by number, each account as an account and none as a quotation', async () => {
    const { page, close } = await open();
    await askAboutWatbek(page);
    await page.getByRole('button', { name: 'Memo' }).click();
    const memo = page.getByRole('region', { name: 'Memo' });
    const notes = memo.getByRole('list', { name: 'Footnotes' }).getByRole('listitem');
    await notes.first().waitFor();
    const texts = await notes.allInnerTexts();
    for (const text of texts) expect(text).toMatch(/^Account: .* ChinaAid, 27 May 2018, ¶\d+\. https:\/\//s);
    expect(texts.join()).not.toMatch(/[“”]/);
    const cited = await memo.getByRole('link', { name: /^Footnote \d+$/ }).allInnerTexts();
    expect([...new Set(cited)].map(Number)).toEqual(texts.map((_, at) => at + 1));
    await memo.getByRole('textbox', { name: 'Answer' }).fill('His sister and his mother are known [1].');
    await memo.getByRole('textbox', { name: 'Question' }).focus();
    await memo.getByRole('article').getByText('His sister and his mother are known 1.').waitFor();
    await page.reload();
    await memo.getByRole('article').getByText('His sister and his mother are known 1.').waitFor();
    await close();
  });

  test('a memo is printed whole: nothing beyond the edge, and under each note the address of its report', async () => {
    const { page, close } = await open();
    await askAboutWatbek(page);
    await page.getByRole('button', { name: 'Memo' }).click();
    const memo = page.getByRole('region', { name: 'Memo' });
    await memo.getByRole('button', { name: 'Table' }).click();
    const notes = memo.getByRole('list', { name: 'Footnotes' }).getByRole('listitem');
    await notes.first().waitFor();
    const addresses = await notes.getByRole('link').evaluateAll((links) => links.map((link) => link.textContent));
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    const linked = [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url);
    for (const address of addresses) expect(linked).toContain(address.replace(' (opens the publisher’s page)', ''));
    // What an A4 page has between its margins.
    const width = 672;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 980 });
    const printed = page.locator('body > div').filter({ has: page.getByRole('article') });
    expect(await printed.count()).toBe(1);
    const beyond = await printed
      .locator('*')
      .evaluateAll(
        (parts, edge) =>
          parts
            .filter((part) => !part.matches('.spoken') && part.getBoundingClientRect().right > edge + 0.5)
            .map((part) => part.outerHTML),
        width,
      );
    expect(beyond).toEqual([]);
    const text = await printed.innerText();
    expect(text.match(/ChinaAid, 27 May 2018, ¶\d+\./g)).toHaveLength(addresses.length);
    await close();
  });

  test('the network of a pattern’s answer is saved from its page', async () => {
    const { page, address, close } = await open();
    await askAboutWatbek(page);
    const at = address();
    const svg = (await fileFrom(page, 'Export', 'Network as SVG')).toString();
    for (const name of ['Watbek Qabelqaze', 'Qalia Qabelqaze']) expect(svg).toContain(`>${name}</text>`);
    expect((await fileFrom(page, 'Export', 'CSV')).toString()).toContain('Qalia Qabelqaze');
    expect(address()).toBe(at);
    await close();
  });

  test('a frozen result is seen again at its address, with what has changed since, until it is removed', async () => {
    const { page, address, close } = await open();
    await askAboutWatbek(page);
    await page.getByRole('button', { name: 'Freeze' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('The family of Watbek');
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    await page.getByRole('heading', { name: 'The family of Watbek' }).waitFor();
    expect(address()).toMatch(/patterns\.frozen=[0-9a-f-]{36}$/);
    await page.reload();
    await page.getByRole('grid').getByRole('link', { name: 'Qalia Qabelqaze' }).first().waitFor();
    await page.getByRole('button', { name: 'What has changed since' }).click();
    await page.getByText('Nothing has changed').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Remove for ever' }).click();
    await page.getByRole('heading', { name: 'Patterns' }).waitFor();
    expect(await page.getByRole('button', { name: /The family of Watbek/ }).count()).toBe(0);
    await close();
  });

  test('axe finds nothing on the patterns, a memo and the page to try the API, light and dark, wide and narrow', async () => {
    const kin = 'view=patterns&patterns.pattern=relatives-held-in-one-facility';
    for (const [width, colorScheme, path, seen] of [
      [1440, 'light', `?${kin}&patterns.row=1`, 'Evidence for row 1'],
      [390, 'dark', '?view=patterns', 'Relatives held in one facility'],
      [390, 'light', `?${kin}`, 'Choose a row to read the words behind it'],
      [1000, 'dark', `?${kin}&patterns.memo=table`, 'Documented cases only'],
      [1440, 'light', 'graphql', 'Who is detained'],
    ] as const) {
      const context = await browser().newContext({ viewport: { width, height: 844 }, colorScheme });
      const page = await context.newPage();
      await page.goto(`${app().address}/${path}`);
      await page.getByText(seen).first().waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(found, `${width} ${colorScheme} ${path}`).toEqual([]);
      await context.close();
    }
  });
}
