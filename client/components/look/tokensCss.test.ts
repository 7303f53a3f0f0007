import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import tokens from './tokens.json' with { type: 'json' };
import { tokensCss } from './tokensCss.ts';

test('tokens.css holds the colors of tokens.json, light and dark', () => {
  expect(readFileSync(new URL('tokens.css', import.meta.url), 'utf8')).toBe(tokensCss(tokens));
});

test('every color has its dark twin', () => {
  expect(Object.keys(tokens.dark)).toEqual(Object.keys(tokens.light));
});
