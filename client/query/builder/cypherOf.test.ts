import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuery } from '../../../server/database/gate/checkQuery.ts';
import { decodeEscapes } from '../../../server/database/gate/decodeEscapes.ts';
import { tokenize } from '../../../server/database/gate/tokenize.ts';
import { warningsOf } from '../../../server/patterns/warnings.ts';
import { cypherOf, literalOf } from './cypherOf.ts';
import {
  askedLabels,
  firstQuestion,
  isAsking,
  isInRows,
  mostSteps,
  operatorsOf,
  propertiesOf,
  stepsFrom,
  withoutStep,
  withStep,
} from './question.ts';
import type { AskedLabel, AskedNode, AskedStep, BuiltQuestion, Filter } from './question.ts';

const step = (part: Partial<AskedStep>): AskedStep => ({
  from: 0,
  type: 'HELD_IN',
  direction: 'forwards',
  to: { label: 'Facility', filters: [] },
  as: 'rows',
  atLeast: 1,
  ...part,
});

test('women who are held, with where, and how many children each has', () => {
  const question: BuiltQuestion = {
    ...firstQuestion,
    start: { label: 'Person', filters: [{ property: 'sex', operator: 'is', value: 'female' }] },
    steps: [
      step({}),
      step({ type: 'PARENT_OF', to: { label: 'Person', filters: [] }, as: 'count', atLeast: 2 }),
      step({ from: 1, type: 'LOCATED_IN', to: { label: 'Place', filters: [] } }),
    ],
  };
  expect(cypherOf(question)).toBe(
    [
      'MATCH (person:Person),',
      '  (person)-[:HELD_IN]->(facility:Facility),',
      '  (facility)-[:LOCATED_IN]->(place:Place)',
      "WHERE person.sex = 'female'",
      '  AND COUNT { (person)-[:PARENT_OF]->(person2:Person) } >= 2',
      'RETURN person, facility, place, COUNT { (person)-[:PARENT_OF]->(person2:Person) } AS `number of children`',
      'ORDER BY `number of children` DESC, person.name, facility.name, place.name',
      'LIMIT 100',
      '',
    ].join('\n'),
  );
});

test('a relationship is read from its end in the words for that, and drawn the other way round', () => {
  const [holds] = stepsFrom('Facility').filter(({ type }) => type === 'HELD_IN');
  expect(holds).toEqual({
    type: 'HELD_IN',
    direction: 'backwards',
    words: 'holds',
    leadsTo: ['Any', 'Person', 'Group'],
  });
  const question = { ...firstQuestion, start: { label: 'Facility' as const, filters: [] } };
  const to: AskedNode = { label: 'Group', filters: [{ property: 'size', operator: 'atLeast', value: '5' }] };
  const cypher = cypherOf({ ...question, steps: [step({ direction: 'backwards', to })] });
  expect(cypher).toContain('(facility)<-[:HELD_IN]-(group:Group)\nWHERE group.size >= 5\n');
});

test('where a step leads to several kinds, all of them can be asked for at once', () => {
  const [held] = stepsFrom('Person').filter(({ type }) => type === 'HELD_IN');
  expect(held?.leadsTo.slice(0, 3)).toEqual(['Any', 'Place', 'Facility']);
  const question = { ...firstQuestion, steps: [step({ to: { label: 'Any', filters: [] } })] };
  expect(cypherOf(question)).toContain('(person)-[:HELD_IN]->(other)\nRETURN person, other\n');
});

test('siblings and other relatives are asked for both ways at once', () => {
  expect(stepsFrom('Person').filter(({ type }) => type === 'SIBLING_OF' || type === 'RELATIVE_OF')).toEqual([
    { type: 'SIBLING_OF', direction: 'either', words: 'sibling of', leadsTo: ['Person'] },
    { type: 'RELATIVE_OF', direction: 'either', words: 'relative of', leadsTo: ['Any', 'Person', 'Group'] },
  ]);
});

test('a place is in every place around it, not only in the next', () => {
  const question = { ...firstQuestion, start: { label: 'Village' as const, filters: [] } };
  const steps = [step({ type: 'WITHIN', to: { label: 'County', filters: [] } })];
  expect(cypherOf({ ...question, steps })).toContain('(village)-[:WITHIN]->{1,5}(county:County)');
});

