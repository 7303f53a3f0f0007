import { dayIn } from './madeUpDays.ts';
import type { Random } from './madeUpNames.ts';

export const members = ['father', 'mother', 'son', 'daughter', 'uncle'] as const;
export type Member = (typeof members)[number];
export type Names = Readonly<Record<Member, string>>;

/** One family, and what all reports about it share. */
export interface Family {
  readonly index: number;
  readonly county: string;
  /** Some other county, or in rare cases the same. */
  readonly otherCounty: string;
  readonly village: string;
  readonly facility: string;
  /** A daughter of the next family, unless that is of another village. */
  readonly bride: string | undefined;
  readonly next: Random;
}

/** Writes one paragraph, and what it says as an annotation has it. */
export type Say = (quote: string, by: Member | undefined, ...says: readonly string[]) => void;

/** What one report tells of a family. Besides the family, its places and its facility, it has mentions of its own. */
export type Telling = (family: Family, names: Names, say: Say) => Told;

export interface Told {
  /** Its own mentions, a line each. */
  readonly mentions: string;
  readonly publishedOn: string;
}

/** The father's arrest and detention, by the uncle. */
export const firstTelling: Telling = ({ county, village, facility, next }, names, say) => {
  const year = 1980 + Math.floor(next() * 20);
  const taken = dayIn(2017, next);
  say(
    `${names.father} married ${names.mother} in ${year}.`,
    undefined,
    `[father, SPOUSE_OF, mother, { since: "${year}" }]`,
  );
  say(
    `${names.son} and ${names.daughter} are the children of ${names.father} and ${names.mother}.`,
    undefined,
    ...['father', 'mother'].flatMap((parent) => ['son', 'daughter'].map((child) => `[${parent}, PARENT_OF, ${child}]`)),
    '[son, SIBLING_OF, daughter]',
  );
  say(
    `The whole family is from ${village} in ${county}.`,
    undefined,
    ...members.map((member) => `[${member}, FROM, village]`),
    '[village, WITHIN, county]',
  );
  say(`${names.uncle} is a brother of ${names.father}.`, 'uncle', '[uncle, SIBLING_OF, father]');
  say(
    `Police took ${names.father} away in ${county} on ${taken.words}.`,
    'uncle',
    '[father, SUBJECT_OF, arrest]',
    `[arrest, date, "${taken.date}"]`,
    '[arrest, AT, county]',
  );
  say(
    `${names.father} has been kept in ${facility} in ${county} since ${taken.words}.`,
    'uncle',
    '[father, SUBJECT_OF, detention]',
    `[detention, date, "${taken.date}/.."]`,
    '[detention, AT, facility]',
    '[facility, LOCATED_IN, county]',
  );
  const mentions = '  arrest: { label: Event, kind: arrest }\n  detention: { label: Event, kind: detention }\n';
  return { mentions, publishedOn: dayIn(2018, next).date };
};

/** The mother's passport and the son's release, by the daughter. */
export const secondTelling: Telling = ({ county, village, facility, next }, names, say) => {
  const passport = dayIn(2017, next);
  const release = dayIn(2018, next);
  say(
    `${names.mother} is the wife of ${names.father} and mother of ${names.son} and ${names.daughter}.`,
    'uncle',
    '[mother, SPOUSE_OF, father]',
    '[mother, PARENT_OF, son]',
    '[mother, PARENT_OF, daughter]',
  );
  say(
    `Officials took the passport of ${names.mother} in ${village}, ${county}, on ${passport.words}.`,
    'daughter',
    '[mother, SUBJECT_OF, passport]',
    `[passport, date, "${passport.date}"]`,
    '[passport, AT, village]',
    '[village, WITHIN, county]',
  );
  say(
    `${names.son} came free from ${facility} in ${county} on ${release.words}.`,
    'daughter',
    '[son, SUBJECT_OF, release]',
    `[release, date, "${release.date}"]`,
    '[release, AT, facility]',
    '[facility, LOCATED_IN, county]',
  );
  say(`${names.uncle}, brother of ${names.father}, told most of this.`, 'uncle', '[uncle, SIBLING_OF, father]');
  const mentions =
    '  passport: { label: Event, kind: passport confiscation }\n  release: { label: Event, kind: release }\n';
  return { mentions, publishedOn: dayIn(2019, next).date };
};
