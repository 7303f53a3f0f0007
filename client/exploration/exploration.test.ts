import { describe, expect, test } from 'vitest';
import { applyAction, initialExploration, noFilters } from './exploration.ts';
import type { Action } from './exploration.ts';

const after = (...actions: readonly Action[]) => actions.reduce(applyAction, initialExploration);

describe('what the reader looks at', () => {
  test('stays the same object where a step changes nothing', () => {
    const shown = after({ do: 'expand', anchor: 'aman', nodes: ['bota'] });
    expect(after({ do: 'select' })).toBe(initialExploration);
    expect(after({ do: 'collapse', anchor: 'aman' })).toBe(initialExploration);
    expect(after({ do: 'unpin', id: 'aman' })).toBe(initialExploration);
    expect(after({ do: 'view', view: 'network' })).toBe(initialExploration);
    expect(after({ do: 'ask', for: 'Event', shown: false })).toBe(initialExploration);
    expect(applyAction(shown, { do: 'expand', anchor: 'aman', nodes: ['bota'] })).toBe(shown);
  });

  test('loses the selection with Aman when he is hidden, and shows him again when he is added', () => {
    const hidden = after({ do: 'select', id: 'aman' }, { do: 'hide', id: 'aman' });
    expect(hidden).toEqual({ ...initialExploration, hidden: ['aman'] });
    expect(applyAction(hidden, { do: 'add', ids: ['aman'] })).toEqual({ ...initialExploration, added: ['aman'] });
  });

  test('opens beside Aman only those who were not called in before', () => {
    const open = after({ do: 'add', ids: ['bota'] }, { do: 'expand', anchor: 'aman', nodes: ['bota', 'camp'] });
    expect(open.expansions).toEqual([{ anchor: 'aman', nodes: ['camp'] }]);
  });

  test('shows whom Aman brought and the reader hid when he is opened again', () => {
    const again = { do: 'expand', anchor: 'aman', nodes: ['bota'] } as const;
    const hidden = after(again, { do: 'hide', id: 'bota' });
    expect(applyAction(hidden, again)).toEqual({ ...hidden, hidden: [] });
  });

  test('collapses what was opened from the neighbours too, unless something else keeps it', () => {
    const open = after(
      { do: 'expand', anchor: 'aman', nodes: ['bota', 'camp'] },
      { do: 'expand', anchor: 'bota', nodes: ['daniyar'] },
      { do: 'expand', anchor: 'camp', nodes: ['erbol'] },
      { do: 'add', ids: ['camp'] },
    );
    expect(applyAction(open, { do: 'collapse', anchor: 'aman' }).expansions).toEqual([
      { anchor: 'camp', nodes: ['erbol'] },
    ]);
  });

  test('asking for the events takes the filter on them away, and no other', () => {
    const alone = after({ do: 'filter', filter: 'labels', without: ['Event', 'Facility'] });
    expect(applyAction(alone, { do: 'ask', for: 'Event', shown: true })).toEqual({
      ...initialExploration,
      asked: ['Event'],
      filters: { ...noFilters, labels: ['Facility'] },
    });
  });

  test('asking who told of whom takes the filter on those lines away', () => {
    const alone = after({ do: 'filter', filter: 'types', without: ['TESTIFIED_ABOUT', 'SPOUSE_OF'] });
    const asked = applyAction(alone, { do: 'ask', for: 'told', shown: true });
    expect(asked.filters.types).toEqual(['SPOUSE_OF']);
    expect(applyAction(asked, { do: 'ask', for: 'told', shown: false }).asked).toEqual([]);
  });

  test('a report is opened at a statement, and left for the list of all', () => {
    const reading = after({ do: 'read', report: 'madeup-2018', statement: 'madeup-2018#3' });
    expect(reading).toMatchObject({ view: 'reports', report: 'madeup-2018', statement: 'madeup-2018#3' });
    expect(applyAction(reading, { do: 'listReports' })).toEqual({ ...initialExploration, view: 'reports' });
  });

  test('another layout lets go of what was pinned, since its places mean nothing there', () => {
    const free = after({ do: 'pin', id: 'aman', at: { x: 1, y: 2 } }, { do: 'layout', layout: 'free' });
    expect(free).toEqual({ ...initialExploration, layout: 'free' });
  });
});
