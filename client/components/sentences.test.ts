import { describe, expect, test } from 'vitest';
import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { Claim, GraphNode, Properties } from '../api/types.ts';
import { claimSentence, eventSentence } from './sentences.ts';
import type { Part } from './sentences.ts';

const node = (label: NodeLabel, name: string, properties: Properties = {}): GraphNode => ({
  id: name.toLowerCase(),
  label,
  name,
  named: true,
  properties,
  statements: 1,
  disputed: [],
  reports: [],
  witnesses: [],
});

const claim = (subject: GraphNode, predicate: string, object: GraphNode, properties: Properties = {}): Claim => ({
  id: 'claim',
  kind: 'RELATIONSHIP',
  predicate,
  value: null,
  properties,
  derived: false,
  rule: null,
  disputed: false,
  subject,
  object,
  quotes: [],
});

const property = (subject: GraphNode, predicate: string, value: unknown): Claim => ({
  ...claim(subject, predicate, subject),
  kind: 'PROPERTY',
  value,
  object: null,
});

const words = (parts: readonly Part[]) => parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

const aman = node('Person', 'Madeup Aman', { sex: 'male' });
const aigul = node('Person', 'Madeup Aigul', { sex: 'female' });
const someone = node('Person', 'Madeup Someone');
const camp = node('Facility', 'Madeup Camp', { kind: 'camp' });
const airport = node('Facility', 'Madeup Airport', { kind: 'airport' });
const county = node('County', 'Madeup County');
const school = node('Organization', 'Madeup School');

describe('family, from either end', () => {
  test.each([
    [claim(aman, 'SPOUSE_OF', aigul), aman, 'Husband of Madeup Aigul'],
    [claim(aman, 'SPOUSE_OF', aigul), aigul, 'Wife of Madeup Aman'],
    [
      claim(aman, 'SPOUSE_OF', aigul, { since: '2010', until: '2016' }),
      aigul,
      'Former wife of Madeup Aman, 2010 to 2016',
    ],
    [claim(aigul, 'PARENT_OF', aman), aigul, 'Mother of Madeup Aman'],
    [claim(aigul, 'PARENT_OF', aman), aman, 'Son of Madeup Aigul'],
    [
      claim(aigul, 'PARENT_OF', node('Group', 'Madeup three')),
      node('Group', 'Madeup three'),
      'Children of Madeup Aigul',
    ],
    [claim(aman, 'SIBLING_OF', aigul, { elder: 'start' }), aman, 'Elder brother of Madeup Aigul'],
    [claim(aman, 'SIBLING_OF', aigul, { elder: 'start' }), aigul, 'Younger sister of Madeup Aman'],
    [claim(someone, 'SIBLING_OF', aigul), someone, 'Sibling of Madeup Aigul'],
    [claim(someone, 'RELATIVE_OF', aigul, { kinship: 'uncle' }), someone, 'Uncle of Madeup Aigul'],
    [claim(someone, 'RELATIVE_OF', aigul, { kinship: 'uncle' }), aigul, 'Madeup Someone is her uncle'],
    [claim(aman, 'ENGAGED_TO', aigul), aigul, 'Fiancée of Madeup Aman'],
  ])('%#', (said, about, sentence) => {
    expect(words(claimSentence(said, about))).toBe(sentence);
  });
});

describe('places, memberships and details', () => {
  test.each([
    [claim(aman, 'HELD_IN', camp, { since: '2018-01-25' }), aman, 'Held in Madeup Camp, since 25 January 2018'],
    [
      claim(aman, 'HELD_IN', camp, { since: '2017-05/2017-08' }),
      aman,
      'Held in Madeup Camp, since some time from May 2017 to August 2017',
    ],
    [claim(aman, 'HELD_IN', camp, { until: '2018' }), camp, 'Madeup Aman was held here, until 2018'],
    [claim(aman, 'TAKEN_AT', airport, { since: '2017-10' }), aman, 'Taken at Madeup Airport, October 2017'],
    [claim(aman, 'FROM', county), aman, 'From Madeup County'],
    [claim(aman, 'FROM', county), county, 'Madeup Aman is from here'],
    [claim(aman, 'WORKS_FOR', school, { role: 'teacher' }), aman, 'Teacher, Madeup School'],
    [claim(aman, 'WORKS_FOR', school), school, 'Has as staff: Madeup Aman'],
    [claim(aman, 'MEMBER_OF', school), aman, 'Member of Madeup School'],
    [property(aman, 'birthDate', '1980-03'), aman, 'Born: March 1980'],
    [property(aman, 'occupation', ['herder', 'imam']), aman, 'Occupation: herder, imam'],
  ])('%#', (said, about, sentence) => {
    expect(words(claimSentence(said, about))).toBe(sentence);
  });

  test('a claim of a relationship selected alone reads from its start', () => {
    expect(words(claimSentence(claim(aman, 'HELD_IN', camp), aman))).toBe('Held in Madeup Camp');
  });
});

describe('events', () => {
  const event = (properties: Properties) => node('Event', 'Madeup event', properties);

  test('say where and when', () => {
    expect(words(eventSentence(event({ kind: 'arrest', date: '2018-01-25' }), county))).toBe(
      'Taken in Madeup County, 25 January 2018',
    );
    expect(words(eventSentence(event({ kind: 'passport confiscation', date: '2017' }), undefined))).toBe(
      'Passport taken, 2017',
    );
  });

  test('of a moment lie somewhere between two days that a report names; a stay goes from the one to the other', () => {
    const date = '2017-08/2018-01-22';
    expect(words(eventSentence(event({ kind: 'passport confiscation', date }), county))).toBe(
      'Passport taken in Madeup County, some time between August 2017 and 22 January 2018',
    );
    expect(words(eventSentence(event({ kind: 'house arrest', date }), county))).toBe(
      'Under house arrest in Madeup County, from August 2017 to 22 January 2018',
    );
    expect(words(claimSentence(claim(aman, 'TAKEN_AT', airport, { since: '2017-07/2017-08' }), aman))).toBe(
      'Taken at Madeup Airport, some time between July 2017 and August 2017',
    );
    expect(words(claimSentence(property(event({ kind: 'arrest' }), 'date', date), aman))).toBe(
      'Date: some time between August 2017 and 22 January 2018',
    );
  });

  test('say that no report says where somebody is held', () => {
    expect(words(eventSentence(event({ kind: 'detention', date: '2018-02' }), undefined))).toBe(
      'Held, February 2018; no report says where',
    );
  });

  test('join an open date without a comma', () => {
    expect(words(eventSentence(event({ kind: 'disappearance', date: '2017-05/..' }), undefined))).toBe(
      'Last heard of since May 2017',
    );
  });

  test('say by when a thing happened of which only the latest day is known, and until when a stay lasted', () => {
    expect(words(eventSentence(event({ kind: 'summons', date: '../2018-04-07' }), undefined))).toBe(
      'Summoned by 7 April 2018',
    );
    expect(words(eventSentence(event({ kind: 'detention', date: '../2018' }), camp))).toBe(
      'Held in Madeup Camp, until 2018',
    );
  });

  test('tell what was only planned as a plan', () => {
    expect(words(eventSentence(event({ kind: 'meeting', date: '2018-05-03', planned: true }), county))).toBe(
      'Planned meeting in Madeup County, 3 May 2018',
    );
  });
});
