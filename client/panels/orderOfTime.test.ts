import { describe, expect, test } from 'vitest';

import type { GraphNode } from '../api/types.ts';
import { inOrderOfTime, whenOfClaim, whenOfEvent } from './orderOfTime.ts';
import { aman, camp, claim, newer, node, quote } from './testing/madeUpEvidence.ts';

/** An event, and the place of the report that tells of it. */
const told = (at: number, name: string, kind: string, properties: GraphNode['properties'] = {}) => {
  const event = node('Event', name, { kind, ...properties });
  return { event, when: whenOfEvent(event, [quote(name, { start: at })]) };
};

const order = (events: readonly ReturnType<typeof told>[], isFree = false) =>
  inOrderOfTime(events, isFree).map(({ event }) => event.name);

describe('what happened stands', () => {
  test('by its dates; what has none where the report tells of it', () => {
    const events = [
      told(1, 'tortured', 'torture'),
      told(9, 'questioned', 'questioning'),
      told(2, 'summoned by April', 'summons', { latest: '2018-04-07' }),
      told(3, 'taken in March', 'arrest', { earliest: '2018-03-01', latest: '2018-03-31' }),
    ];
    expect(order(events)).toEqual(['taken in March', 'questioned', 'tortured', 'summoned by April']);
  });

  test('as the report tells it, where the dates are the same', () => {
    const january = { earliest: '2018-01-01', latest: '2018-01-31' };
    const events = [
      told(90, 'passport taken', 'passport confiscation', january),
      told(50, 'travelled', 'journey', january),
      told(10, 'summoned', 'summons', january),
    ];
    expect(order(events)).toEqual(['summoned', 'travelled', 'passport taken']);
  });

  test('with each release behind the arrest that it ends', () => {
    const events = [
      told(30, 'in prison', 'imprisonment'),
      told(20, 'taken again', 'arrest'),
      told(15, 'released', 'release'),
      told(10, 'taken', 'arrest'),
    ];
    expect(order(events)).toEqual(['taken', 'released', 'taken again', 'in prison']);
  });

  test('with a release behind a detention of which only the end is known, told in the same words', () => {
    const events = [
      told(5, 'released', 'release', { earliest: '2018-01-01', latest: '2018-12-31' }),
      told(5, 'held', 'detention', { latest: '2018-12-31' }),
    ];
    expect(order(events)).toEqual(['held', 'released']);
  });

  test('with the release of somebody free behind all that it may end, though told before', () => {
    const events = [
      told(5, 'released', 'release', { earliest: '2018-03-01', latest: '2018-03-31' }),
      told(70, 'held somewhere', 'detention'),
      told(90, 'appealed', 'appeal', { earliest: '2018-05-01' }),
    ];
    expect(order(events, true)).toEqual(['held somewhere', 'released', 'appealed']);
  });

  test('with what was after a release behind it', () => {
    const events = [
      told(5, 'taken again', 'arrest', { earliest: '2018-06-01' }),
      told(50, 'released', 'release', { earliest: '2018-03-01', latest: '2018-03-31' }),
      told(90, 'taken', 'arrest', { earliest: '2017-06-01', latest: '2017-06-30' }),
    ];
    expect(order(events, true)).toEqual(['taken', 'released', 'taken again']);
  });
});

test('a stay is as old as its start, else as its end; an older report tells first', () => {
  const held = (since: string | undefined, until?: string) =>
    whenOfClaim(claim('held', 'HELD_IN', { subject: aman, object: camp, properties: { since, until } }));
  expect(held('2018-01~/2018-03')).toMatchObject({ earliest: '2018-01' });
  expect(held('../2018-03', '2018-04-02')).toMatchObject({ latest: '2018-04-02' });
  expect(held('../2018-03').earliest).toBeUndefined();
  const late = whenOfEvent(node('Event', 'late'), [quote('late', { report: newer, start: 1 })]);
  const early = whenOfEvent(node('Event', 'early'), [quote('early', { start: 900 })]);
  expect(inOrderOfTime([{ when: late }, { when: early }], false).map(({ when }) => when)).toEqual([early, late]);
});
