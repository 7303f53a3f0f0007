import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { projectFolder } from '../../server/projectFolder.ts';
import type { RunningApp } from './app.ts';
import { journalistQuestions } from './journalistQuestions.ts';
import type { JournalistQuestion, Step } from './journalistQuestions.ts';
import { openReader } from './reader.ts';

/** What a journalist would ask of the five reports, each answered on the page and made a memo that can be printed. */
export function tenQuestionsTests(app: () => Pick<RunningApp, 'address'>, browser: () => Browser) {
  test.each(journalistQuestions)('$question', async (asked) => {
    const { page, close } = await openReader(browser(), app().address);
    await ask(page, asked);
    for (const name of asked.found) await answerOf(page).getByText(name).first().waitFor();
    const found = await answerOf(page).innerText();
    for (const name of asked.notFound ?? []) expect(found).not.toContain(name);
    await page.getByRole('button', { name: 'Memo', exact: true }).click();
    const memo = page.getByRole('region', { name: 'Memo' });
    await memo.getByRole('textbox', { name: 'Question' }).fill(asked.question);
    await memo.getByRole('textbox', { name: 'Question' }).blur();
    await memo.getByRole('article').getByRole('heading', { name: asked.question }).waitFor();
    for (const sentence of asked.told) await memo.getByText(sentence).first().waitFor();
    const notes = await footnotesOf(memo);
    for (const [paragraph, words] of asked.cited)
      expect(
        notes.some((note) => note.paragraph === paragraph && note.words.includes(words)),
        `¶${paragraph}: ${words}`,
      ).toBe(true);
    for (const note of notes) expect(accounts.get(note.url)?.get(note.paragraph), note.words).toContain(note.words);
    await close();
  });
}

const answerOf = (page: Page): Locator => page.getByRole('region', { name: 'Answer', exact: true });

async function ask(page: Page, { by }: JournalistQuestion): Promise<void> {
  switch (by.way) {
    case 'pattern':
      return askPattern(page, by.title, by.given);
    case 'cypher':
      return askCypher(page, by.query);
    case 'steps':
      return askWithoutCode(page, by.steps);
    case 'graphql':
      return askGraphql(page, by.request, by.variables);
  }
}

async function askPattern(page: Page, title: string, given: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('tab', { name: 'Patterns' }).click();
  await page.getByRole('navigation', { name: 'Patterns' }).getByRole('button', { name: title }).click();
  for (const [parameter, name] of Object.entries(given)) {
    await page.getByRole('combobox', { name: parameter }).fill(name);
    await page.getByRole('listbox').getByRole('option', { name }).first().click();
    await page.getByRole('button', { name: 'Run' }).click();
  }
}

async function openQuery(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Query' }).click();
  await page.getByRole('textbox', { name: 'Cypher query' }).waitFor();
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

async function askCypher(page: Page, query: string): Promise<void> {
  await openQuery(page);
  await write(page, page.getByRole('textbox', { name: 'Cypher query' }), query);
  await page.keyboard.press('Control+Enter');
}

async function askWithoutCode(page: Page, steps: readonly Step[]): Promise<void> {
  await openQuery(page);
  await page.getByRole('button', { name: 'Without code' }).click();
  for (const { from, follow, to, only } of steps) {
    if (from) await page.getByRole('combobox', { name: 'From where' }).selectOption({ label: from });
    await page.getByRole('combobox', { name: 'What to follow' }).selectOption({ label: follow });
    const step = page.getByRole('group', { name: `${from ?? 'Person'} · ` }).last();
    if (to) await step.getByRole('combobox', { name: 'Where it leads' }).selectOption({ label: to });
    if (!only) continue;
    await step.getByRole('button', { name: 'Only those …' }).click();
    await step.getByRole('textbox', { name: 'Value' }).fill(only);
  }
  await page.getByRole('button', { name: /^Run/ }).click();
}

async function askGraphql(page: Page, request: string, variables: string): Promise<void> {
  await openQuery(page);
  await page.getByRole('button', { name: 'GraphQL' }).click();
  await write(page, page.getByRole('textbox', { name: 'GraphQL request' }), request);
  await page.getByRole('textbox', { name: 'Variables, as JSON' }).fill(variables);
  await page.getByRole('button', { name: /^Run/ }).click();
}

interface Note {
  readonly words: string;
  readonly paragraph: number;
  readonly url: string;
}

async function footnotesOf(memo: Locator): Promise<readonly Note[]> {
  const items = memo.getByRole('list', { name: 'Footnotes' }).getByRole('listitem');
  await items.first().waitFor();
  return items.evaluateAll((notes) =>
    notes.map((note) => ({
      words: note.querySelector('[lang]')?.textContent ?? '',
      paragraph: Number(/, ¶(\d+)\. /.exec(note.textContent)?.[1]),
      url: note.querySelector('a')?.href ?? '',
    })),
  );
}

/** The paragraphs of the accounts by their numbers, by the address of the article. */
const accounts = new Map(
  readdirSync(join(projectFolder, 'seed/reports')).map((name) => {
    const text = readFileSync(join(projectFolder, 'seed/reports', name), 'utf8');
    const paragraphs = [...text.matchAll(/^\[(\d+)\] (.*)$/gm)].map(
      ([, at, words = '']) => [Number(at), words] as const,
    );
    return [/^url: "?([^"\n]+)"?$/m.exec(text)?.[1] ?? '', new Map(paragraphs)] as const;
  }),
);
