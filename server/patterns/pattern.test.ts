import { describe, expect, test } from 'vitest';
import { parsePattern, printPattern, withoutHeader } from './pattern.ts';

const text = `// title: Made-up question
// topic: Families
// description: Made-up people of a made-up family.
// param person: Person - whose relatives to look for
// param county: County|City? - where; anywhere if left empty
// param words: Text = SIM card - words of the reason
MATCH (p:Person {id: $person}) RETURN p // not a header
LIMIT 5
`;

describe('the comment above a query', () => {
  const pattern = parsePattern('made-up-question', text);

  test('is its whole registration', () => {
    expect(pattern).toMatchObject({
      id: 'made-up-question',
      title: 'Made-up question',
      topic: 'Families',
      description: 'Made-up people of a made-up family.',
    });
    expect(pattern.parameters).toEqual([
      { name: 'person', type: ['Person'], optional: false, meaning: 'whose relatives to look for' },
      { name: 'county', type: ['County', 'City'], optional: true, meaning: 'where; anywhere if left empty' },
      { name: 'words', type: 'Text', optional: false, defaultText: 'SIM card', meaning: 'words of the reason' },
    ]);
  });

  test('is printed as it was read', () => {
    expect(printPattern(pattern)).toBe(text);
  });

  test('can be taken off, and the comments of the query stay', () => {
    expect(withoutHeader(text)).toBe('MATCH (p:Person {id: $person}) RETURN p // not a header\nLIMIT 5\n');
  });
});

describe('a header that lacks something says what', () => {
  const without = (start: string) =>
    text
      .split('\n')
      .filter((line) => !line.startsWith(`// ${start}`))
      .join('\n');
  test.each([
    ['title', 'made-up: no title. Write it above the query, as in "// title: Relatives held in one facility".'],
    [
      'description',
      'made-up: no description. Write it above the query, as in "// description: People of one family whom reports place in one facility.".',
    ],
    [
      'topic',
      'made-up: the topic is missing. Topics are Families, Detention, Places, Organizations, Evidence, My patterns.',
    ],
  ])('no %s', (part, message) => {
    expect(() => parsePattern('made-up', without(part))).toThrow(message);
  });

  test('a topic or a type that is nearly right is named', () => {
    expect(() => parsePattern('made-up', text.replace('topic: Families', 'topic: Familes'))).toThrow(
      'made-up: the topic "Familes" is unknown. Did you mean Families?',
    );
    expect(() => parsePattern('made-up', text.replace('person: Person', 'person: Persn'))).toThrow(
      'the parameter person has an unknown type: Persn. Did you mean Person? Types are Text, Integer, Date, Nodes and the labels.',
    );
    expect(() => parsePattern('made-up', text.replace('person: Person -', 'person Person'))).toThrow(
      '"// param person Person whose relatives to look for" cannot be read: write it as "// param person: Person - whose relatives to look for".',
    );
  });
});
