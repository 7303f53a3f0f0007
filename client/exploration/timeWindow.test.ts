import { describe, expect, test } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { linesOf } from './lines.ts';
import { inWindow, monthBars, outsideWindow, undatedCount } from './timeWindow.ts';

describe('a date and the window', () => {
  test.each([
    ['2018-03-05', { from: '2018-03', until: '2018-03' }, true],
    ['2018-03-05', { from: '2018-04' }, false],
    ['2018-03-05', { until: '2018-02' }, false],
    ['2018', { from: '2018-12' }, true],
    ['2016/2018', { from: '2017-06', until: '2017-06' }, true],
    ['2018-03/..', { from: '2030-01' }, true],
    ['../2018-03', { until: '1950-01' }, true],
    ['../2018-03', { from: '2018-04' }, false],
    ['last spring', { from: '2018-04' }, true],
  ])('%s may lie in %j: %s', (date, window, may) => {
    expect(inWindow(date, window)).toBe(may);
  });
});

const event = (id: string, date?: string) =>
  madeUpNode(id, 'Event', { kind: 'journey', ...(date === undefined ? {} : { date }) });

describe('the people outside of the window', () => {
  const { nodes, relationships } = madeUpGraph(
    [
      madeUpNode('Aman', 'Person'),
      madeUpNode('Bota', 'Person'),
      madeUpNode('Daniyar', 'Person'),
      madeUpNode('Erbol', 'Person'),
      madeUpNode('camp', 'Facility'),
      madeUpNode('prison', 'Facility'),
      event('flight', '2016-05'),
      event('return', '2019-02'),
    ],
    [
      madeUpRelationship('Aman', 'HELD_IN', 'camp', { since: '2017-10', until: '2017-12' }),
      madeUpRelationship('Erbol', 'HELD_IN', 'prison', { since: '2017-10' }),
      madeUpRelationship('Bota', 'SUBJECT_OF', 'flight'),
      madeUpRelationship('Bota', 'SUBJECT_OF', 'return'),
      madeUpRelationship('Daniyar', 'SPOUSE_OF', 'Bota'),
    ],
  );
  const outside = (window: Parameters<typeof outsideWindow>[2]) => [
    ...outsideWindow(nodes, linesOf({ nodes, relationships, leftOut: [], cut: false }), window),
  ];

  test('are those all of whose dates are outside; Erbol, still held since 2017, is there in 2018, and Daniyar, of whom no date is known, always', () => {
    expect(outside({ from: '2018-01' }).sort()).toEqual(['Aman', 'camp', 'flight']);
    expect(outside({ until: '2016-12' }).sort()).toEqual(['Aman', 'Erbol', 'camp', 'prison', 'return']);
  });

  test('are none while the window is open', () => {
    expect(outside({})).toEqual([]);
  });
});

describe('the bars', () => {
  test('go month by month over the turn of the year, empty months too', () => {
    const bars = monthBars([event('a', '2017-11-30'), event('b', '2018-01'), event('c', '2018-01-09'), event('d')]);
    expect(bars.map(({ month, count }) => `${month} ${count}`)).toEqual(['2017-11 1', '2017-12 0', '2018-01 2']);
  });

  test('count a vague event where it may begin, and only events', () => {
    const bars = monthBars([event('a', '2016/2018'), madeUpNode('Aman', 'Person', { date: '2011-01' })]);
    expect(bars).toEqual([{ month: '2016-01', count: 1 }]);
  });

  test('say how many events have no date', () => {
    expect(
      undatedCount([event('a'), event('b', 'last spring'), event('c', '2018'), madeUpNode('Aman', 'Person')]),
    ).toBe(2);
    expect(monthBars([event('a')])).toEqual([]);
  });
});
