import { describe, expect, test } from 'vitest';
import { linesOf } from '../exploration/lines.ts';
import type { Line } from '../exploration/lines.ts';
import { bundled } from './bundles.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship } from './testing/madeUpWorld.ts';

const summons = (id: string, date: string) => madeUpNode(id, 'Event', { kind: 'summons', date });
const data = madeUpGraph(
  [madeUpNode('Aman', 'Person'), madeUpNode('Bota', 'Person'), madeUpNode('Ili', 'Prefecture')].concat(
    summons('later summons', '2018-02'),
    summons('earlier summons', '2017-11'),
  ),
  [
    madeUpRelationship('Aman', 'SUBJECT_OF', 'later summons'),
    madeUpRelationship('later summons', 'AT', 'Ili'),
    madeUpRelationship('Aman', 'SUBJECT_OF', 'earlier summons'),
    madeUpRelationship('earlier summons', 'AT', 'Ili'),
    madeUpRelationship('Aman', 'HELD_IN', 'Ili'),
    madeUpRelationship('Aman', 'FROM', 'Ili'),
    madeUpRelationship('Aman', 'RELATIVE_OF', 'Bota'),
    madeUpRelationship('Bota', 'RELATIVE_OF', 'Aman'),
    madeUpRelationship('Aman', 'TESTIFIED_ABOUT', 'Bota'),
    madeUpRelationship('Bota', 'TESTIFIED_ABOUT', 'Aman'),
  ],
);
const drawn = (...types: readonly Line['type'][]) => {
  const lines = linesOf(data).filter(({ type }) => types.includes(type));
  return bundled(lines.map((line) => ({ line, quiet: false })));
};

describe('several lines of one type between two nodes', () => {
  test('are one: two summonses of Aman to Ili, the earlier first', () => {
    const lines = drawn('EVENT_AT').map((bundle) => bundle.lines.map(({ event }) => event));
    expect(lines).toEqual([['earlier summons', 'later summons']]);
  });

  test('are one where each says of the other that they are relatives, but not where each tells of the other', () => {
    expect(drawn('RELATIVE_OF').map(({ lines }) => lines.length)).toEqual([2]);
    expect(drawn('TESTIFIED_ABOUT').map(({ line }) => line.start)).toEqual(['Aman', 'Bota']);
  });

  test('take the way with a date on it, where one of them has one', () => {
    const [earlier, later] = linesOf(data)
      .filter(({ type }) => type === 'EVENT_AT')
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (!earlier || !later) throw new Error('no summonses');
    const at = { x: 0, y: 0 };
    const route = { line: later, points: [at, at], date: { text: 'Feb 2018', at } };
    const [bundle] = bundled([
      { line: earlier, quiet: true, route: { line: earlier, points: [at, at] } },
      { line: later, quiet: false, route },
    ]);
    expect(bundle?.route).toBe(route);
    expect(bundle?.quiet).toBe(false);
  });
});

describe('lines of different types between two nodes', () => {
  test('run four apart', () => {
    const asides = drawn('HELD_IN', 'FROM', 'EVENT_AT').map(({ aside }) => aside);
    expect([...asides].sort((a, b) => a - b)).toEqual([-4, 0, 4]);
  });

  test('run four apart also where they go opposite ways', () => {
    // The side is that of the line's own direction, so opposite ways have the same sign.
    expect(drawn('TESTIFIED_ABOUT').map(({ aside }) => aside)).toEqual([-2, -2]);
  });

  test('leave the straight way to the one that the picture has a way for', () => {
    const lines = linesOf(data).filter(({ type }) => type === 'HELD_IN' || type === 'FROM');
    const possible = lines.map((line) =>
      line.type === 'HELD_IN' ? { line, quiet: false, route: { line, points: [] } } : { line, quiet: true },
    );
    expect(bundled(possible).map(({ line, aside }) => [line.type, aside])).toEqual([
      ['HELD_IN', 0],
      ['FROM', 4],
    ]);
  });
});
