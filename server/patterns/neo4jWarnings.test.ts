import { expect, test } from 'vitest';
import { neo4jWarnings } from './neo4jWarnings.ts';

const query = 'MATCH (p:Person)\nWHERE p.ug = 1 RETURN p LIMIT 1';
const missing = {
  code: 'UnknownPropertyKeyWarning',
  description:
    "One of the property names in your query is not available in the database, make sure you didn't misspell it (the missing property name is: ug)",
  offset: 25,
};

test('a name that the graph could have and these data have not is told at its place', () => {
  expect(neo4jWarnings([missing], query, [])).toEqual([
    {
      code: 'NOT_IN_THE_DATA',
      message: 'Nothing in these data has the property ug.',
      neo4j: missing.description,
      offset: 25,
      length: 2,
      line: 2,
      column: 9,
    },
  ]);
});

test('what we have said ourselves is not said again, nor that a parameter has no value yet', () => {
  const own = [{ code: 'UNKNOWN_PROPERTY', message: 'No node has it.', offset: 25 }];
  const noValue = { code: 'ParameterNotProvided', description: 'Did not supply query with enough parameters.' };
  expect(neo4jWarnings([missing, noValue], query, own)).toEqual([]);
});

test('what we have no words for is told in those of Neo4j', () => {
  const deprecated = { code: 'FeatureDeprecationWarning', description: 'This feature is deprecated.' };
  expect(neo4jWarnings([deprecated], query, [])).toEqual([
    { code: 'FEATURE_DEPRECATION_WARNING', message: deprecated.description, neo4j: deprecated.description },
  ]);
});
