import { describe, expect, test } from 'vitest';
import { patternLibrary } from './library.ts';
import { warningsOf } from './warnings.ts';

const told = (cypher: string) => warningsOf(cypher).map(({ message, column }) => `${String(column)}: ${message}`);

describe('before a query runs it is said', () => {
  test.each([
    [
      'MATCH (p:Persn) RETURN p LIMIT 5',
      ['10: There is no label "Persn", so nothing is found by it. Did you mean Person?'],
    ],
    [
      'MATCH (p:Person)-[:HELD_AT]->(f) RETURN p LIMIT 5',
      ['20: There is no relationship type "HELD_AT", so nothing is found by it. Did you mean HELD_IN?'],
    ],
    [
      'MATCH (p:Person) RETURN p.nmae LIMIT 5',
      ['27: No node or relationship has a property "nmae". Did you mean name?'],
    ],
    [
      'MATCH (p:Person)<-[:HELD_IN]-(f:Facility) RETURN p LIMIT 5',
      ['21: HELD_IN goes from Person or Group to Facility or Place: turn the arrow round.'],
    ],
    [
      'MATCH (p:Person)-[:WITHIN]->(f:Facility) RETURN p LIMIT 5',
      ['20: WITHIN goes from Place to Place, so it never joins these. Did you mean HELD_IN or TAKEN_AT?'],
    ],
    [
      'MATCH (f:Facility) MATCH (p:Person)-[r:PARENT_OF]-(f) RETURN p LIMIT 5',
      ['40: PARENT_OF goes from Person to Person or Group, so it never joins these. Did you mean TAKEN_AT or HELD_IN?'],
    ],
    [
      'MATCH (p:Person)-[:LOCATED_IN]->(c:County) RETURN p LIMIT 5',
      [
        '20: LOCATED_IN goes from Facility or Organization to Place, so it never joins these. Did you mean LIVED_IN, STUDIED_IN, BORN_IN, VISITED, FROM, HELD_IN, TAKEN_AT or WORKS_FOR?',
      ],
    ],
    [
      'MATCH (f:Facility)-[:WITHIN]->(p:Group) RETURN p LIMIT 5',
      [
        '22: WITHIN goes from Place to Place, so it never joins these. With the arrow turned round, did you mean HELD_IN or TAKEN_AT?',
      ],
    ],
    [
      'MATCH (p:Organization)-[:SPOUSE_OF]-(r:Country) RETURN p LIMIT 5',
      ['26: SPOUSE_OF goes from Person to Person, so it never joins these. Did you mean LOCATED_IN?'],
    ],
    [
      'MATCH (p:Person)-[:MARRIED_TO]-(q) RETURN p LIMIT 5',
      ['20: There is no relationship type "MARRIED_TO", so nothing is found by it. Did you mean SPOUSE_OF?'],
    ],
    [
      'MATCH (p:Person)-[:IMPRISONED_IN]->(f) RETURN p LIMIT 5',
      ['20: There is no relationship type "IMPRISONED_IN", so nothing is found by it. Did you mean HELD_IN?'],
    ],
    [
      'MATCH (p:Person)-[:siblingOff]->(f) RETURN p LIMIT 5',
      ['20: There is no relationship type "siblingOff", so nothing is found by it. Did you mean SIBLING_OF?'],
    ],
    [
      'MATCH (p:Person)-[:OWNS]->(f) RETURN p LIMIT 5',
      ['20: There is no relationship type "OWNS", so nothing is found by it.'],
    ],
    ...['-[:PARENT_OF*]->', '-[:PARENT_OF*2..]->', '-[:PARENT_OF]->+', '-[:PARENT_OF]->{1,}', '-[:PARENT_OF]-*'].map(
      (path): [string, string[]] => [
        `MATCH (p:Person)${path}(q) RETURN q LIMIT 5`,
        [
          `${17 + path.search(/[*+{]/)}: This path may be of any length, and so go through the whole graph: give it an end, as in *1..4 or {1,4}.`,
        ],
      ],
    ),
    [
      'MATCH (p:Person) RETURN p',
      ['18: Without LIMIT the answer may be very long; it is cut at the row limit. Add LIMIT 100, say.'],
    ],
    ...[
      'RETURN p.name, count(*)',
      'RETURN *',
      'WITH count(*) AS n MATCH (q:Person) RETURN q',
      'RETURN count(*) UNION MATCH (p:Person) RETURN p',
      'RETURN COLLECT { MATCH (q:Person) RETURN count(*) LIMIT 1 }',
    ].map((rest): [string, string[]] => [
      `MATCH (p:Person) ${rest}`,
      [
        `${String(18 + rest.lastIndexOf(rest.includes('COLLECT') ? 'RETURN COLLECT' : 'RETURN'))}: Without LIMIT the answer may be very long; it is cut at the row limit. Add LIMIT 100, say.`,
      ],
    ]),
  ])('%s', (cypher, messages) => {
    expect(told(cypher)).toEqual(messages);
  });
});

describe('nothing is said of', () => {
  test.each([
    'MATCH (p:Person)-[:SIBLING_OF]-(q:Person) RETURN p.name, duration.inDays(date(p.birthDate), date()).days LIMIT 5',
    'MATCH (p:Person)-[:SPOUSE_OF|PARENT_OF*1..3]-(x:Facility) RETURN (p.age), size([a IN [1] | a]) LIMIT 5',
    'MATCH (x:Facility|Place)<-[:HELD_IN]-(p) RETURN x LIMIT 5',
    'MATCH (c:County)<-[:WITHIN|LOCATED_IN]-{0,4}(s)<-[t:HELD_IN]-(p:Person) RETURN c LIMIT 5',
    'MATCH (x:!Country&!Region)-[:!MENTIONS]->(y) RETURN x LIMIT 5',
    'MATCH (m:Mention)-[:REFERS_TO]->(e:Entity) RETURN m LIMIT 5',
    'MATCH (p:Person)-[:PARENT_OF*..3]-(q)-[:PARENT_OF*2]-(r) RETURN 2 * (p.size) + (q.size) LIMIT 5',
    'RETURN 1 + 2 AS three',
    'WITH [1, 2] AS numbers RETURN size(numbers), COUNT { MATCH (p:Person) }',
    'MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:HELD_IN]->() } RETURN count(p) AS people, collect(p.name)[..5], max(p.birthDate) ORDER BY people',
    'MATCH (p:Person) WITH count(*) AS people WHERE people > 1 RETURN people',
    'MATCH (p:Person) RETURN count(*) UNION MATCH (p:Group) RETURN count(*)',
    'MATCH (p:Person) RETURN p LIMIT 5 UNION MATCH (p:Group) RETURN p LIMIT 5',
  ])('%s', (cypher) => {
    expect(told(cypher)).toEqual([]);
  });

  test.each(patternLibrary().map(({ id, cypher }) => ({ id, cypher })))('the pattern $id', ({ cypher }) => {
    expect(told(cypher)).toEqual([]);
  });
});
