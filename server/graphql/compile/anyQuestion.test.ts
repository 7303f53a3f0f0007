import * as fc from 'fast-check';
import { Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { rootFields } from '../generated.ts';
import { createSchema } from '../schema.ts';
import { anyQuestion, mark } from '../testing/anyQuestion.ts';
import { madeupApi } from '../testing/madeupApi.ts';
import { compile } from './compile.ts';

const schema = createSchema();
const { ask } = madeupApi();
const questions = fc.constantFrom(...Object.keys(rootFields)).chain((root) => anyQuestion(schema, root));

function compiled(question: string) {
  const [operation] = parse(question).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no question: ${question}`);
  const fields = operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
  return compile(fields, { schema, fragments: {}, variables: {} });
}

test('no text that anybody asks for stands in a query: all of it is in the parameters', () => {
  fc.assert(
    fc.property(questions, (question) => {
      expect(validate(schema, parse(question))).toEqual([]);
      const { cypher, parameters } = compiled(question);
      expect(cypher).not.toContain(mark);
      const texts = /"[^"]*usertext/.test(question.replace(/after: "[^"]*"/g, ''));
      if (texts) expect(JSON.stringify(parameters).toLowerCase()).toContain(mark);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('whatever the schema allows to be asked is a query that Neo4j takes and answers', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      expect((await ask(question)).errors).toBeUndefined();
    }),
    { seed: 1, numRuns: 40, endOnFailure: true },
  );
});
