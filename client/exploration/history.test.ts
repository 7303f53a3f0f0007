import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialExploration } from './exploration.ts';
import type { Action } from './exploration.ts';
import { canRedo, canUndo, perform, redo, samePicture, startHistory, undo, visit } from './history.ts';
import type { History } from './history.ts';
import { anyAction, anyExploration } from './testing/anyExploration.ts';

const begun = startHistory(initialExploration);
const after = (...actions: readonly Action[]): History => actions.reduce(perform, begun);

describe('undo', () => {
  test('brings Bota back who was hidden, and leaves the selection of Aman alone', () => {
    const undone = undo(after({ do: 'hide', id: 'bota' }, { do: 'select', id: 'aman' }));
    expect(undone.present).toEqual({ ...initialExploration, selection: 'aman' });
    expect([canUndo(undone), canRedo(undone)]).toEqual([false, true]);
    expect(redo(undone).present).toEqual({ ...initialExploration, selection: 'aman', hidden: ['bota'] });
  });

  test('is not about what is selected or read', () => {
    const looked = after({ do: 'select', id: 'aman' }, { do: 'read', report: 'madeup' }, { do: 'listReports' });
    expect(canUndo(looked)).toBe(false);
  });

  test('takes a drag of the time window through many months back at once', () => {
    const dragged = after(
      { do: 'hide', id: 'bota' },
      { do: 'time', window: { from: '2017-01' } },
      { do: 'time', window: { from: '2017-02' } },
      { do: 'time', window: { from: '2017-03' } },
    );
    expect(undo(dragged).present).toEqual({ ...initialExploration, hidden: ['bota'] });
    expect(redo(undo(dragged)).present.time).toEqual({ from: '2017-03' });
  });

  test('has nothing to take back once the time window stands where it stood', () => {
    const back = after({ do: 'time', window: { from: '2017-01' } }, { do: 'time', window: {} });
    expect(canUndo(back)).toBe(false);
  });

  test('tells a drag before another step from a drag after it', () => {
    const steps = after(
      { do: 'time', window: { from: '2017-01' } },
      { do: 'hide', id: 'bota' },
      { do: 'time', window: { from: '2017-02' } },
    );
    expect(undo(steps).present).toMatchObject({ hidden: ['bota'], time: { from: '2017-01' } });
    expect(undo(undo(steps)).present).toMatchObject({ hidden: [], time: { from: '2017-01' } });
    expect(undo(undo(undo(steps))).present).toEqual(initialExploration);
  });

  test('also leaves a picture that came from an address', () => {
    const visited = visit(after({ do: 'hide', id: 'bota' }), { ...initialExploration, added: ['camp'] });
    expect(undo(visited).present.hidden).toEqual(['bota']);
  });

  test('forgets what was undone when the reader goes another way', () => {
    expect(canRedo(perform(undo(after({ do: 'hide', id: 'bota' })), { do: 'add', ids: ['camp'] }))).toBe(false);
  });

  test('without a step before, and redo without one after, change nothing', () => {
    expect(undo(begun)).toBe(begun);
    expect(redo(begun)).toBe(begun);
  });
});

describe('after anything that a reader can do', () => {
  test('undo gives the picture before, and redo the picture after', () => {
    fc.assert(
      fc.property(anyExploration, anyAction, (exploration, action) => {
        const start = startHistory(exploration);
        const done = perform(start, action);
        if (!canUndo(done)) {
          expect(samePicture(done.present, exploration)).toBe(true);
          return;
        }
        expect(samePicture(undo(done).present, exploration)).toBe(true);
        expect(redo(undo(done)).present).toEqual(done.present);
      }),
    );
  });

  test('undo to the beginning and redo to the end come back to the same picture', () => {
    fc.assert(
      fc.property(anyExploration, fc.array(anyAction, { maxLength: 12 }), (exploration, actions) => {
        const end = actions.reduce(perform, startHistory(exploration));
        let history = end;
        while (canUndo(history)) history = undo(history);
        expect(samePicture(history.present, exploration)).toBe(true);
        while (canRedo(history)) history = redo(history);
        expect(history.present).toEqual(end.present);
      }),
    );
  });
});
