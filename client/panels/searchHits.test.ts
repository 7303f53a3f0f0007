import { describe, expect, test } from 'vitest';

import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { SearchHit } from '../api/types.ts';
import { groupHits, recentHits, rememberHit } from './searchHits.ts';

function hit(label: NodeLabel, name: string): SearchHit {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    node: { id, label, name, named: true, properties: {}, statements: 1, disputed: [], reports: [], witnesses: [] },
    matched: name,
    how: 'PREFIX',
    context: '',
  };
}

describe('the hits of the search', () => {
  test('people and groups stand together, places of every level too', () => {
    const groups = groupHits([
      hit('Person', 'Madeup Aman'),
      hit('County', 'Madeup County'),
      hit('Group', 'Madeup Family'),
      hit('Village', 'Madeup Village'),
    ]);
    expect(groups.map(({ title, hits }) => [title, hits.map(({ node }) => node.name)])).toEqual([
      ['People', ['Madeup Aman', 'Madeup Family']],
      ['Places', ['Madeup County', 'Madeup Village']],
    ]);
  });

  test('the kinds keep the order of their best hits', () => {
    const groups = groupHits([
      hit('Report', 'Madeup Report'),
      hit('Facility', 'Madeup Camp'),
      hit('Organization', 'Madeup Office'),
      hit('Event', 'Madeup Arrest'),
    ]);
    expect(groups.map(({ title }) => title)).toEqual(['Reports', 'Facilities', 'Organizations', 'Events']);
  });

  test('no hits make no groups', () => {
    expect(groupHits([])).toEqual([]);
  });

  test('the six hits chosen last are remembered, the latest first and each once', () => {
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'C']) rememberHit(hit('Person', `Madeup ${name}`));
    expect(recentHits().map(({ node }) => node.name)).toEqual([
      'Madeup C',
      'Madeup G',
      'Madeup F',
      'Madeup E',
      'Madeup D',
      'Madeup B',
    ]);
  });
});
