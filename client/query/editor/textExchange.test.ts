import { expect, test } from 'vitest';
import { createTextExchange } from './textExchange.ts';

/** An editor and a page, which hears of each letter when it is told to. */
function opened() {
  let written = '';
  const heard: string[] = [];
  const exchange = createTextExchange();
  const write = (text: string) => {
    written = text;
    exchange.wrote(text, (told) => heard.push(told));
  };
  return { type: write, show: (text: string) => exchange.shown(text, write), heard, written: () => written };
}

test('what the page echoes takes away none of the letters typed since', () => {
  const { type, show, heard, written } = opened();
  for (const text of ['M', 'MA', 'MAT']) type(text);
  for (const text of ['M', 'MA']) show(text);
  expect(written()).toBe('MAT');
  expect(heard).toEqual(['M', 'MA', 'MAT']);
});

test('another text of the page is written, once, and not told to the page as the reader’s', () => {
  const { type, show, heard, written } = opened();
  for (const text of ['M', 'MA']) type(text);
  show('RETURN 1');
  expect(written()).toBe('RETURN 1');
  show('M');
  expect(written()).toBe('M');
  expect(heard).toEqual(['M', 'MA']);
});
