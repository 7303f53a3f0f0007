import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { fileFrom, idOf, openReader, pngSize } from './reader.ts';

const endless =
  'UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN count(*) LIMIT 1';

/** Asking questions of one's own, in Cypher and without code. */
export function queryTests(app: () => RunningApp, browser: () => Browser) {
  const open = async () => {
    const reader = await openReader(browser(), `${app().address}/`);
    const { page } = reader;
    await page.getByRole('tab', { name: 'Query' }).click();
    const editor = page.getByRole('textbox', { name: 'Cypher query' });
    await editor.waitFor();
    const write = async (cypher: string) => {
      await editor.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(cypher);
    };
    return { ...reader, editor, write };
  };
  const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

  test('a misspelt label is put right, the row of Watbek leads to the words of his sister, and a reload shows it all again', async () => {
    const { page, inspector, editor, write, close } = await open();
    await write('MATCH (p:Persn)-[t:TAKEN_AT]->(place:County) RETURN p AS taken, t.since AS since, place');
    await page.getByText('There is no label "Persn"').first().waitFor();
    await page.getByRole('button', { name: 'Write Person' }).click();
    await page.getByRole('button', { name: 'Add LIMIT 100' }).click();
    expect(await editor.innerText()).toContain('(p:Person)');
    await editor.press('Control+Enter');
    await row(page, 'Watbek Qabelqaze').getByText('2017-10-15').click();
    await inspector.getByText('Qalia Qabelqaze').first().waitFor();
    await inspector
      .getByRole('button', { name: /^Read paragraph 5/ })
      .first()
      .waitFor();
    await inspector.getByText('taken, since, place').waitFor();
    await page.reload();
    await inspector.getByRole('heading', { name: 'Watbek Qabelqaze' }).first().waitFor();
    await row(page, 'Watbek Qabelqaze').getByRole('link', { name: 'Xinyuan County' }).waitFor();
    await close();
  });

  test('what is written is completed: a label, a type, and Watbek within quotes', async () => {
    const { page, editor, close } = await open();
    await editor.click();
    await page.keyboard.type('MATCH (p:Pers');
    await page.getByRole('option', { name: 'Person' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('-[:HEL');
    await page.getByRole('option', { name: /HELD_IN/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(" WHERE p.name = 'watb");
    await page.getByRole('option', { name: /Watbek Qabelqaze/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await editor.innerText()).toContain("'Watbek Qabelqaze'");
    await close();
  });

  test('a declared parameter is a field that finds Watbek by a few letters', async () => {
    const { page, write, close } = await open();
    await write(
      '// param who: Person - whose family\nMATCH (p:Person {id: $who})-[:SIBLING_OF]-(q) RETURN q AS sibling LIMIT 5',
    );
    const field = page.getByRole('combobox', { name: '$who Person' });
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByText('"who" is missing').first().waitFor();
    await field.fill('watbek q');
    await page.getByRole('option', { name: /Watbek Qabelqaze/ }).click();
    await field.press('Control+Enter');
    await row(page, 'Qalia Qabelqaze').waitFor();
    await close();
  });

  test('a query that would never end says that it runs, and Escape ends it', async () => {
    const { page, editor, write, close } = await open();
    await write(endless);
    await editor.press('Control+Enter');
    await page.getByText(/^Runs for \d+ s/).waitFor();
    await editor.press('Escape');
    await page.getByText(/^Cancelled/).waitFor();
    await write('RETURN 1 AS one LIMIT 1');
    await editor.press('Control+Enter');
    await page.getByText('1 row', { exact: true }).waitFor();
    await close();
  });

  test('a third query says that it waits for the two that run, and is answered when one of them is cancelled', async () => {
    const { page, editor, write, close } = await open();
    const tab = (name: string) =>
      page.getByRole('group', { name: 'Queries' }).getByRole('button', { name, exact: true });
    for (const name of ['First', 'Second', 'Third']) {
      if (name !== 'First') await page.getByRole('button', { name: 'New query', exact: true }).last().click();
      await write(`// ${name}\n${name === 'Third' ? 'RETURN 3 AS three LIMIT 1' : endless}`);
      await editor.press('Control+Enter');
      await page.getByText(name === 'Third' ? 'Waits for its turn: two others run' : /^Runs for \d+ s/).waitFor();
    }
    await tab('First').click();
    await page.getByRole('button', { name: /^Cancel/ }).click();
    await page.getByText(/^Cancelled/).waitFor();
    await tab('Third').click();
    await page.getByText('1 row', { exact: true }).waitFor();
    await tab('Second').click();
    await page.getByRole('button', { name: /^Cancel/ }).click();
    await page.getByText(/^Cancelled/).waitFor();
    await close();
  });

  test('a question without code finds who is held in Bole, and is continued by hand', async () => {
    const { page, editor, close } = await open();
    await page.getByRole('button', { name: 'Without code' }).click();
    await page.getByRole('combobox', { name: 'What to follow' }).selectOption({ label: 'held in (HELD_IN)' });
    await page.getByRole('group', { name: 'Person · held in' }).getByRole('button', { name: 'Only those …' }).click();
    await page.getByRole('textbox', { name: 'Value' }).fill('bole detention');
    await page.getByRole('button', { name: /^Run/ }).click();
    await row(page, 'Wospanihari Ahezori').waitFor();
    await page.getByRole('button', { name: 'Continue by hand' }).click();
    expect(await editor.innerText()).toContain("CONTAINS toLower('bole detention')");
    await close();
  });

  test('a node of an answer opens its evidence beside it, and the answer alone makes the picture', async () => {
    const { page, inspector, editor, write, drawnIds, close } = await open();
    await write("MATCH (p:Person)-[:SIBLING_OF]-(q:Person) WHERE p.name = 'Watbek Qabelqaze' RETURN p, q LIMIT 9");
    await editor.press('Control+Enter');
    await row(page, 'Watbek Qabelqaze').getByRole('link', { name: 'Qalia Qabelqaze' }).click();
    await inspector.getByRole('heading', { name: 'Qalia Qabelqaze' }).waitFor();
    await page.getByRole('button', { name: 'Show alone' }).click();
    await expect.poll(async () => (await drawnIds()).length).toBe(2);
    expect(idOf(await drawnIds(), 'watbek-qabelqaze-')).toBeDefined();
    const svg = (await fileFrom(page, 'Export this picture', 'SVG')).toString();
    for (const name of ['Watbek Qabelqaze', 'Qalia Qabelqaze']) expect(svg).toContain(`>${name}</text>`);
    expect(pngSize(await fileFrom(page, 'Export this picture', 'PNG'))).toBeDefined();
    await close();
  });

  test('the network of an answer is saved without being shown, and the picture stays as it was', async () => {
    const { page, editor, write, drawnIds, address, close } = await open();
    const before = await drawnIds();
    await write("MATCH (p:Person)-[:SIBLING_OF]-(q:Person) WHERE p.name = 'Watbek Qabelqaze' RETURN p, q LIMIT 9");
    await editor.press('Control+Enter');
    await row(page, 'Watbek Qabelqaze').waitFor();
    const at = address();
    const svg = (await fileFrom(page, 'Export', 'Network as SVG')).toString();
    for (const name of ['Watbek Qabelqaze', 'Qalia Qabelqaze']) expect(svg).toContain(`>${name}</text>`);
    expect(svg).not.toContain('Jomart Kamil');
    expect(pngSize(await fileFrom(page, 'Export', 'Network as PNG'))).toBeDefined();
    expect(address()).toBe(at);
    await page.getByRole('tab', { name: 'Network' }).click();
    expect(await drawnIds()).toEqual(before);
    await close();
  });

  test('the map of an answer is a file with its question, its legend and its sources', async () => {
    const { page, editor, write, close } = await open();
    await write('// Who was taken in a county\nMATCH (p:Person)-[:TAKEN_AT]->(place:County) RETURN p, place LIMIT 9');
    await editor.press('Control+Enter');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByText(/^County boundaries © OpenStreetMap/).waitFor();
    const svg = (await fileFrom(page, 'Export', 'Map as SVG')).toString();
    for (const words of ['Who was taken in a county', 'Xinyuan County', 'Documented cases only', 'OpenStreetMap'])
      expect(svg).toContain(words);
    expect(svg).toContain('rows that name the county, or what lies in it');
    expect(svg).not.toMatch(/var\(|class=/);
    expect(pngSize(await fileFrom(page, 'Export', 'Map as PNG'))?.[0]).toBe(2400);
    await close();
  });

  test('a plan names the expensive step, and a file for spreadsheets has the names', async () => {
    const { page, editor, write, close } = await open();
    await write("MATCH (p:Person) WHERE p.name = 'Watbek Qabelqaze' RETURN p, '=1+1' AS formula LIMIT 9");
    await page.getByRole('button', { name: 'Profile' }).click();
    await page.getByText(/^The most expensive step is /).waitFor();
    await editor.press('Control+Enter');
    expect((await fileFrom(page, 'Export', 'CSV')).toString()).toBe("p,formula\r\nWatbek Qabelqaze,'=1+1\r\n");
    await close();
  });

  test('a megabyte that was pasted by mistake is not even sent, and the page says how long a query can be', async () => {
    const { page, editor, write, close } = await open();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await write(`RETURN '${'a'.repeat(1_000_000)}'`);
    await editor.press('Control+Enter');
    await page.getByText('The query has 1,000,009 characters, and 10,000 are the most').first().waitFor();
    expect(sent.filter((text) => text.includes('aaaa'))).toEqual([]);
    await write('RETURN 1 AS one LIMIT 1');
    await editor.press('Control+Enter');
    await page.getByText('1 row', { exact: true }).waitFor();
    await close();
  });

  test('a GraphQL request is typed over another, in colors that the policy of the page allows', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: 'GraphQL' }).click();
    const request = page.getByRole('textbox', { name: 'GraphQL request' });
    await request.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('{people(first:1){items{name');
    expect(await request.innerText()).toBe('{people(first:1){items{name}}}');
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByText(/^200 in /).waitFor();
    await close();
  });

  test('what is written in two tabs survives a reload, and a closed tab comes back', async () => {
    const { page, editor, write, close } = await open();
    await write('// First of two\nRETURN 1');
    await page.getByRole('button', { name: 'New query', exact: true }).last().click();
    await write('// Second of two\nRETURN 2');
    await page.reload();
    await page.getByRole('button', { name: 'Second of two', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Close First of two' }).click();
    await page.getByRole('button', { name: 'Reopen First of two' }).click();
    await expect.poll(() => editor.innerText()).toContain('RETURN 1');
    await close();
  });
}
