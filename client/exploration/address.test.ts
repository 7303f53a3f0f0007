import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from './address.ts';
import { initialExploration } from './exploration.ts';
import type { Exploration } from './exploration.ts';
import { anyExploration } from './testing/anyExploration.ts';

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
  asked: ['Event', 'told'],
  layout: 'free',
  report: 'madeup-2018',
  statement: 'madeup-2018#3',
  settings: { query: { cypher: 'MATCH (p) RETURN p', mode: 'table' } },
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
  ['colour=red', 'unknown part: colour.'],
  ['selekt=aman', 'unknown part: selekt. Did you mean select?'],
  ['view=map', 'unknown value: map.'],
  ['without=Persen', 'unknown value: Persen. Did you mean Person?'],
  ['from=2018-13', 'not a month: 2018-13. Months are written 2018-03.'],
  ['from=2018-01&until=2017-01', 'the time from 2018-01 ends before it begins, until 2017-01.'],
  ['open=aman', 'an "open" without neighbours.'],
  ['query.=1', 'unknown part: query..'],
  ['pin=aman,1,east', 'a "pin" without a position.'],
])('the broken address %s gives the first picture and says why', (address, reason) => {
  expect(fromAddress(address)).toEqual({
    exploration: initialExploration,
    problem: `This address could not be read, so here is the first picture: ${reason}`,
  });
});

test('a long part that is broken is named by its beginning', () => {
  expect(fromAddress(`${'x'.repeat(50)}=1`).problem).toMatch(new RegExp(`unknown part: ${'x'.repeat(40)}….$`));
});

describe('whatever a reader looks at', () => {
  test('its address brings it back', () => {
    fc.assert(
      fc.property(anyExploration, (exploration) => {
        expect(fromAddress(toAddress(exploration))).toEqual({ exploration });
      }),
    );
  });

  test('its address is one that a browser leaves as it is', () => {
    fc.assert(
      fc.property(anyExploration, (exploration) => {
        const address = toAddress(exploration);
        expect(new URL(`?${address}`, 'http://localhost:4000/').search.slice(1)).toBe(address);
      }),
    );
  });

  test('an address that somebody spoiled never breaks the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { exploration, problem } = fromAddress(text);
        expect(problem === undefined || exploration === initialExploration).toBe(true);
      }),
    );
  });
});
