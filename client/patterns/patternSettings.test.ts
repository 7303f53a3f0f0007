import { expect, test } from 'vitest';

import { lookSetting } from '../answers/look.ts';
import type { Settings } from '../exploration/exploration.ts';
import { memoSettings } from '../memo/memoForm.ts';
import { showFrozen, shownOf, showPattern, showRow } from './patternSettings.ts';
import type { Changed } from './patternSettings.ts';

/** The settings after some changes, as the exploration keeps them. */
const after = (...changes: readonly Changed[]): Settings =>
  Object.fromEntries(
    Object.entries(Object.assign({}, ...changes) as Changed).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

test('a pattern is shown again with what it was asked and the row that was read', () => {
  const given = { person: 'watbek-2a7dc4', words: 'a phone & a poem', empty: ' ' };
  const settings = after(showPattern('detained-for-a-reason', given), showRow(2));
  expect(settings.row).toBe('3');
  expect(shownOf(settings)).toEqual({
    pattern: 'detained-for-a-reason',
    given: { person: 'watbek-2a7dc4', words: 'a phone & a poem' },
    look: 'table',
    row: 2,
  });
});

test('an answer is shown again in the look that it had', () => {
  const settings = after(showPattern('one'), lookSetting('map'));
  expect(settings.look).toBe('map');
  expect(shownOf(settings).look).toBe('map');
  expect(after(settings, lookSetting('table'))).not.toHaveProperty('look');
});

test('another choice leaves nothing of the one before', () => {
  const before = [
    showPattern('one', { person: 'aman' }),
    showRow(0),
    lookSetting('json'),
    memoSettings({ form: 'table' }),
    { answer: 'Mine.' },
  ];
  expect(shownOf(after(...before, showPattern('other')))).toEqual({ pattern: 'other', look: 'table', given: {} });
  expect(shownOf(after(...before, showFrozen('id')))).toEqual({ frozen: 'id', look: 'table', given: {} });
});

test('a memo keeps the words of its writer, an emptied answer too', () => {
  const settings = after(showFrozen('id'), memoSettings({ form: 'sentences' }), { question: 'Who?', answer: '' });
  expect(shownOf(settings).memo).toEqual({ form: 'sentences', question: 'Who?', answer: '' });
});

test('an address that was written wrongly shows what it can', () => {
  expect(shownOf({ pattern: 'one', row: 'x', memo: 'poem' })).toEqual({ pattern: 'one', look: 'table', given: {} });
  expect(shownOf({ pattern: 'one', row: '0' })).toEqual({ pattern: 'one', look: 'table', given: {} });
  expect(shownOf(undefined)).toEqual({ look: 'table', given: {} });
});
