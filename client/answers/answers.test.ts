import { describe, expect, test } from 'vitest';

import { captionOf, contentOf } from '../api/cells.ts';
import type { Cell, NodeCell, PathCell } from '../api/cells.ts';
import { madeUpClaim, madeUpNode, madeUpQuote, madeUpReport } from './testing/madeUpClaims.ts';
import { answerColumns, columnTitle, sortedBy } from './answerColumns.ts';
import { evidenceGroups } from './evidenceGroups.ts';
import { askedContent } from './rowContent.ts';

const node = (id: string, label = 'Person'): NodeCell => ({ kind: 'node', id, label, name: id, properties: {} });
const way: PathCell = {
  kind: 'path',
  nodes: [node('aman'), node('beren')],
  relationships: [{ kind: 'relationship', id: 'r1', type: 'SIBLING_OF', start: 'aman', end: 'beren', properties: {} }],
};

describe('what stands in a row', () => {
  const map: Cell = { kind: 'map', entries: { who: node('cai'), day: '2018' } };

  test('is found in lists, paths and maps too, each once; what belongs to the evidence is not drawn', () => {
    const row = [node('aman'), [node('beren'), way], map, node('s1', 'Statement'), node('m1', 'Mention'), 7];
    expect(contentOf(row)).toEqual({
      nodes: ['aman', 'beren', 'cai'],
      relationships: ['r1'],
      statements: ['s1'],
    });
  });

  test('is told in words', () => {
    expect([node('aman'), [node('beren'), 3], way, map, null, true].map(captionOf)).toEqual([
      'aman',
      'beren, 3',
      'aman SIBLING_OF beren',
      'who: cai, day: 2018',
      '',
      'true',
    ]);
  });

  test('is asked about as far as the server answers at once', () => {
    const many = Array.from({ length: 230 }, (_, at) => node(`n${at}`));
    const { content, isCut } = askedContent([node('s1', 'Statement'), way, many]);
    expect(isCut).toBe(true);
    expect(content.statements).toEqual(['s1']);
    expect(content.relationships).toEqual(['r1']);
    expect(content.nodes).toHaveLength(198);
    expect(askedContent([way]).isCut).toBe(false);
  });
});

describe('the columns of an answer', () => {
  test('have the words of the query for titles', () => {
    expect(['heldSince', 'held_since', 'p.name', 'facility', '`'].map(columnTitle)).toEqual([
      'held since',
      'held since',
      'p name',
      'facility',
      '`',
    ]);
  });

  test('hold numbers where every value is one', () => {
    const columns = answerColumns({
      columns: ['person', 'count', 'none'],
      rows: [
        [node('aman'), 2, null],
        [node('beren'), null, null],
      ],
    });
    expect(columns.map(({ name, isNumber }) => [name, isNumber])).toEqual([
      ['person', false],
      ['count', true],
      ['none', false],
    ]);
  });

  test('sort numbers as numbers, nodes by name, and what is empty last', () => {
    const row = [12, node('aman'), null, ''];
    expect(row.map((_, at) => sortedBy(row, at))).toEqual([12, 'aman', undefined, undefined]);
  });
});

describe('the evidence of a row', () => {
  const report = madeUpReport('account');
  const [aman, beren] = [madeUpNode('Person', 'Aman'), madeUpNode('Person', 'Beren')];
  const [camp, arrest] = [madeUpNode('Facility', 'Camp'), madeUpNode('Event', 'Arrest')];
  const said = (text: string) => [madeUpQuote(text, report)];

  test('stands under the people of the row in its order, what happened to them with them, and nothing twice', () => {
    const claims = [
      madeUpClaim(arrest, 'AT', camp, said('at')),
      madeUpClaim(aman, 'SUBJECT_OF', arrest, said('arrested')),
      madeUpClaim(aman, 'SIBLING_OF', beren, said('kin')),
      madeUpClaim(camp, 'kind', null, said('kind')),
    ];
    const groups = evidenceGroups(claims, ['camp', 'beren', 'aman']);
    expect(groups.map(({ about, claims: own }) => [about.name, own.map(({ predicate }) => predicate)])).toEqual([
      ['Beren', ['SIBLING_OF']],
      ['Aman', ['AT', 'SUBJECT_OF']],
      ['Camp', ['kind']],
    ]);
  });

  test('stands with each of the people who were arrested together', () => {
    const claims = [
      madeUpClaim(aman, 'SUBJECT_OF', arrest, said('arrested')),
      madeUpClaim(beren, 'SUBJECT_OF', arrest, said('arrested too')),
      madeUpClaim(arrest, 'AT', camp, said('at')),
    ];
    const groups = evidenceGroups(claims, ['aman', 'beren']);
    expect(groups.map(({ about, claims: own }) => [about.name, own.map(({ predicate }) => predicate)])).toEqual([
      ['Aman', ['SUBJECT_OF', 'AT']],
      ['Beren', ['SUBJECT_OF']],
    ]);
  });
});
