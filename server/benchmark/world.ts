import type { SourceFile } from '../annotation/sourceFile.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import { nameOf, random, scripts } from './madeUpNames.ts';
import type { Random, Script } from './madeUpNames.ts';

export interface WorldOptions {
  /** How many people; rounded up to whole families of five. */
  readonly people?: number;
  /** The same seed gives the same world. */
  readonly seed?: number;
}

const familySize = 5;
const familiesOfVillage = 10;
const familiesOfFacility = 40;

interface Names {
  readonly father: string;
  readonly mother: string;
  readonly son: string;
  readonly daughter: string;
  readonly uncle: string;
}
type Member = keyof Names;
const members: readonly Member[] = ['father', 'mother', 'son', 'daughter', 'uncle'];

/** One family, and what the two reports about it share. */
interface Family {
  readonly index: number;
  readonly county: string;
  readonly village: string;
  readonly facility: string;
  readonly next: Random;
}

/**
 * A made-up world of families, as the files that `load` takes: two reports of each family, the first with names in
 * Latin letters and the second in Cyrillic or Chinese, and the judgements that join them. Its counties are real and of
 * the gazetteer; people, villages and facilities are made up and say so in their names.
 */
export function* worldFiles(gazetteer: Gazetteer, options: WorldOptions = {}): Generator<SourceFile> {
  const { people = 10_000, seed = 1 } = options;
  const counties = gazetteer.places
    .filter(({ kind, name }) => kind === 'county' && 'place' in gazetteer.find(name, { label: 'County' }))
    .map(({ name }) => name);
  const families = Math.ceil(people / familySize);
  for (let index = 0; index < families; index++) {
    const family = familyOf(index, seed, counties);
    yield* filesOf('first', family, 'Latin', firstTelling);
    yield* filesOf('second', family, index % 2 === 0 ? 'Cyrillic' : 'Chinese', secondTelling);
  }
  yield { path: 'judgements.yaml', text: Array.from({ length: families }, (_, index) => judgementsOf(index)).join('') };
}

function familyOf(index: number, seed: number, counties: readonly string[]): Family {
  const village = Math.floor(index / familiesOfVillage);
  const facility = Math.floor(index / familiesOfFacility);
  return {
    index,
    county: counties[village % counties.length] ?? 'China',
    village: `Madeup ${nameOf('Latin', village)} Village`,
    facility: `Madeup ${nameOf('Latin', facility)} Camp`,
    next: random(seed * 1_000_003 + index),
  };
}

type Say = (quote: string, by: Member | undefined, ...says: readonly string[]) => string;
type Telling = (family: Family, names: Names, say: Say) => { readonly events: string; readonly publishedOn: string };

const reportId = (which: 'first' | 'second', index: number) => `madeup-${which}-${String(index + 1).padStart(6, '0')}`;

function* filesOf(which: 'first' | 'second', family: Family, script: Script, tell: Telling): Generator<SourceFile> {
  const { index, county, village, facility } = family;
  const id = reportId(which, index);
  const names = namesOf(index, script);
  const paragraphs: string[] = [];
  const entries: string[] = [];
  const { events, publishedOn } = tell(family, names, (quote, by, ...says) => {
    paragraphs.push(`[${paragraphs.length + 1}] ${quote}`);
    const witness = by ? `\n    by: ${by}` : '';
    entries.push(`  - quote: ${JSON.stringify(quote)}${witness}\n    says: [${says.join(', ')}]\n`);
    return quote;
  });
  const front = `title: Madeup report ${which} of family ${index + 1}\npublisher: Madeup Press ${(index % 7) + 1}\npublishedOn: ${publishedOn}`;
  yield {
    path: `reports/${id}.md`,
    text: `---\n${front}\nlanguage: en\nkind: original\n---\n${paragraphs.join('\n\n')}\n`,
  };
  const people = members.map(
    (member) => `  ${member}: { label: Person, names: [${names[member]}], sex: ${sexOf[member]} }\n`,
  );
  const places =
    `  county: { label: County, names: [${county}] }\n  village: { label: Village, names: [${village}] }\n` +
    `  facility: { label: Facility, names: [${facility}], kind: camp }\n`;
  yield {
    path: `annotations/${id}.yaml`,
    text: `report: ${id}\nmentions:\n${people.join('')}${places}${events}statements:\n${entries.join('')}`,
  };
}

const sexOf: Readonly<Record<Member, 'female' | 'male'>> = {
  father: 'male',
  mother: 'female',
  son: 'male',
  daughter: 'female',
  uncle: 'male',
};

function namesOf(index: number, script: Script): Names {
  const surname = `${scripts[script].mark}${scripts[script].blank}${nameOf(script, index)}`;
  const full = (place: number) => `${surname}${scripts[script].blank}${nameOf(script, index * familySize + place)}`;
  return { father: full(0), mother: full(1), son: full(2), daughter: full(3), uncle: full(4) };
}

const firstTelling: Telling = ({ county, village, facility, next }, names, say) => {
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
  const events = '  arrest: { label: Event, kind: arrest }\n  detention: { label: Event, kind: detention }\n';
  return { events, publishedOn: dayIn(2018, next).date };
};

const secondTelling: Telling = ({ county, village, facility, next }, names, say) => {
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
  const events =
    '  passport: { label: Event, kind: passport confiscation }\n  release: { label: Event, kind: release }\n';
  return { events, publishedOn: dayIn(2019, next).date };
};

/** The same people, village and facility in both reports, and in the first family of the village or facility. */
function judgementsOf(index: number): string {
  const first = reportId('first', index);
  const second = reportId('second', index);
  const villageOf = reportId('first', index - (index % familiesOfVillage));
  const facilityOf = reportId('first', index - (index % familiesOfFacility));
  const pairs = [
    ...[...members, 'village', 'facility'].map((key) => [`${first}#${key}`, `${second}#${key}`] as const),
    ...(villageOf === first ? [] : [[`${villageOf}#village`, `${first}#village`] as const]),
    ...(facilityOf === first ? [] : [[`${facilityOf}#facility`, `${first}#facility`] as const]),
  ];
  return pairs
    .map(
      ([left, right]) =>
        `- { left: ${JSON.stringify(left)}, right: ${JSON.stringify(right)}, verdict: same, by: Madeup, reason: made up so, at: "2020-01-01" }\n`,
    )
    .join('');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dayIn(year: number, next: Random): { readonly date: string; readonly words: string } {
  const month = Math.floor(next() * 12);
  const day = 1 + Math.floor(next() * 28);
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: `${year}-${two(month + 1)}-${two(day)}`, words: `${day} ${months[month] ?? ''} ${year}` };
}