test('a step that is taken out takes those with it that start where it led', () => {
  const steps = [
    step({}),
    step({ type: 'FROM' }),
    step({ from: 1, type: 'LOCATED_IN' }),
    step({ from: 2, type: 'WITHIN' }),
  ];
  expect(withoutStep({ ...firstQuestion, steps }, 0).steps.map(({ type, from }) => [type, from])).toEqual([
    ['FROM', 0],
    ['WITHIN', 1],
  ]);
});

test('a step that leads elsewhere, or only counts from now on, loses what started where it led', () => {
  const steps = [
    step({}),
    step({ from: 1, type: 'LOCATED_IN' }),
    step({ type: 'FROM' }),
    step({ from: 2, type: 'WITHIN' }),
  ];
  const types = (changed: Partial<AskedStep>) =>
    withStep({ ...firstQuestion, steps }, 0, step(changed)).steps.map(({ type }) => type);
  expect(types({ to: { label: 'County', filters: [] } })).toEqual(['HELD_IN', 'FROM']);
  expect(types({ as: 'count' })).toEqual(['HELD_IN', 'FROM']);
  expect(types({ to: { label: 'Facility', filters: [{ property: 'name', operator: 'is', value: 'x' }] } })).toEqual(
    steps.map(({ type }) => type),
  );
});

test('a filter without a value, or with none of its kind, asks for nothing', () => {
  const filters: readonly Filter[] = [
    { property: 'name', operator: 'contains', value: ' ' },
    { property: 'population2020', operator: 'atLeast', value: '5 OR 1=1' },
    { property: 'sex', operator: 'is', value: 'female' },
  ];
  expect(cypherOf({ ...firstQuestion, start: { label: 'County', filters } })).not.toContain('WHERE');
});

const awkward = fc.oneof(
  fc.string(),
  fc.constantFrom("'", '\\', "\\'", '\\u0027', "x' OR true //", '*/', '`', '新源县', '\n'),
);

test('whatever was typed, the database reads it back as one text', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const { tokens } = tokenize(decodeEscapes(`RETURN ${literalOf(text)}`).text);
      expect(tokens.map((token) => token.text)).toEqual(['RETURN', text]);
    }),
  );
});

function anyNode(label: AskedLabel): fc.Arbitrary<AskedNode> {
  const filter = fc.constantFrom('id', ...Object.keys(propertiesOf(label))).chain((property) =>
    fc.record({
      property: fc.constant(property),
      operator: fc.constantFrom(...operatorsOf(label, property)),
      value: fc.oneof(awkward, fc.constantFrom('5', 'true', '2017-10')),
    }),
  );
  return fc.array(filter, { maxLength: 3 }).map((filters) => ({ label, filters }));
}

/** Questions as the form lets one build them: each step is one that the label before it allows. */
const anyQuestion: fc.Arbitrary<BuiltQuestion> = fc
  .constantFrom(...askedLabels)
  .chain(anyNode)
  .chain((start) => grown({ start, steps: [], limit: 100 }));

function grown(question: BuiltQuestion): fc.Arbitrary<BuiltQuestion> {
  if (question.steps.length >= mostSteps) return fc.constant(question);
  const more = fc.integer({ min: 0, max: question.steps.length }).chain((from) => {
    const label = from === 0 ? question.start.label : question.steps[from - 1]?.to.label;
    const possible = label && isInRows(question, from) ? stepsFrom(label) : [];
    if (possible.length === 0) return fc.constant(question);
    return fc
      .constantFrom(...possible)
      .chain(({ type, direction, leadsTo }) =>
        fc.constantFrom(...leadsTo).chain((to) =>
          fc.record<AskedStep>({
            from: fc.constant(from),
            type: fc.constant(type),
            direction: fc.constant(direction),
            to: anyNode(to),
            as: fc.constantFrom('rows', 'count'),
            atLeast: fc.integer({ min: 0, max: 9 }),
          }),
        ),
      )
      .chain((added) => grown({ ...question, steps: [...question.steps, added] }));
  });
  return fc.oneof({ weight: 1, arbitrary: fc.constant(question) }, { weight: 3, arbitrary: more });
}

test('every question that can be built passes the gate, and asks for nothing that the graph cannot have', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const cypher = cypherOf(question);
      expect(checkQuery(cypher)).toMatchObject({ ok: true, parameters: [] });
      expect(warningsOf(cypher).map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what a property cannot be is not asked of it', () => {
  expect(isAsking('Person', { property: 'sex', operator: 'contains', value: 'x' })).toBe(false);
  expect(isAsking('Group', { property: 'size', operator: 'atLeast', value: '20' })).toBe(true);
  expect(Object.keys(propertiesOf('Report'))).not.toContain('text');
});
