import { expect, test } from 'vitest';
import { madeupApi } from '../testing/madeupApi.ts';

const { ask } = madeupApi();

interface Hit {
  readonly matched: string;
  readonly how: string;
  readonly context: string;
  readonly node: { readonly id: string };
}

async function found(text: string, rest = ''): Promise<readonly Hit[]> {
  const question = `query ($text: String!) { search(text: $text${rest}) { hits { matched how context node { id } } cut } }`;
  const { data, errors } = await ask<{ readonly search: { readonly hits: readonly Hit[] } }>(question, { text });
  expect(errors).toBeUndefined();
  return data.search.hits;
}
const idsOf = (hits: readonly Hit[]): readonly string[] => hits.map(({ node }) => node.id);

test('finds by every spelling, in every script', async () => {
  for (const [text, matched] of [
    ['madeup tomas', 'Madeup Tomas'],
    ['Томас Мадеуп', 'Томас Мадеуп'],
    ['Tomash Madeup', 'Tomash Madeup'],
  ] as const) {
    const [hit] = await found(text);
    expect(hit).toMatchObject({ matched, how: 'EXACT', node: { id: 'tomas' } });
  }
  expect((await found('新源县'))[0]).toEqual({
    matched: '新源县',
    how: 'EXACT',
    context: 'Madeup Upland',
    node: { id: 'northgate' },
  });
});

test('who types Cyrillic is told the Cyrillic name, though a Latin one is the same letter for letter', async () => {
  expect((await found('Мира'))[0]).toMatchObject({ matched: 'Мира Мадеуп', how: 'EXACT', node: { id: 'mira' } });
  expect((await found('mira'))[0]).toMatchObject({ matched: 'Mira', how: 'EXACT', node: { id: 'mira' } });
});

test('finds what is only begun, or misspelt, and says where it is', async () => {
  expect((await found('mir'))[0]).toEqual({
    matched: 'Madeup Mira',
    how: 'PREFIX',
    context: 'Madeup Northgate, Madeup Upland',
    node: { id: 'mira' },
  });
  expect((await found('nortgate'))[0]).toMatchObject({ how: 'SIMILAR', node: { id: 'northgate' } });
});

test('whoever bears the name stands before whatever only has it in its own, people before places before groups before reports', async () => {
  expect(idsOf(await found('madeup'))).toEqual([
    'tomas',
    'mira',
    'aliya',
    'upland',
    'northgate',
    'camp',
    'sons',
    'first',
    'second',
  ]);
});

test('of one kind only, or only the first, where that is asked', async () => {
  expect(idsOf(await found('madeup', ', labels: [County, Facility]'))).toEqual(['northgate', 'camp']);
  const { data } = await ask('{ search(text: "madeup", first: 2) { hits { node { id } } cut } }');
  expect(data).toEqual({ search: { hits: [{ node: { id: 'tomas' } }, { node: { id: 'mira' } }], cut: true } });
});

test('signs alone find nothing, and the gazetteer is nobody', async () => {
  expect(await found('*:* OR "')).toEqual([]);
  expect(await found('')).toEqual([]);
  expect(idsOf(await found('madeup report'))).toEqual(['first', 'second']);
});

test('a report says when it was published', async () => {
  expect((await found('madeup report'))[0]).toMatchObject({ node: { id: 'first' }, context: '2018-05-27' });
});
