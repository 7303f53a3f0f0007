import { describe, expect, test } from 'vitest';
import { applyAction, initialExploration, noFilters } from './exploration.ts';
import type { Action } from './exploration.ts';
import { canRedo, canUndo, perform, redo, startHistory, undo } from './history.ts';

const after = (...actions: readonly Action[]) => actions.reduce(applyAction, initialExploration);

describe('an exploration', () => {
  test('stays the same object where a step changes nothing', () => {
    expect(after({ do: 'select' })).toBe(initialExploration);
    expect(after({ do: 'collapse', anchor: 'aman' })).toBe(initialExploration);
    expect(after({ do: 'unpin', id: 'aman' })).toBe(initialExploration);
    expect(after({ do: 'view', view: 'network' })).toBe(initialExploration);
  });

  test('loses the selection with the node that is hidden, and shows it again when it is added', () => {
    const hidden = after({ do: 'select', id: 'aman' }, { do: 'hide', id: 'aman' });
    expect(hidden).toEqual({ ...initialExploration, hidden: ['aman'] });
    expect(applyAction(hidden, { do: 'add', ids: ['aman'] })).toEqual({ ...initialExploration, added: ['aman'] });
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

  test('shows one value only, and all again when asked twice', () => {
    const only = { do: 'only', filter: 'labels', value: 'Person', all: ['Person', 'Event', 'Report'] } as const;
    expect(after(only).filters).toEqual({ ...noFilters, labels: ['Event', 'Report'] });
    expect(after(only, only).filters).toEqual(noFilters);
  });
});

describe('its history', () => {
  test('undoes pictures, not what is selected', () => {
    let history = startHistory(initialExploration);
    history = perform(history, { do: 'hide', id: 'bota' });
    history = perform(history, { do: 'select', id: 'aman' });
    history = undo(history);
    expect(history.present).toEqual({ ...initialExploration, selection: 'aman' });
    expect([canUndo(history), canRedo(history)]).toEqual([false, true]);
    expect(redo(history).present.hidden).toEqual(['bota']);
  });

  test('forgets what was undone when the reader goes another way', () => {
    const undone = undo(perform(startHistory(initialExploration), { do: 'hide', id: 'bota' }));
    expect(canRedo(perform(undone, { do: 'add', ids: ['camp'] }))).toBe(false);
  });
});
