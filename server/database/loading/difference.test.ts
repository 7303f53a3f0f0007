import { describe, expect, test } from 'vitest';
import { differenceOf, isNothing } from './difference.ts';
import type { Difference } from './difference.ts';
import type { Bundle, Family, RowProperties, Wanted } from './rows.ts';

type Line = readonly [type: string, end: string, properties?: RowProperties];

const bundle = (family: Family, id: string, properties: RowProperties, ...lines: readonly Line[]): Bundle => ({
  node: { family, id, labels: family === 'Entity' ? 'Entity:Person' : family, properties: { ...properties, id } },
  outgoing: lines.map(([type, end, values = {}]) => ({ type, start: id, end, properties: values })),
});
const person = (id: string, properties: RowProperties = {}, ...lines: readonly Line[]): Bundle =>
  bundle('Entity', id, properties, ...lines);
const judgement = (left: string, right: string): Bundle => {
  const { node, outgoing } = bundle('Judgement', 'judged', {}, ['RIGHT', right]);
  return { node: { ...node, anchor: left }, outgoing };
};

function wanted(bundles: readonly Bundle[]): Wanted {
  const left = new Map(bundles.map((one) => [`${one.node.family} ${one.node.id}`, one]));
  return {
    take: (family, id) => {
      const found = left.get(`${family} ${id}`);
      left.delete(`${family} ${id}`);
      return found;
    },
    rest: () => left.values(),
  };
}

/** What is written, in words: "+ aman", "~ aman", "- aman", "+ aman SPOUSE_OF gul". */
function words({ created, changed, removed }: Difference): readonly string[] {
  const line = ({ type, start, end }: { readonly type: string; readonly start: string; readonly end: string }) =>
    `${start} ${type} ${end}`;
  return [
    ...removed.relationships.map((row) => `- ${line(row)}`),
    ...removed.nodes.map(({ id }) => `- ${id}`),
    ...created.nodes.map(({ id }) => `+ ${id}`),
    ...changed.nodes.map(({ after }) => `~ ${after.id}`),
    ...created.relationships.map((row) => `+ ${line(row)}`),
    ...changed.relationships.map((row) => `~ ${line(row)}`),
  ];
}

const writtenFrom = async (before: readonly Bundle[], after: readonly Bundle[]) =>
  words(await differenceOf([before], wanted(after)));

const aman = person('aman', { name: 'Madeup Aman', aliases: ['Amanbek', 'Aman'] }, [
  'SPOUSE_OF',
  'gul',
  { since: 1990 },
]);
const gul = person('gul', { name: 'Madeup Gul' });

describe('what a load writes', () => {
  test('into an empty graph is everybody and what joins them', async () => {
    expect(await writtenFrom([], [aman, gul])).toEqual(['+ aman', '+ gul', '+ aman SPOUSE_OF gul']);
  });

  test('where all is as it was is nothing, also when it is read in several pages', async () => {
    const difference = await differenceOf([[aman], [], [gul]], wanted([gul, aman]));
    expect(words(difference)).toEqual([]);
    expect(isNothing(difference)).toBe(true);
  });

  test('takes somebody away of whom nothing is said any more, with what joined them to others', async () => {
    expect(await writtenFrom([aman, gul], [gul])).toEqual(['- aman SPOUSE_OF gul', '- aman']);
  });

  test('takes the marriage away and leaves the two', async () => {
    expect(await writtenFrom([aman, gul], [{ ...aman, outgoing: [] }, gul])).toEqual(['- aman SPOUSE_OF gul']);
  });

  test.each<readonly [string, RowProperties]>([
    ['another name', { name: 'Madeup Amanbek', aliases: ['Amanbek', 'Aman'] }],
    ['an alias less', { name: 'Madeup Aman', aliases: ['Amanbek'] }],
    ['aliases in another order', { name: 'Madeup Aman', aliases: ['Aman', 'Amanbek'] }],
    ['one property more', { name: 'Madeup Aman', aliases: ['Amanbek', 'Aman'], sex: 'male' }],
    ['one property less', { name: 'Madeup Aman' }],
    ['a list that became a text', { name: 'Madeup Aman', aliases: 'Amanbek' }],
  ])('changes who has %s', async (_, properties) => {
    const after = person('aman', properties, ['SPOUSE_OF', 'gul', { since: 1990 }]);
    expect(await writtenFrom([aman, gul], [after, gul])).toEqual(['~ aman']);
  });

  test('changes a marriage whose year is another, and neither of the two', async () => {
    const after = { ...aman, outgoing: person('aman', {}, ['SPOUSE_OF', 'gul', { since: 1991 }]).outgoing };
    expect(await writtenFrom([aman, gul], [after, gul])).toEqual(['~ aman SPOUSE_OF gul']);
  });

  test('a friend who turns out to be a brother is another relationship', async () => {
    const before = person('aman', {}, ['FRIEND_OF', 'bota']);
    const after = person('aman', {}, ['SIBLING_OF', 'bota']);
    expect(await writtenFrom([before], [after])).toEqual(['- aman FRIEND_OF bota', '+ aman SIBLING_OF bota']);
  });

  test('a village that turns out to be a county gets its label', async () => {
    const labelled = (labels: string): Bundle => ({ ...gul, node: { ...gul.node, labels } });
    const { changed } = await differenceOf(
      [[labelled('Entity:Place:Village')]],
      wanted([labelled('Entity:Place:County')]),
    );
    expect(changed.nodes.map(({ before, after }) => [before.labels, after.labels])).toEqual([
      ['Entity:Place:Village', 'Entity:Place:County'],
    ]);
  });

  test('a mention and a person of one id are two', async () => {
    expect(await writtenFrom([person('aman')], [person('aman'), bundle('Mention', 'aman', {})])).toEqual(['+ aman']);
  });

  test('a judgement whose mentions change places is made again, after all that it may hang on', async () => {
    const before = [judgement('first#aman', 'second#aman')];
    const after = [bundle('Mention', 'third#aman', {}), judgement('third#aman', 'first#aman')];
    expect(await writtenFrom(before, after)).toEqual([
      '- judged',
      '+ third#aman',
      '+ judged',
      '+ judged RIGHT first#aman',
    ]);
  });
});
