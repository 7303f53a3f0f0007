import { expect, test } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { countsOf, statusOf } from './counts.ts';
import { linesOf } from './lines.ts';
import { tellersOf } from './tellers.ts';

const aman = madeUpNode('Aman', 'Person', { status: 'detained' });
const bota = { ...madeUpNode('Bota', 'Person'), named: false, reports: ['one', 'two'] };
const sons = { ...madeUpNode('two sons', 'Group', { status: 'free' }), named: false };
const camp = { ...madeUpNode('camp', 'Facility'), disputed: ['name'] };
const summons = madeUpNode('summons', 'Event', { kind: 'summons' });
const data = madeUpGraph(
  [aman, bota, sons, camp, summons],
  [
    madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
    madeUpRelationship('Aman', 'SUBJECT_OF', 'summons'),
    madeUpRelationship('summons', 'AT', 'camp'),
  ],
);
const lines = linesOf(data);

test('with Bota hidden the counts say so, by label, status, report and line; her sons are no unnamed person', () => {
  const drawn = { nodes: [aman, sons, camp], lines: lines.filter(({ type }) => type === 'EVENT_AT') };
  expect(countsOf(data, lines, tellersOf(data, lines), drawn)).toEqual({
    labels: {
      Person: { shown: 1, total: 2 },
      Group: { shown: 1, total: 1 },
      Facility: { shown: 1, total: 1 },
      Event: { shown: 0, total: 1 },
    },
    statuses: {
      detained: { shown: 1, total: 1 },
      unknown: { shown: 0, total: 1 },
      free: { shown: 1, total: 1 },
    },
    types: {
      SPOUSE_OF: { shown: 0, total: 1 },
      SUBJECT_OF: { shown: 0, total: 1 },
      AT: { shown: 1, total: 1 },
    },
    reports: { one: { shown: 3, total: 5 }, two: { shown: 0, total: 1 } },
    unnamed: { shown: 0, total: 1 },
    disputed: { shown: 1, total: 1 },
  });
});

test('whoever has no status, or one that nobody knows, is of unknown status', () => {
  expect([aman, bota, madeUpNode('Daniyar', 'Person', { status: 'on holiday' })].map(statusOf)).toEqual([
    'detained',
    'unknown',
    'unknown',
  ]);
});
