import { type FragmentDefinitionNode, getOperationAST, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../schema.ts';
import { compile, type Compiled } from './compile.ts';

const schema = createSchema();

function compiled(text: string, variables: Readonly<Record<string, unknown>> = {}): Compiled {
  const document = parse(text);
  const operation = getOperationAST(document);
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const fields = (operation?.selectionSet.selections ?? []).filter((node) => node.kind === Kind.FIELD);
  return compile(fields, { schema, fragments, variables });
}

describe('one root field is one Cypher query', () => {
  test('a person with relatives and where they are held is read by subqueries, each list with one item too many', () => {
    const { cypher, parameters } = compiled(
      '{ person(id: "mira") { name spouses { name } heldIn(first: 2) { name within { name } } } }',
    );
    expect(cypher).toBe(
      'MATCH (n0:Person {id: $p0}) RETURN {f0: n0.name, ' +
        'f1: COLLECT { MATCH (n0)-[:SPOUSE_OF]-(n1) WITH n1 ORDER BY n1.name, n1.id LIMIT $p1 RETURN {f0: n1.name} }, ' +
        'f2: COLLECT { MATCH (n0)-[:HELD_IN]->(n2) WITH n2 ORDER BY n2.name, n2.id LIMIT $p2 RETURN {f0: n2.name, ' +
        'f1: COLLECT { MATCH (n2)-[:LOCATED_IN|WITHIN]->(n3) WITH n3 ORDER BY n3.name, n3.id LIMIT $p3 RETURN {f0: n3.name} }} }} AS node',
    );
    expect(parameters).toEqual({ p0: 'mira', p1: 51, p2: 3, p3: 51 });
  });

  test('what people type stands in parameters, never in the query', () => {
    const { cypher, parameters } = compiled(
      '{ people(filter: { name: { contains: "\' OR 1=1 //" }, spouses: "aliya" }, first: 5) { items { name } } }',
    );
    expect(cypher).toBe(
      'RETURN COLLECT { MATCH (n0:Person) WHERE n0.name IS NOT NULL AND toLower(n0.name) CONTAINS $p0 AND EXISTS { MATCH (n0)-[:SPOUSE_OF]-(:Entity {id: $p1}) } ' +
        'WITH n0 ORDER BY n0.name, n0.id LIMIT $p2 RETURN {i0: {f0: n0.name}} } AS page',
    );
    expect(parameters).toEqual({ p0: "' or 1=1 //", p1: 'aliya', p2: 6 });
  });

  test('lists of reports leave the gazetteer out', () => {
    expect(compiled('{ reports { items { title } } }').cypher).toContain(
      "MATCH (n0:Report) WHERE n0.title IS NOT NULL AND n0.kind <> 'gazetteer' ",
    );
  });

  test('what @skip and @include leave out is not read', () => {
    const text =
      'query ($no: Boolean!) { person(id: "mira") { name sex @include(if: $no) ...more @include(if: $no) } } fragment more on Person { age }';
    expect(compiled(text, { no: false }).cypher).toBe('MATCH (n0:Person {id: $p0}) RETURN {f0: n0.name} AS node');
    expect(compiled(text, { no: true }).cypher).toBe(
      'MATCH (n0:Person {id: $p0}) RETURN {f0: n0.name, f1: n0.sex, f2: n0.age} AS node',
    );
  });

  test('two aliases of one list are two lists', () => {
    const { cypher } = compiled('{ person(id: "mira") { a: siblings(first: 1) { name } b: siblings { id } } }');
    expect(cypher.match(/COLLECT/g)).toEqual(['COLLECT', 'COLLECT']);
  });

  test('of a long list of texts one more is read than was asked for, and of a report what it says', () => {
    expect(compiled('{ report(id: "first") { statements(first: 2) says(first: 3) { sentence } } }')).toMatchObject({
      cypher: expect.stringContaining(
        "f0: n0.statements[..$p1], f1: COLLECT { MATCH (n0)<-[:QUOTES]-(n1:Statement {status: 'accepted'})-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(n2:Entity) " +
          'WITH n1, n2 ORDER BY n1.start, n1.end, n1.id LIMIT $p2 RETURN {',
      ) as string,
      parameters: { p0: 'first', p1: 3, p2: 4 },
    });
  });

  test('a list of more than a thousand is refused', () => {
    expect(() => compiled('{ people(first: 1001) { items { name } } }')).toThrow('first must be from 1 to 1000: 1001');
    expect(() => compiled('{ person(id: "mira") { spouses(first: 0) { name } } }')).toThrow(
      'first must be from 1 to 1000: 0',
    );
  });
});

describe('rows become the answer', () => {
  test('a page that was cut tells so, and its cursor leads to the next page', () => {
    const first = compiled('{ people(first: 1) { items { name } cut next } }');
    expect(first.cypher).toContain('RETURN {o0: n0.name, o1: n0.id, i0: {f0: n0.name}}');
    const page = [
      { o0: 'Madeup Aliya', o1: 'aliya', i0: { f0: 'Madeup Aliya' } },
      { o0: 'Madeup Mira', o1: 'mira', i0: { f0: 'Madeup Mira' } },
    ];
    const { value, cuts } = first.shape([{ page }]);
    expect(cuts).toEqual([{ path: ['people'], first: 1 }]);
    expect(value).toMatchObject({
      cut: true,
      items: { items: [{ label: 'Person', fields: { name: 'Madeup Aliya' } }] },
    });
    const next = value && 'next' in value ? value.next : null;
    const second = compiled(`{ people(first: 1, after: "${String(next)}") { items { name } } }`);
    expect(second.cypher).toContain('AND n0.name >= $p0 AND (n0.name > $p0 OR n0.id > $p1) WITH');
    expect(second.parameters).toEqual({ p0: 'Madeup Aliya', p1: 'aliya', p2: 2 });
  });

  test('a cursor of another order is refused', () => {
    expect(() => compiled('{ people(after: "W10") { items { name } } }')).toThrow(
      'after must be the `next` of the same list in the same order.',
    );
  });

  test('a list inside a node that was cut is told with its path', () => {
    const { shape } = compiled('{ person(id: "mira") { siblings(first: 1) { name } } }');
    const { value, cuts } = shape([{ node: { f0: [{ f0: 'Madeup Aliya' }, { f0: 'Madeup Tomas' }] } }]);
    expect(cuts).toEqual([{ path: ['person', 'siblings'], first: 1 }]);
    expect(value).toMatchObject({ fields: { siblings: [{ label: 'Person', fields: { name: 'Madeup Aliya' } }] } });
  });

  test('nobody is null', () => {
    expect(compiled('{ person(id: "nobody") { name } }').shape([])).toEqual({ value: null, cuts: [] });
  });
});
