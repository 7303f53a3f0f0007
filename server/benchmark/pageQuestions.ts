import type { Database } from '../database/database.ts';

/** What the page asks for, of a loaded world: names and queries. */
export async function pageQuestions(database: Database): Promise<readonly (readonly [string, string])[]> {
  const [person] = await database.read<{ id: string; name: string }>(
    'MATCH (person:Person) RETURN person.id AS id, person.name AS name ORDER BY size(person.statements) DESC, id LIMIT 1',
  );
  if (!person) throw new Error('the world to ask has no people');
  const id = JSON.stringify(person.id);
  const picture =
    '{ nodes { id label name named properties statements } relationships { id type start end } leftOut { id type count } cut }';
  return [
    [
      'search, a name',
      `{ search(text: ${JSON.stringify(person.name)}) { hits { node { id name } matched how context } } }`,
    ],
    [
      'search, misspelt',
      `{ search(text: ${JSON.stringify(`${person.name.slice(0, -1)}x`)}) { hits { node { id name } matched how context } } }`,
    ],
    ['neighbourhood, two steps', `{ neighbourhood(id: ${id}, depth: 2) ${picture} }`],
    ['overview, 1000 nodes', `{ overview(first: 1000) ${picture} }`],
    ['evidence of a person', `{ evidence(id: ${id}) { claims { id quotes { text before after witnessIs } } } }`],
  ];
}
