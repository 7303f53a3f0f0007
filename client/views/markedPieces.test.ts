import { describe, expect, test } from 'vitest';

import type { GraphNode, ReadingStatement } from '../api/types.ts';
import { markedPieces } from './markedPieces.ts';
import { knownNames, mentionPieces } from './mentionPieces.ts';
import { groupsThatFit, nodesNamed } from './nodesNamed.ts';

const text = 'Madeup Aman was taken. Madeup Beren told of it.';

describe('the marks of a paragraph', () => {
  test('quotes that overlap are cut where the one begins and the other ends', () => {
    const quotes = [
      { id: 'whole', start: 0, end: 22 },
      { id: 'taken', start: 12, end: 22 },
    ];
    expect(markedPieces(text, { start: 0, end: text.length }, quotes, 'taken')).toEqual([
      { start: 0, text: 'Madeup Aman ', statements: ['whole'], chosen: false },
      { start: 12, text: 'was taken.', statements: ['whole', 'taken'], chosen: true },
      { start: 22, text: ' Madeup Beren told of it.', statements: [], chosen: false },
    ]);
  });

  test('a paragraph without quotes is one piece, and a quote that goes beyond it ends with it', () => {
    expect(markedPieces(text, { start: 0, end: 22 }, [], undefined)).toEqual([
      { start: 0, text: 'Madeup Aman was taken.', statements: [], chosen: false },
    ]);
    const beyond = [{ id: 'both', start: 12, end: text.length }];
    expect(markedPieces(text, { start: 0, end: 22 }, beyond, undefined).map((piece) => piece.text)).toEqual([
      'Madeup Aman ',
      'was taken.',
    ]);
  });

  test('the pieces together are the paragraph', () => {
    const quotes = [
      { id: 'a', start: 3, end: 30 },
      { id: 'b', start: 10, end: 40 },
      { id: 'c', start: 10, end: 12 },
    ];
    const pieces = markedPieces(text, { start: 2, end: 45 }, quotes, undefined);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(2, 45));
  });
});

function node(name: string, more: Partial<GraphNode> = {}): GraphNode {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    label: 'Person',
    name,
    named: true,
    properties: {},
    statements: 1,
    disputed: [],
    reports: [],
    witnesses: [],
    ...more,
  };
}

const linksOf = (words: string, nodes: readonly GraphNode[]) =>
  mentionPieces(words, knownNames(nodes)).flatMap((piece) => (piece.node ? [[piece.text, piece.node.id]] : []));

describe('the names in a text', () => {
  test('the longest name is found, and the aliases too', () => {
    const nodes = [node('Madeup'), node('Madeup Aman', { properties: { aliases: ['Amanbek'] } })];
    expect(linksOf('Madeup Aman, called Amanbek, met Madeup.', nodes)).toEqual([
      ['Madeup Aman', 'madeup-aman'],
      ['Amanbek', 'madeup-aman'],
      ['Madeup', 'madeup'],
    ]);
  });

  test('a name inside of another word is none', () => {
    expect(linksOf('Madeupia lies in Unmadeup.', [node('Madeup')])).toEqual([]);
  });

  test('a name of two, and the description of an unnamed, lead nowhere', () => {
    const nodes = [node('Madeup', { id: 'one' }), node('Madeup', { id: 'two' }), node('her husband', { named: false })];
    expect(linksOf('Madeup and her husband.', nodes)).toEqual([]);
  });
});

describe('the nodes beside a paragraph', () => {
  const statement = (id: string, start: number, sentence: string, more: Partial<ReadingStatement> = {}) => ({
    id,
    start,
    end: start + 5,
    paragraph: 1,
    sentence,
    subject: 'madeup-aman',
    object: null,
    witness: null,
    ...more,
  });
  const nodes = new Map([node('Madeup Aman'), node('Madeup Beren')].map((each) => [each.id, each]));

  test('a subject comes with what is said of it in the order of the text, a witness with nothing', () => {
    const found = nodesNamed(
      [
        statement('later', 20, 'Madeup Aman: age 27', { witness: 'madeup-beren' }),
        statement('first', 0, 'Madeup Aman: from Madeup Village', { object: 'not-in-the-answer' }),
      ],
      nodes,
    );
    expect(found.map(({ node: { name }, sentences }) => [name, sentences.map(({ id }) => id)])).toEqual([
      ['Madeup Aman', ['first', 'later']],
      ['Madeup Beren', []],
    ]);
  });

  test('a bare kind and the wording of a date are left out', () => {
    const found = nodesNamed(
      [statement('kind', 0, 'Madeup Aman: kind arrest'), statement('note', 1, 'Madeup Aman: dateNote last spring')],
      nodes,
    );
    expect(found).toEqual([]);
  });

  test('beside a short paragraph stand two, beside a long one as many as it has room for', () => {
    const sentences = [statement('one', 0, 'Madeup Aman: age 27'), statement('two', 9, 'Madeup Aman: from Madeup')];
    const groups = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ node: node(`Madeup ${name}`), sentences }));
    expect([0, 200, 700, 5000].map((letters) => groupsThatFit(groups, letters))).toEqual([2, 2, 4, 5]);
    expect(groupsThatFit(groups.slice(0, 1), 0)).toBe(1);
  });
});
