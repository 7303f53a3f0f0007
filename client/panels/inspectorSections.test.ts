import { describe, expect, test } from 'vitest';

import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { Claim, Evidence, GraphNode, Quote, ReportSummary } from '../api/types.ts';
import { quotedReports, sectionsOf } from './inspectorSections.ts';

function node(label: NodeLabel, name: string, properties: GraphNode['properties'] = {}): GraphNode {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, label, name, named: true, properties, statements: 1, disputed: [], reports: [], witnesses: [] };
}

const report = (id: string, publishedOn: string): ReportSummary => ({
  id,
  title: `Madeup ${id}`,
  publisher: 'Madeup Press',
  byline: null,
  publishedOn,
  url: 'https://madeup.example/',
  kind: 'account',
  language: 'en',
});
const older = report('older', '2018-01-01');
const newer = report('newer', '2018-06-01');

const quote = (statement: string, more: Partial<Quote> = {}): Quote => ({
  statement,
  text: 'madeup words',
  before: '',
  after: '',
  paragraph: 1,
  start: 0,
  end: 12,
  report: older,
  witness: null,
  witnessIs: null,
  value: null,
  ...more,
});

const aman = node('Person', 'Madeup Aman', { sex: 'male' });
const beren = node('Person', 'Madeup Beren', { sex: 'female' });
const camp = node('Facility', 'Madeup Camp', { kind: 'camp' });

const claim = (id: string, predicate: string, more: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'RELATIONSHIP',
  predicate,
  value: null,
  properties: {},
  derived: false,
  rule: null,
  disputed: false,
  subject: aman,
  object: null,
  quotes: [quote(`statement-${id}`)],
  ...more,
});

const evidence = (...claims: readonly Claim[]): Evidence => ({ node: aman, claims, judgements: [], cut: false });

const wordsOf = (parts: readonly (string | GraphNode)[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
const outline = (of: Evidence, about = aman) =>
  sectionsOf(of, about).map(({ title, items }) => [title, items.map(({ parts }) => wordsOf(parts))]);

describe('the sections of the inspector', () => {
  test('come in their order, whatever the order of the claims', () => {
    const property = claim('age', 'occupation', { kind: 'PROPERTY', value: 'herder' });
    const wife = claim('wife', 'SPOUSE_OF', { object: beren });
    const held = claim('held', 'HELD_IN', { object: camp, derived: true, rule: 'worked out' });
    expect(outline(evidence(property, wife, held))).toEqual([
      ['Taken and held', ['Held in Madeup Camp']],
      ['Family', ['Husband of Madeup Beren']],
      ['Details', ['Occupation: herder']],
    ]);
  });

  test('a derived relationship says so and how', () => {
    const held = claim('held', 'HELD_IN', { object: camp, derived: true, rule: 'worked out' });
    const [section] = sectionsOf(evidence(held), aman);
    expect(section?.items[0]).toMatchObject({ tags: ['derived'], rule: 'worked out' });
  });

  test('what the head shows is not told again, nor that a report mentions it', () => {
    const shown = ['name', 'status', 'ageOn'].map((each) => claim(each, each, { kind: 'PROPERTY', value: 'x' }));
    const mention = claim('mention', 'MENTIONS', { subject: node('Report', 'Madeup Report'), object: aman });
    expect(outline(evidence(...shown, mention))).toEqual([]);
  });

  test('an event is one item, with the quotes of its parts, in the order of dates', () => {
    const release = node('Event', 'release of Aman', { kind: 'release', date: '2018-05' });
    const arrest = node('Event', 'arrest of Aman', { kind: 'arrest', date: '2017-03' });
    const claims = [
      claim('r', 'SUBJECT_OF', { object: release }),
      claim('a', 'SUBJECT_OF', { object: arrest }),
      claim('where', 'AT', { subject: arrest, object: camp }),
      claim('when', 'date', { kind: 'PROPERTY', subject: arrest, value: '2017-03' }),
    ];
    const [section] = sectionsOf(evidence(...claims), aman);
    expect(section?.title).toBe('Taken and held');
    expect(section?.items.map(({ parts }) => wordsOf(parts))).toEqual([
      'Taken in Madeup Camp, March 2017',
      'Released, May 2018',
    ]);
    expect(section?.items[0]?.quotes.map(({ statement }) => statement)).toEqual([
      'statement-a',
      'statement-where',
      'statement-when',
    ]);
    expect(section?.statements).toBe(4);
  });

  test('an event that a derived relationship tells is not told twice', () => {
    const arrest = node('Event', 'arrest of Aman', { kind: 'arrest', date: '2017-03' });
    const claims = [
      claim('a', 'SUBJECT_OF', { object: arrest }),
      claim('taken', 'TAKEN_AT', {
        object: camp,
        derived: true,
        properties: { events: [arrest.id], since: '2017-03' },
      }),
    ];
    expect(outline(evidence(...claims))).toEqual([['Taken and held', ['Taken in Madeup Camp, March 2017']]]);
  });

  test('who told of it stands by the relation to it, without quotes', () => {
    const told = claim('told', 'TESTIFIED_ABOUT', {
      subject: beren,
      object: aman,
      derived: true,
      quotes: [quote('s', { witnessIs: 'his wife' })],
    });
    const [section] = sectionsOf(evidence(told), aman);
    expect(section?.title).toBe('Told by');
    expect(section?.items.map(({ parts }) => wordsOf(parts))).toEqual(['Madeup Beren, his wife']);
    expect(section?.items[0]).toMatchObject({ tags: [], quotes: [] });
  });

  test('a disputed and an unnamed are marked, and quotes stand in the order of the reports', () => {
    const husband = { ...node('Person', 'husband of Beren'), named: false };
    const friend = claim('friend', 'FRIEND_OF', {
      object: husband,
      disputed: true,
      quotes: [quote('new', { report: newer }), quote('late', { start: 9 }), quote('early', { start: 2 })],
    });
    const item = sectionsOf(evidence(friend), aman)[0]?.items[0];
    expect(item?.tags).toEqual(['unnamed', 'disputed']);
    expect(item?.quotes.map(({ statement }) => statement)).toEqual(['early', 'late', 'new']);
  });
});

describe('the reports that are quoted', () => {
  test('stand with the newest first, each with its statements counted once', () => {
    const first = claim('first', 'FRIEND_OF', { object: beren, quotes: [quote('s1'), quote('s1'), quote('s2')] });
    const second = claim('second', 'FRIEND_OF', { object: beren, quotes: [quote('s3', { report: newer })] });
    expect(quotedReports(evidence(first, second))).toEqual([
      { report: newer, first: 's3', statements: 1 },
      { report: older, first: 's1', statements: 2 },
    ]);
  });
});
