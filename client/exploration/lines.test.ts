import { expect, test } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { eventKindOf, isTold, linesOf, textOf } from './lines.ts';

const linesAmong = (...parts: Parameters<typeof madeUpGraph>) =>
  linesOf(madeUpGraph(...parts)).map(({ type, start, end, date }) =>
    [start, type, end, date].filter(Boolean).join(' '),
  );

test('a line carries the day since when Aman is held, or else the day until when', () => {
  const [aman, bota, camp] = [
    madeUpNode('Aman', 'Person'),
    madeUpNode('Bota', 'Person'),
    madeUpNode('camp', 'Facility'),
  ];
  expect(
    linesAmong(
      [aman, bota, camp],
      [
        madeUpRelationship('Aman', 'HELD_IN', 'camp', { since: '2018-03', until: '2019' }),
        madeUpRelationship('Bota', 'HELD_IN', 'camp', { until: '2018~' }),
        madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
      ],
    ),
  ).toEqual(['Aman HELD_IN camp 2018-03', 'Bota HELD_IN camp ../2018~', 'Aman SPOUSE_OF Bota']);
});

test('a summons of two people at two places is a line from each of them to each place', () => {
  const lines = linesAmong(
    [
      madeUpNode('Aman', 'Person'),
      madeUpNode('Bota', 'Person'),
      madeUpNode('office', 'Facility'),
      madeUpNode('County', 'County'),
      madeUpNode('summons', 'Event', { kind: 'summons', date: '2017-11' }),
    ],
    [
      madeUpRelationship('Aman', 'SUBJECT_OF', 'summons'),
      madeUpRelationship('Bota', 'SUBJECT_OF', 'summons'),
      madeUpRelationship('summons', 'AT', 'office'),
      madeUpRelationship('summons', 'AT', 'County'),
    ],
  );
  expect(lines.filter((line) => line.includes('EVENT_AT'))).toEqual([
    'Aman EVENT_AT office 2017-11',
    'Aman EVENT_AT County 2017-11',
    'Bota EVENT_AT office 2017-11',
    'Bota EVENT_AT County 2017-11',
  ]);
});

test('an arrest makes no line of its own: where Aman was taken says it already', () => {
  const lines = linesAmong(
    [madeUpNode('Aman', 'Person'), madeUpNode('County', 'County'), madeUpNode('arrest', 'Event', { kind: 'arrest' })],
    [madeUpRelationship('Aman', 'SUBJECT_OF', 'arrest'), madeUpRelationship('arrest', 'AT', 'County')],
  );
  expect(lines).toEqual(['Aman SUBJECT_OF arrest', 'arrest AT County']);
});

test('who told of whom is no happening', () => {
  const [told, married] = linesOf(
    madeUpGraph(
      [],
      [madeUpRelationship('Bota', 'TESTIFIED_ABOUT', 'Aman'), madeUpRelationship('Bota', 'SPOUSE_OF', 'Aman')],
    ),
  );
  expect([told && isTold(told), married && isTold(married)]).toEqual([true, false]);
});

test('only an event has a kind of happening, and only one that the ontology knows', () => {
  expect(eventKindOf(madeUpNode('arrest', 'Event', { kind: 'arrest' }))).toBe('arrest');
  expect(eventKindOf(madeUpNode('picnic', 'Event', { kind: 'picnic' }))).toBeUndefined();
  expect(eventKindOf(madeUpNode('toString', 'Event', { kind: 'toString' }))).toBeUndefined();
  expect(eventKindOf(madeUpNode('camp', 'Facility', { kind: 'release' }))).toBeUndefined();
});

test('a property that is empty, or no text, is none', () => {
  const properties = { date: '', size: 5, status: 'detained' };
  expect(['date', 'size', 'status', 'name'].map((name) => textOf(properties, name))).toEqual([
    undefined,
    undefined,
    'detained',
    undefined,
  ]);
});
