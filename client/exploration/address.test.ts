import { expect, test } from 'vitest';
import { fromAddress, toAddress } from './address.ts';
import { initialExploration } from './exploration.ts';
import type { Exploration } from './exploration.ts';

const everything: Exploration = {
  view: 'reports',
  base: 'nothing',
  added: ['a,b', 'c~d'],
  expansions: [{ anchor: 'aman', nodes: ['bota', 'camp'] }],
  hidden: ['place-1'],
  pinned: { aman: { x: -12, y: 3.5 } },
  selection: 'aman HELD_IN camp',
  filters: {
    labels: ['Event'],
    statuses: ['unable to leave'],
    types: ['LIVED_IN'],
    reports: ['madeup-2018'],
    toldBy: 'bota',
  },
  time: { from: '2017-02', until: '2018-11' },
  shownLabels: ['Event', 'Report'],
  layout: 'free',
  report: 'madeup-2018',
  statement: 'madeup-2018#3',
};

test('the first picture has an empty address', () => {
  expect(toAddress(initialExploration)).toBe('');
  expect(fromAddress('')).toEqual({ exploration: initialExploration });
});

test('an address brings back all of an exploration', () => {
  expect(fromAddress(toAddress(everything))).toEqual({ exploration: everything });
});

test('an address can be read by people', () => {
  const { added, time } = { added: ['aman', 'bota'], time: { from: '2017-02' } };
  expect(toAddress({ ...initialExploration, added, time })).toBe('add=aman,bota&from=2017-02');
});

test.each([
  ['colour=red', 'unknown part: colour'],
  ['view=map', 'unknown value: map'],
  ['without=Animal', 'unknown value: Animal'],
  ['from=2018-13', 'not a month: 2018-13'],
  ['open=aman', 'an "open" without neighbours'],
  ['pin=aman,1,east', 'a "pin" without a position'],
])('the broken address %s gives the first picture and says why', (address, reason) => {
  expect(fromAddress(address)).toEqual({
    exploration: initialExploration,
    problem: `This address could not be read (${reason}), so here is the first picture.`,
  });
});
