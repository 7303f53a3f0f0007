import { describe, expect, test } from 'vitest';

import type { Evidence } from '../api/types.ts';
import { sectionsOf } from './inspectorSections.ts';
import {
  aman,
  beren,
  camp,
  claim,
  evidence,
  happened,
  newer,
  node,
  property,
  quote,
  sentencesOf,
  statementsOf,
} from './testing/madeUpEvidence.ts';

const outline = (of: Evidence, about = aman) =>
  sectionsOf(of, about).map(({ title, items }) => [title, sentencesOf(items)]);

describe('the sections of the inspector', () => {
  test('come in their order, whatever the order of the claims', () => {
    const occupation = property(aman, 'occupation', 'herder');
    const wife = claim('wife', 'SPOUSE_OF', { object: beren });
    const held = claim('held', 'HELD_IN', { object: camp, derived: true, rule: 'worked out' });
    expect(outline(evidence(occupation, wife, held))).toEqual([
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

  test('what was worked out for the head has no words of its own, nor has it that a report mentions somebody', () => {
    const status = { ...property(aman, 'status', 'detained'), quotes: [] };
    const mention = claim('mention', 'MENTIONS', { subject: node('Report', 'Madeup Report'), object: aman });
    expect(outline(evidence(status, mention))).toEqual([]);
  });

  test('what kind of organization it is stands with the words that say so', () => {
    const office = node('Organization', 'Madeup Office', { kind: 'government' });
    const [section] = sectionsOf(evidence(property(office, 'kind', 'government')), office);
    expect(sentencesOf(section?.items ?? [])).toEqual(['Kind: government']);
    expect(statementsOf(section?.items ?? [])).toEqual(['statement-madeup-office.kind']);
  });

  test('a place tells of an arrest there once, as who was taken', () => {
    const arrest = node('Event', 'arrest of Aman', { kind: 'arrest' });
    const taken = claim('taken', 'TAKEN_AT', { object: camp, derived: true, properties: { events: [arrest.id] } });
    const where = claim('where', 'AT', { subject: arrest, object: camp });
    expect(outline(evidence(taken, where), camp)).toEqual([['Taken and held', ['Madeup Aman was taken here']]]);
  });

  test('who told of it stands by the relation to it, without quotes', () => {
    const told = claim('told', 'TESTIFIED_ABOUT', {
      subject: beren,
      object: aman,
      derived: true,
      quotes: [quote('s', { witnessIs: 'his wife' })],
    });
    expect(outline(evidence(told))).toEqual([['Told by', ['Madeup Beren, his wife']]]);
    expect(sectionsOf(evidence(told), aman)[0]?.items[0]).toMatchObject({ tags: [], quotes: [] });
  });

  test('a disputed and an unnamed are marked, and quotes stand in the order of the reports', () => {
    const husband = { ...node('Person', 'husband of Beren'), named: false };
    const friend = claim('friend', 'FRIEND_OF', {
      object: husband,
      disputed: true,
      quotes: [quote('new', { report: newer }), quote('late', { start: 9 }), quote('early', { start: 2 })],
    });
    const items = sectionsOf(evidence(friend), aman)[0]?.items ?? [];
    expect(items[0]?.tags).toEqual(['unnamed', 'disputed']);
    expect(statementsOf(items)).toEqual(['early', 'late', 'new']);
  });
});

describe('what happened to somebody', () => {
  const arrest = node('Event', 'arrest of Aman', { kind: 'arrest', earliest: '2017-03-01', date: '2017-03' });
  const summons = node('Event', 'summons of Aman', { kind: 'summons' });
  const passport = node('Event', 'passport of Aman', { kind: 'passport confiscation' });
  const county = node('Organization', 'Madeup County Office');

  test('is told event by event, each with its own reason and who did it', () => {
    const claims = [
      happened(passport, 40),
      happened(summons, 10),
      property(summons, 'reason', 'a threat'),
      claim('by', 'CARRIED_OUT', { subject: county, object: summons }),
      property(passport, 'outcome', 'never given back'),
    ];
    expect(outline(evidence(...claims))).toEqual([
      [
        'Events',
        [
          'Summoned',
          '- Carried out by Madeup County Office',
          '- Reason given: a threat',
          'Passport taken',
          '- Outcome: never given back',
        ],
      ],
    ]);
  });

  test('has the words about the one shown, and only the names of those who shared it', () => {
    const meeting = node('Event', 'meeting of Aman', { kind: 'meeting', date: '2018-05-22' });
    const claims = [
      happened(meeting),
      property(meeting, 'date', '2018-05-22'),
      claim('beren', 'SUBJECT_OF', { subject: beren, object: meeting }),
    ];
    const [section] = sectionsOf(evidence(...claims), aman);
    expect(sentencesOf(section?.items ?? [])).toEqual(['Met, 22 May 2018', '- With Madeup Beren']);
    expect(statementsOf(section?.items ?? [])).toEqual(['statement-meeting-of-aman', 'statement-meeting-of-aman.date']);
    expect(section?.statements).toBe(2);
  });

  test('is told in the words of the derived relationship, with every statement behind it and its details', () => {
    const claims = [
      claim('taken', 'TAKEN_AT', {
        object: camp,
        derived: true,
        properties: { events: [arrest.id], since: '2017-03' },
        quotes: [quote('statement-arrest-of-aman')],
      }),
      happened(arrest),
      property(arrest, 'kind', 'arrest'),
      property(arrest, 'reason', 'a telephone'),
    ];
    const [section] = sectionsOf(evidence(...claims), aman);
    expect(sentencesOf(section?.items ?? [])).toEqual([
      'Taken in Madeup Camp, March 2017',
      '- Reason given: a telephone',
    ]);
    expect(statementsOf(section?.items ?? [])).toEqual(['statement-arrest-of-aman', 'statement-arrest-of-aman.kind']);
    expect(section?.statements).toBe(3);
  });

  test('is told apart where one derived relationship stands for several events', () => {
    const again = node('Event', 'second arrest of Aman', { kind: 'arrest', earliest: '2018-02-01', date: '2018-02' });
    const claims = [
      claim('taken', 'TAKEN_AT', { object: camp, derived: true, properties: { events: [arrest.id, again.id] } }),
      happened(arrest),
      happened(again),
      claim('where', 'AT', { subject: arrest, object: camp }),
      property(again, 'reason', 'a telephone'),
    ];
    expect(outline(evidence(...claims))).toEqual([
      ['Taken and held', ['Taken in Madeup Camp, March 2017', 'Taken, February 2018', '- Reason given: a telephone']],
    ]);
  });

  test('says what was only planned, without saying so twice', () => {
    const meeting = node('Event', 'meeting of Aman', { kind: 'meeting', planned: true });
    expect(outline(evidence(happened(meeting), property(meeting, 'planned', true)))).toEqual([
      ['Events', ['Planned meeting']],
    ]);
  });
});
