import { expect, test } from 'vitest';
import type { QueryNames } from '../../api/questions.ts';
import { choicesFor, quotedText, wantedAt } from './completions.ts';

/** What is wanted at the place of the ¦. */
function at(marked: string) {
  const place = marked.indexOf('¦');
  return wantedAt(marked.replace('¦', ''), place);
}
const names: QueryNames = {
  labels: ['Person', 'Visitor'],
  types: ['HELD_IN', 'MET'],
  properties: ['birthDate', 'id', 'weight'],
  functions: ['size', 'collect'],
  procedures: ['db.labels'],
};
const choose = (marked: string) => {
  const wanted = at(marked);
  if (!wanted) throw new Error('nothing is wanted there');
  return choicesFor(wanted, names, { text: marked.replace('¦', ''), parameters: ['from', 'selection'] });
};

test('labels are wanted in round brackets, types in square ones', () => {
  expect(at('MATCH (p:Per¦')).toEqual({ kind: 'label', from: 9, prefix: 'Per' });
  expect(at('MATCH (p:¦')).toEqual({ kind: 'label', from: 9, prefix: '' });
  expect(at('MATCH (p:Person|¦')).toMatchObject({ kind: 'label', prefix: '' });
  expect(at('MATCH (p)-[:HE¦')).toMatchObject({ kind: 'type', prefix: 'HE' });
  expect(at('MATCH (p)-[h:HELD_IN|¦')).toMatchObject({ kind: 'type', prefix: '' });
  expect(at('WHERE p:Per¦')).toMatchObject({ kind: 'label', prefix: 'Per' });
});

test('properties are wanted behind a dot and in a map, those of the node’s label first', () => {
  expect(at('MATCH (p:Person) WHERE p.bi¦')).toEqual({ kind: 'property', from: 25, prefix: 'bi', label: 'Person' });
  expect(at('MATCH (p)-[h:HELD_IN]->() RETURN h.¦')).toMatchObject({ kind: 'property', label: 'HELD_IN' });
  expect(at('MATCH (p:Person {na¦')).toMatchObject({ kind: 'property', prefix: 'na', label: 'Person' });
  const [first] = [...choose('MATCH (p:Person) RETURN p.¦')].sort((a, b) => (b.boost ?? 0) - (a.boost ?? 0));
  expect(first).toMatchObject({ text: 'birthDate', detail: 'Date', meaning: 'Day or year of birth.' });
});

test('within quotes a name is wanted, behind them nothing, and in a comment nothing', () => {
  expect(at("WHERE p.name = 'Wat¦")).toEqual({ kind: 'caption', from: 16, prefix: 'Wat' });
  expect(at("WHERE p.name = 'Watbek'¦")).toBeUndefined();
  expect(at('RETURN 1 // Wat¦')).toBeUndefined();
  expect(at('RETURN 1 /* Wat¦')).toBeUndefined();
});

test('a parameter is wanted behind $, the selection among them', () => {
  expect(at('WHERE p.id IN $se¦')).toMatchObject({ kind: 'parameter', prefix: 'se' });
  expect(choose('WHERE p.id IN $¦').map(({ text }) => text)).toEqual(['from', 'selection']);
});

test('elsewhere the query’s own names come first, then keywords that read, then functions', () => {
  const texts = choose('MATCH (watbek:Person) RETURN si¦').map(({ text }) => text);
  expect(texts[0]).toBe('watbek');
  expect(texts).toContain('size');
  expect(texts).toContain('ORDER');
  expect(texts).not.toContain('DELETE');
});

test('labels and types of another database are offered as well as the ontology’s', () => {
  expect(choose('MATCH (p:¦')).toEqual([
    { text: 'Person', role: 'label', meaning: 'Somebody whom a report tells of, named or not.', boost: 1 },
    { text: 'Visitor', role: 'label' },
  ]);
  expect(choose('MATCH ()-[:¦').map(({ text, detail }) => [text, detail])).toEqual([
    ['HELD_IN', 'held in'],
    ['MET', undefined],
  ]);
});

test('a name that is put between quotes cannot end them', () => {
  expect(quotedText('Q\'ong \\ "x"', "'")).toBe('Q\\\'ong \\\\ "x"');
});
