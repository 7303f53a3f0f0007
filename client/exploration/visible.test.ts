import { describe, expect, test } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { applyAction, initialExploration } from './exploration.ts';
import type { Action } from './exploration.ts';
import { hiddenNeighbours } from './hiddenNeighbours.ts';
import { visibleSubgraph } from './visible.ts';

const data = madeUpGraph(
  [
    madeUpNode('Region', 'Region'),
    madeUpNode('Ili', 'Prefecture'),
    madeUpNode('Altay', 'Prefecture'),
    madeUpNode('County', 'County'),
    { ...madeUpNode('Aman', 'Person', { status: 'detained' }), witnesses: ['Bota'] },
    { ...madeUpNode('Bota', 'Person'), reports: ['two'] },
    madeUpNode('Office', 'Organization'),
    madeUpNode('arrest', 'Event', { kind: 'arrest', date: '2018-03-05' }),
    madeUpNode('summons', 'Event', { kind: 'summons', date: '2017-11' }),
    madeUpNode('journey', 'Event', { kind: 'journey' }),
  ],
  [
    madeUpRelationship('Ili', 'WITHIN', 'Region'),
    madeUpRelationship('Altay', 'WITHIN', 'Region'),
    madeUpRelationship('County', 'WITHIN', 'Ili'),
    madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
    madeUpRelationship('Aman', 'TAKEN_AT', 'County', { since: '2018-03-05' }),
    madeUpRelationship('Aman', 'SUBJECT_OF', 'arrest'),
    madeUpRelationship('arrest', 'AT', 'County'),
    madeUpRelationship('Aman', 'SUBJECT_OF', 'summons'),
    madeUpRelationship('summons', 'AT', 'Ili'),
  ],
);
const see = (...actions: readonly Action[]) => visibleSubgraph(data, actions.reduce(applyAction, initialExploration));
const ids = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) => nodes.map(({ id }) => id);

describe('the first picture', () => {
  test('has people and their places, not events, and no body or lone place that nobody is joined to', () => {
    expect(ids(see())).toEqual(['Ili', 'County', 'Aman', 'Bota']);
    expect(see().within).toEqual({ County: 'Ili' });
  });

  test('draws an event as a line to its place, but not one that a relationship stands for', () => {
    const lines = see().lines.filter(({ type }) => type === 'EVENT_AT');
    expect(lines.map(({ event, start, end, date }) => [event, start, end, date])).toEqual([
      ['summons', 'Aman', 'Ili', '2017-11'],
    ]);
  });

  test('is empty where the reader begins with nothing', () => {
    const nothing = { ...initialExploration, base: 'nothing' } as const;
    expect(ids(visibleSubgraph(data, nothing))).toEqual([]);
  });
});

describe('filters', () => {
  test('take away the people of a status, and keep the place around what is left', () => {
    expect(ids(see({ do: 'filter', filter: 'statuses', without: ['detained'] }))).toEqual(['Ili', 'County', 'Bota']);
  });

  test('leave those whom one witness tells of, and the witness', () => {
    expect(ids(see({ do: 'toldBy', id: 'Bota' }))).toEqual(['Aman', 'Bota']);
  });

  test('take away what only a switched off report tells', () => {
    expect(ids(see({ do: 'filter', filter: 'reports', without: ['two'] }))).toEqual(['Ili', 'County', 'Aman']);
  });

  test('take away what has dates, all of them outside the window', () => {
    expect(ids(see({ do: 'time', window: { from: '2019-01' } }))).toEqual(['Bota']);
    const lines = see({ do: 'time', window: { from: '2018-01' } }).lines.map(({ type }) => type);
    expect(lines).toEqual(['WITHIN', 'SPOUSE_OF', 'TAKEN_AT']);
  });
});

test('events that are shown come beside the one they happened to', () => {
  const { arrivals, lines } = see({ do: 'ask', for: 'Event', shown: true });
  expect(arrivals).toEqual([
    { anchor: 'Aman', nodes: ['arrest'] },
    { anchor: 'Aman', nodes: ['summons'] },
    { nodes: ['journey'] },
  ]);
  expect(lines.some(({ type }) => type === 'EVENT_AT')).toBe(false);
});

test('the counts tell how many of how many are on the screen', () => {
  const { counts, months, undated } = see({ do: 'hide', id: 'Bota' });
  expect(counts.labels.Person).toEqual({ shown: 1, total: 2 });
  expect(counts.statuses).toEqual({ detained: { shown: 1, total: 1 }, unknown: { shown: 0, total: 1 } });
  expect(months.map(({ month, count }) => `${month} ${count}`)).toEqual([
    '2017-11 1',
    '2017-12 0',
    '2018-01 0',
    '2018-02 0',
    '2018-03 1',
  ]);
  expect(undated).toBe(1);
});

test('hidden neighbours are counted by relationship, those not received too', () => {
  const more = { ...data, leftOut: [{ id: 'Aman', type: 'WITNESS_OF', direction: 'OUT', count: 3 }] as const };
  const visible = visibleSubgraph(more, applyAction(initialExploration, { do: 'hide', id: 'Bota' }));
  expect(visible.hidden.Aman).toBe(1);
  expect(hiddenNeighbours(more, visible, 'Aman')).toEqual([
    { type: 'SPOUSE_OF', direction: 'OUT', count: 1, ids: ['Bota'] },
    { type: 'SUBJECT_OF', direction: 'OUT', count: 2, ids: ['arrest', 'summons'] },
    { type: 'WITNESS_OF', direction: 'OUT', count: 3, ids: [] },
  ]);
});
