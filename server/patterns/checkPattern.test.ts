import { expect, test } from 'vitest';
import { faultsOf } from './checkPattern.ts';
import { patternLibrary } from './library.ts';
import { parseHeader } from './pattern.ts';

const faults = (cypher: string) => faultsOf({ id: 'made-up', ...parseHeader(cypher) });

test.each(patternLibrary().map((pattern) => ({ id: pattern.id, pattern })))('$id has no fault', ({ pattern }) => {
  expect(faultsOf(pattern)).toEqual([]);
});

test('a pattern that writes is refused at the word that writes', () => {
  const [fault] = faults('// title: Made up\nMATCH (p:Person)\nSET p.name = 1\nRETURN p LIMIT 1');
  expect(fault).toMatch(/^made-up, line 3: .*SET/);
});

test('a parameter has to be declared and used, by one name', () => {
  expect(faults('// param county: County - where\nMATCH (c {id: $conty}) RETURN c LIMIT 1')).toEqual([
    'made-up: $conty is used and not declared. Did you mean county? Write above the query: // param conty: Text - what it means.',
    'made-up: the parameter county is declared and not used.',
  ]);
});

test('a label that the graph no longer has, and a missing LIMIT, are faults', () => {
  expect(faults('MATCH (v:Vilage) RETURN v')).toEqual([
    'made-up, line 1: There is no label "Vilage", so nothing is found by it. Did you mean Village?',
    'made-up, line 1: Without LIMIT the answer may be very long; it is cut at the row limit. Add LIMIT 100, say.',
  ]);
});
