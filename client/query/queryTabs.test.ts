import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeTab, applyToTabs, firstTabs, parseTabs, titleOf } from './queryTabs.ts';
import type { QueryTabs, TabAction } from './queryTabs.ts';

const after = (...actions: readonly TabAction[]): QueryTabs => actions.reduce(applyToTabs, firstTabs);
const queries = (tabs: QueryTabs) => tabs.open.map(({ cypher }) => cypher);
const open = (cypher: string): TabAction => ({ do: 'open', question: { cypher } });

test('a query from elsewhere fills the empty tab; the next one gets a tab of its own', () => {
  expect(queries(after(open('MATCH (a) RETURN a')))).toEqual(['MATCH (a) RETURN a']);
  const tabs = after(open('MATCH (a) RETURN a'), open('MATCH (b) RETURN b'));
  expect(queries(tabs)).toEqual(['MATCH (a) RETURN a', 'MATCH (b) RETURN b']);
  expect(activeTab(tabs).cypher).toBe('MATCH (b) RETURN b');
});

test('a query that has a tab is shown there, with what is given for its parameters', () => {
  const tabs = after(open('RETURN $a'), open('RETURN 2'), {
    do: 'open',
    question: { cypher: 'RETURN $a', given: { a: 'x' } },
  });
  expect(queries(tabs)).toEqual(['RETURN $a', 'RETURN 2']);
  expect(activeTab(tabs).given).toEqual({ a: 'x' });
});

test('a closed tab comes back where it was, with what was written in it', () => {
  const three = after(open('RETURN 1'), open('RETURN 2'), open('RETURN 3'), { do: 'choose', id: '2' });
  const closed = applyToTabs(three, { do: 'close', id: '2' });
  expect(queries(closed)).toEqual(['RETURN 1', 'RETURN 3']);
  expect(activeTab(closed).cypher).toBe('RETURN 3');
  const again = applyToTabs(closed, { do: 'reopen' });
  expect(queries(again)).toEqual(['RETURN 1', 'RETURN 2', 'RETURN 3']);
  expect(activeTab(again).cypher).toBe('RETURN 2');
});

test('where there are too many tabs the oldest is closed, and can be opened again', () => {
  const tabs = after(...Array.from({ length: 21 }, (_, at) => open(`RETURN ${at}`)));
  expect(queries(tabs).at(0)).toBe('RETURN 1');
  expect(activeTab(tabs).cypher).toBe('RETURN 20');
  expect(queries(applyToTabs(tabs, { do: 'reopen' }))).toContain('RETURN 0');
});

test('the last tab that is closed leaves an empty one', () => {
  const tabs = after(open('RETURN 1'), { do: 'close', id: '1' });
  expect(queries(tabs)).toEqual(['']);
  expect(queries(applyToTabs(tabs, { do: 'reopen' }))).toContain('RETURN 1');
});

test('whatever is done, there is a tab to write in, no two have one id, and all of it survives being kept', () => {
  const action = fc.oneof(
    fc.record({
      do: fc.constant('open' as const),
      question: fc.record({ cypher: fc.constantFrom('', 'a', 'b', 'c') }),
    }),
    fc.record({ do: fc.constantFrom('close' as const, 'choose' as const), id: fc.constantFrom('1', '2', '3', '4') }),
    fc.constant({ do: 'reopen' as const }),
    fc.record({ do: fc.constant('write' as const), cypher: fc.constantFrom('', 'd', 'e') }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const tabs = after(...actions);
      const ids = tabs.open.map(({ id }) => id);
      expect(ids).toContain(tabs.active);
      expect(new Set(ids).size).toBe(ids.length);
      expect(parseTabs(JSON.stringify(tabs))).toEqual(tabs);
    }),
  );
});

test('what was kept by something else is no tab', () => {
  for (const text of [null, '', '{', '[]', '{"open":[]}', '{"open":[{"id":1}]}', '{"open":{}}'])
    expect(parseTabs(text)).toEqual(firstTabs);
});

test('a tab is called by its title, its first comment or its first words', () => {
  expect(titleOf('// title: Who is held\n// topic: Places\nMATCH (p) RETURN p')).toBe('Who is held');
  expect(titleOf('// Somebody speaks\nMATCH (p) RETURN p')).toBe('Somebody speaks');
  expect(titleOf('MATCH (p:Person)\nWHERE p.status = "detained" RETURN p')).toBe('MATCH (p:Person) WHERE p.status…');
  expect(titleOf('// param who: Person - about whom\nRETURN $who')).toBe('RETURN $who');
  expect(titleOf('  ')).toBe('New query');
});
