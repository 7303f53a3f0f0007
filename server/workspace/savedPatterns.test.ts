import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { canonicalHash } from '../database/loading/canonicalHash.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { load } from '../database/loading/load.ts';
import { reset } from '../database/loading/reset.ts';
import { realGazetteer, twoReports } from '../database/loading/testing/madeUpReports.ts';
import { UserError } from '../errors.ts';
import { parsePattern, printPattern } from '../patterns/pattern.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { allPatterns, getPattern, removePattern, savePattern } from './savedPatterns.ts';
import type { PatternDraft } from './savedPatterns.ts';
import { countKept, keptWords, removeWorkspace } from './workspace.ts';

let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await createSchema(database);
});
afterAll(() => database.close());

const draft: PatternDraft = {
  title: 'Made-up sisters',
  description: 'Sisters of somebody.',
  cypher: `// param person: Person - whose sisters
// Half-sisters too.
MATCH (:Person {id: $person})-[:SIBLING_OF]-(sister:Person {sex: 'female'})
RETURN sister
LIMIT 50
`,
};

async function refusalOf(changed: Partial<PatternDraft>): Promise<string> {
  const problem: unknown = await savePattern(database, { ...draft, ...changed }).catch((error: unknown) => error);
  if (problem instanceof UserError) return problem.message;
  throw new Error('it was kept', { cause: problem });
}

const ownTitles = async () => (await allPatterns(database)).filter(({ own }) => own).map(({ title }) => title);

test('a question of the reader stands behind the library, under an address of its own, and can be changed and removed', async () => {
  const saved = await savePattern(database, draft);
  expect(saved.id).toMatch(/^made-up-sisters-[0-9a-f]{8}$/);
  expect(saved).toMatchObject({ own: true, topic: 'My patterns', faults: [] });
  expect(saved.parameters).toEqual([{ name: 'person', type: ['Person'], optional: false, meaning: 'whose sisters' }]);
  expect((await allPatterns(database)).at(-1)).toEqual(saved);

  const changed = await savePattern(database, { ...draft, id: saved.id, title: 'Sisters, and half-sisters' });
  expect(changed.id).toBe(saved.id);
  expect(await ownTitles()).toEqual(['Sisters, and half-sisters']);

  expect(await removePattern(database, saved.id)).toBe(true);
  expect(await removePattern(database, saved.id)).toBe(false);
  expect(await ownTitles()).toEqual([]);
});

test('its file can be dropped into the library as it is', async () => {
  const saved = await savePattern(database, draft);
  const file = printPattern(saved);
  expect(file).toBe(
    `// title: Made-up sisters\n// topic: My patterns\n// description: Sisters of somebody.\n${draft.cypher}`,
  );
  expect(parsePattern(saved.id, file)).toEqual({
    ...{ id: saved.id, title: saved.title, topic: saved.topic, description: saved.description },
    ...{ parameters: saved.parameters, cypher: file },
  });
  await removePattern(database, saved.id);
});

test.each([
  [{ title: ' ' }, 'The title is empty: say in a few words what is asked.'],
  [{ title: 'a\u202eb' }, 'The title holds a character that cannot be seen, U+202E: take it out.'],
  [{ description: 'a'.repeat(201) }, 'The description has 201 characters, and 200 are the most.'],
  [
    { cypher: 'MATCH (p:Person)\nSET p.name = 1\nRETURN p LIMIT 1' },
    'Made-up sisters, line 2: SET writes, and here only reading is allowed: ask with MATCH and RETURN.',
  ],
  [
    { cypher: 'MATCH (p:Persn {id: $who}) RETURN p' },
    `Made-up sisters: $who is used and not declared. Write above the query: // param who: Text - what it means.
Made-up sisters, line 1: There is no label "Persn", so nothing is found by it. Did you mean Person?
Made-up sisters, line 1: Without LIMIT the answer may be very long; it is cut at the row limit. Add LIMIT 100, say.`,
  ],
  [
    { id: 'relatives-held-in-one-facility' },
    '"Relatives held in one facility" belongs to the library and cannot be changed: save it as one of your own, under another title.',
  ],
  [
    { id: 'relatives-held-in-one-facilty' },
    'There is no pattern "relatives-held-in-one-facilty". Did you mean relatives-held-in-one-facility?',
  ],
])('what cannot be kept is refused with all its faults: %o', async (changed: Partial<PatternDraft>, message) => {
  expect(await refusalOf(changed)).toBe(message);
  expect(await ownTitles()).toEqual([]);
});

test('one whose label is not there any more says so, and the others stay', async () => {
  const { id } = await savePattern(database, draft);
  await database.write((transaction) =>
    transaction.run(
      `MATCH (pattern:SavedPattern {id: $id})
      CREATE (:SavedPattern {id: 'lost', title: 'Lost', description: '.', cypher: replace(replace(pattern.cypher, 'Made-up sisters', 'Lost'), 'sister:Person', 'sister:Sister')}),
        (:SavedPattern {id: 'strange', title: 'Strange', description: '.', cypher: replace(pattern.cypher, 'person: Person', 'person: Sister')})`,
      { id },
    ),
  );
  const patterns = await allPatterns(database);
  expect(patterns.filter(({ own }) => own).map(({ title, faults }) => [title, faults])).toEqual([
    ['Lost', ['Lost, line 6: There is no label "Sister", so nothing is found by it.']],
    ['Made-up sisters', []],
    [
      'Strange',
      ['the parameter person has an unknown type: Sister. Types are Text, Integer, Date, Nodes and the labels.'],
    ],
  ]);
  for (const each of [id, 'lost', 'strange']) await removePattern(database, each);
});

test('a load and a reset leave it, and it is no part of the evidence', async () => {
  await load(database, twoReports, realGazetteer());
  const before = await canonicalHash(database);
  const saved = await savePattern(database, draft);
  expect(await canonicalHash(database)).toBe(before);
  await load(database, twoReports, realGazetteer());
  await reset(database);
  expect(await getPattern(database, saved.id)).toEqual(saved);
  const counts = await countKept(database);
  expect(keptWords(counts)).toBe(' 1 saved pattern is kept: reset --yes --all removes it too.');
  expect(keptWords({ patterns: 1, results: 2 })).toBe(
    ' 1 saved pattern and 2 frozen results are kept: reset --yes --all removes them too.',
  );
  await removeWorkspace(database);
  expect(keptWords(await countKept(database))).toBe('');
});
