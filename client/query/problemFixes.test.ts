import { expect, test } from 'vitest';
import type { QueryProblem } from '../api/questions.ts';
import { fixOf } from './problemFixes.ts';

const problem = (part: Partial<QueryProblem>): QueryProblem => ({
  ...{ code: 'X', message: '', neo4j: null, offset: null, length: null, line: null, column: null },
  ...{ suggestion: null, parameter: null },
  ...part,
});

test('a label that was misspelt is written as it is known', () => {
  const unknown = problem({ code: 'UNKNOWN_LABEL', suggestion: 'Person', offset: 9, length: 6 });
  expect(fixOf('MATCH (p:Persn1) RETURN p', unknown)).toEqual({
    words: 'Write Person',
    cypher: 'MATCH (p:Person) RETURN p',
  });
});

test('a missing LIMIT is added at the end, before the semicolon, and RETURN stays', () => {
  const missing = problem({ code: 'NO_LIMIT', suggestion: 'LIMIT 100', offset: 10, length: 6 });
  expect(fixOf('MATCH (p) RETURN p', missing)?.cypher).toBe('MATCH (p) RETURN p\nLIMIT 100\n');
  expect(fixOf('MATCH (p) RETURN p ;\n', missing)?.cypher).toBe('MATCH (p) RETURN p\nLIMIT 100;\n');
});

test('what suggests nothing, or stands behind the end by now, has no fix', () => {
  expect(fixOf('RETURN 1', problem({ offset: 0, length: 6 }))).toBeUndefined();
  expect(fixOf('RETURN', problem({ suggestion: 'x', offset: 4, length: 6 }))).toBeUndefined();
});
