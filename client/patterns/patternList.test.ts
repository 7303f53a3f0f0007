import { describe, expect, test } from 'vitest';

import type { Pattern } from '../api/patterns.ts';
import type { PatternParameter } from '../api/questions.ts';
import { patternsAbout, topicsOf } from './patternList.ts';
import { isComplete, questionText } from './questionText.ts';

const parameter = (name: string, more: Partial<PatternParameter> = {}): PatternParameter => ({
  name,
  kind: 'NODE',
  labels: ['Person'],
  optional: false,
  defaultText: null,
  meaning: 'who',
  ...more,
});

const pattern = (title: string, topic: string, parameters: readonly PatternParameter[] = []): Pattern => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  topic,
  description: `Asks for ${title.toLowerCase()}.`,
  parameters,
  cypher: '',
  own: false,
  faults: [],
  file: '',
});

const kin = pattern('Everyone related to a person', 'Families', [parameter('person')]);
const between = pattern('How two are connected', 'Families', [parameter('one'), parameter('other')]);
const people = pattern('People of a place', 'Places', [parameter('place', { labels: ['Place'] })]);
const taken = pattern('Détention at an airport', 'Detention');
const all = [kin, between, people, taken];

describe('the list of patterns', () => {
  test('stands by topic, in the order in which the topics come', () => {
    expect(topicsOf(all).map(({ title, patterns }) => [title, patterns.map((each) => each.title)])).toEqual([
      ['Families', ['Everyone related to a person', 'How two are connected']],
      ['Places', ['People of a place']],
      ['Detention', ['Détention at an airport']],
    ]);
  });

  test('is searched by every word of title, topic and description, with or without accents', () => {
    const found = (text: string) => topicsOf(all, text).flatMap(({ patterns }) => patterns.map(({ title }) => title));
    expect(found('detention AIRPORT')).toEqual(['Détention at an airport']);
    expect(found('families person')).toEqual(['Everyone related to a person']);
    expect(found('nothing of the kind')).toEqual([]);
  });
});

describe('what can be asked about a selection', () => {
  const titles = (label: string, isPlace: boolean) => patternsAbout(all, label, isPlace).map(({ title }) => title);

  test('about a person: what has one parameter, for a person', () => {
    expect(titles('Person', false)).toEqual(['Everyone related to a person']);
  });

  test('about a county: what takes a place of any kind', () => {
    expect(titles('County', true)).toEqual(['People of a place']);
  });

  test('nothing that cannot be asked any more', () => {
    expect(patternsAbout([{ ...kin, faults: ['unknown label: Persn.'] }], 'Person', false)).toEqual([]);
  });
});

describe('a question', () => {
  test('waits for what it needs, and not for what may be left empty', () => {
    const optional = parameter('place', { optional: true });
    const usual = parameter('days', { kind: 'INTEGER', defaultText: '31' });
    expect(isComplete([optional, usual], {})).toBe(true);
    expect(isComplete([parameter('person')], { person: ' ' })).toBe(false);
    expect(isComplete([parameter('person')], { person: 'watbek' })).toBe(true);
  });

  test('is named with whom it is about', () => {
    expect(questionText(kin, { person: 'watbek-2a' }, new Map([['watbek-2a', 'Watbek']]))).toBe(
      'Everyone related to a person (Watbek)',
    );
    expect(questionText(kin, {}, new Map())).toBe('Everyone related to a person');
  });
});
