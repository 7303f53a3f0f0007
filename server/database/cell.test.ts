import { describe, expect, test } from 'vitest';
import { captionOf } from '../ontology/cell.ts';
import { cellOf, keyOf, withNodeIds } from './cell.ts';
import type { PlainValue } from './gate/plainValue.ts';

const node = (elementId: string, label: string, properties: Readonly<Record<string, PlainValue>>): PlainValue => ({
  $type: 'node',
  elementId,
  labels: ['Entity', label],
  properties,
});
const aman = node('4:0', 'Person', {
  id: 'aman',
  name: 'Madeup Aman',
  statements: ['s1'],
  keys: ['aman'],
  sex: 'male',
});
const sisters = {
  $type: 'relationship',
  elementId: '5:0',
  type: 'SIBLING_OF',
  start: '4:1',
  end: '4:0',
  properties: { id: 'r1', statements: ['s2'], elder: 'start' },
};

describe('a cell', () => {
  test('of a person holds what readers are shown, and not what holds the graph together', () => {
    expect(cellOf(aman)).toEqual({
      kind: 'node',
      id: 'aman',
      label: 'Person',
      name: 'Madeup Aman',
      properties: { name: 'Madeup Aman', sex: 'male' },
    });
  });

  test('of a report leaves its text out', () => {
    const report = node('4:2', 'Report', { id: 'report', title: 'Madeup report', text: 'Long.', kind: 'account' });
    expect(cellOf(report)).toMatchObject({
      name: 'Madeup report',
      properties: { title: 'Madeup report', kind: 'account' },
    });
    expect(JSON.stringify(cellOf(report))).not.toContain('Long.');
  });

  test('of a statement reads the value that is kept as JSON', () => {
    const statement: PlainValue = {
      $type: 'node',
      elementId: '4:3',
      labels: ['Statement'],
      properties: { id: 's1', quote: 'he was 27', predicate: 'age', value: '"27"' },
    };
    expect(cellOf(statement)).toMatchObject({ name: 'he was 27', properties: { predicate: 'age', value: '27' } });
  });

  test('of what somebody keeps for themselves is its title alone', () => {
    expect(cellOf(node('4:4', 'FrozenResult', { id: 'f', title: 'Madeup result', rows: '[]' }))).toMatchObject({
      name: 'Madeup result',
      properties: {},
    });
  });

  test('of a relationship names the ids of its nodes, wherever it stands', () => {
    const told: string[] = [];
    const cell = cellOf([{ $type: 'path', nodes: [aman], relationships: [sisters] }, { inside: sisters }], (element) =>
      told.push(element),
    );
    expect(told).toContain('4:1');
    const named = JSON.stringify(
      withNodeIds(cell, (element) => ({ '4:0': 'aman', '4:1': 'bota' })[element] ?? element),
    );
    expect(named.match(/"start":"bota","end":"aman"/g)).toHaveLength(2);
    expect(named).not.toContain('s2');
  });

  test('of a map is wrapped, so that none can pass for a node', () => {
    expect(cellOf({ kind: 'node', $$type: 'node', id: 'aman' })).toEqual({
      kind: 'map',
      entries: { kind: 'node', $type: 'node', id: 'aman' },
    });
  });

  test('of a number that JSON lacks is text', () => {
    expect(
      cellOf([
        { $type: 'integer', value: '9007199254740993' },
        { $type: 'float', value: 'NaN' },
      ]),
    ).toEqual(['9007199254740993', 'NaN']);
  });
});

test('rows are compared by who stands in them, not by what is known of them today, nor by the order of a list', () => {
  const older = cellOf(node('4:0', 'Person', { id: 'aman', name: 'Aman as he was called', age: '27' }));
  expect(keyOf(older)).toBe(keyOf(cellOf(aman)));
  expect(keyOf(cellOf(['b', 'a', aman]))).toBe(keyOf(cellOf([aman, 'a', 'b'])));
  expect(keyOf('1')).not.toBe(keyOf(1));
  expect(keyOf(cellOf({ a: 1, b: 2 }))).toBe(keyOf(cellOf({ b: 2, a: 1 })));
});

test('a cell in one line names people, and tells a path by its steps', () => {
  const bota = node('4:1', 'Person', { id: 'bota', name: 'Madeup Bota' });
  const path = cellOf({ $type: 'path', nodes: [bota, aman], relationships: [sisters] });
  expect(captionOf(path)).toBe('Madeup Bota SIBLING_OF Madeup Aman');
  expect(captionOf([cellOf(aman), null, 3])).toBe('Madeup Aman, , 3');
});
