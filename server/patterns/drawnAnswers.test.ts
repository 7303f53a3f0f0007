import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { getPattern, patternLibrary } from './library.ts';
import { insertDrawn } from './testing/insertDrawn.ts';
import type { PatternCase } from './testing/patternCases.ts';
import { plainRow } from './testing/plainRow.ts';

const patterns = patternLibrary();
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => emptyDatabase(database));
afterAll(() => database.close());

async function answer(id: string, drawn: PatternCase) {
  await insertDrawn(database, drawn);
  const { parameters, cypher } = getPattern(id, patterns);
  const rows = await database.read(cypher, Object.fromEntries(parameters.map(({ name }) => [name, null])));
  return rows.map(plainRow);
}

const event = (kind: string, date: string, earliest: string | null, latest: string | null) => ({
  kind,
  date,
  ...(earliest === null ? {} : { earliest }),
  ...(latest === null ? {} : { latest }),
});
const onDay = (kind: string, day: string) => event(kind, day, day, day);

test('which came first of two events of one year nobody knows, so that both are listed and called open', async () => {
  const ofTheYear = (kind: string) => event(kind, '2017', '2017-01-01', '2017-12-31');
  const [row] = await answer('oldest-news-of-a-person', {
    graph: '(aman)-[:SUBJECT_OF]->(summons:Event), (aman)-[:SUBJECT_OF]->(arrest:Event)',
    properties: { summons: ofTheYear('summons'), arrest: ofTheYear('arrest') },
  });
  expect(row).toMatchObject({ firstDate: null, firstBy: 'open', lastDate: null, lastBy: 'open' });
  expect(row).toMatchObject({ first: ['Madeup Arrest', 'Madeup Summons'], last: ['Madeup Arrest', 'Madeup Summons'] });
});

test('what a later report dates is the last, though an older one has Aman held for good', async () => {
  const [row] = await answer('oldest-news-of-a-person', {
    graph: `(aman)-[:SUBJECT_OF]->(stay:Event), (aman)-[:SUBJECT_OF]->(release:Event), (s1:Statement)-[:QUOTES]->(old:Report),
      (s2:Statement)-[:QUOTES]->(new:Report)`,
    properties: {
      stay: event('detention', '2017-04/..', '2017-04-01', null),
      release: onDay('release', '2018-01-05'),
      s1: { end: 40 },
      s2: { end: 20 },
      old: { publishedOn: '2017-10-30' },
      new: { publishedOn: '2018-02-01' },
    },
    ties: { 'aman SUBJECT_OF stay': { statements: ['s1'] }, 'aman SUBJECT_OF release': { statements: ['s2'] } },
  });
  expect(row).toMatchObject({ first: ['Madeup Stay'], firstBy: 'dates', last: ['Madeup Release'], lastBy: 'dates' });
});

test('a stay ends with its own end or with the release, and no later report makes it longer', async () => {
  const told = '(report:Report)-[:MENTIONS]->';
  const [row] = await answer('how-long-by-kind', {
    graph: `(aman)-[:SUBJECT_OF]->(over:Event), ${told}(over), (bota)-[:SUBJECT_OF]->(lasting:Event), ${told}(lasting),
      (bota)-[:SUBJECT_OF]->(release:Event), ${told}(release)`,
    properties: {
      report: { publishedOn: '2019-01-10' },
      over: event('detention', '2017-05/2017-07', '2017-05-01', '2017-07-31'),
      lasting: event('detention', '2017-05-03/..', '2017-05-03', null),
      release: onDay('release', '2017-06-13'),
    },
  });
  expect(row).toMatchObject({ shortestAtLeast: 31, shortestAtMost: 41, longestAtLeast: 41, longestAtMost: 91 });
});

test('Dana, who had gone abroad and came back, is one detained on return; Erlan on a visit at home is none', async () => {
  const rows = await answer('detained-on-return-from-a-country', {
    graph: `(dana)-[:SUBJECT_OF]->(leaving:Event)-[:AT]->(abroad:Country), (dana)-[:LIVED_IN]->(abroad),
      (dana)-[:SUBJECT_OF]->(coming:Event)-[:AT]->(home:Country), (dana)-[:SUBJECT_OF]->(arrest:Event)-[:AT]->(county:County)-[:WITHIN]->(home),
      (erlan)-[:VISITED]->(county), (erlan)-[:SUBJECT_OF]->(other:Event)-[:AT]->(county)`,
    properties: {
      leaving: onDay('journey', '2015-05-03'),
      coming: onDay('journey', '2017-05-03'),
      arrest: onDay('arrest', '2017-05-03'),
      other: onDay('arrest', '2017-05-04'),
    },
  });
  expect(rows).toEqual([
    {
      person: 'Madeup Dana',
      cameFrom: ['Madeup Abroad'],
      spouseLivesIn: [],
      ways: ['Madeup Coming'],
      dates: ['2017-05-03'],
      events: ['Madeup Arrest'],
      stays: ['LIVED_IN'],
    },
  ]);
});

test('what the dates put after a release stands apart from what is only told after it', async () => {
  const rows = await answer('released-and-what-is-told-after', {
    graph: `(aman)-[:SUBJECT_OF]->(before:Event), (aman)-[:SUBJECT_OF]->(release:Event), (aman)-[:SUBJECT_OF]->(again:Event),
      (aman)-[:SUBJECT_OF]->(meeting:Event)`,
    properties: {
      before: onDay('arrest', '2017-05-03'),
      release: onDay('release', '2017-06-03'),
      again: onDay('arrest', '2018-01-05'),
      meeting: event('meeting', '2017', '2017-01-01', '2017-12-31'),
    },
  });
  expect(rows).toMatchObject([{ laterByDate: ['Madeup Again'], toldAfter: ['Madeup Meeting'] }]);
});
