import type { SourceFile } from '../annotation/sourceFile.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import { eventfulTelling } from './eventfulTelling.ts';
import { nameOf, random, scripts } from './madeUpNames.ts';
import type { Script } from './madeUpNames.ts';
import { firstTelling, members, secondTelling } from './tellings.ts';
import type { Family, Member, Names, Telling } from './tellings.ts';

export interface WorldOptions {
  /** How many people; rounded up to whole families of five. */
  readonly people?: number;
  /** The same seed gives the same world. */
  readonly seed?: number;
  /** How many people come before these: worlds that follow each other share counties and nothing else. Whole facilities. */
  readonly after?: number;
  /** A third report of each family, which gives most patterns an answer and joins the families of a village by marriages: for whole villages, of fifty people. */
  readonly eventful?: boolean;
}

const familySize = 5;
const familiesOfVillage = 10;
const familiesOfFacility = 40;
/** So many people share no village, facility or office with those who follow. */
export const peopleApart = familySize * familiesOfFacility;

/**
 * A made-up world of families, as the files that `load` takes: two reports of each family, the first with names in
 * Latin letters and the second in Cyrillic or Chinese, and the judgements that join them. Its counties are real and of
 * the gazetteer; people, villages and facilities are made up and say so in their names.
 */
export function* worldFiles(gazetteer: Gazetteer, options: WorldOptions = {}): Generator<SourceFile> {
  const { people = 10_000, seed = 1, after = 0, eventful = false } = options;
  const counties = gazetteer.places
    .filter(({ kind, name }) => kind === 'county' && 'place' in gazetteer.find(name, { label: 'County' }))
    .map(({ name }) => name);
  const start = after / familySize;
  const families = Array.from({ length: Math.ceil(people / familySize) }, (_, at) => start + at);
  for (const index of families) {
    const family = familyOf(index, seed, counties);
    yield* filesOf('first', family, 'Latin', firstTelling);
    yield* filesOf('second', family, index % 2 === 0 ? 'Cyrillic' : 'Chinese', secondTelling);
    if (eventful) yield* filesOf('third', family, 'Latin', eventfulTelling);
  }
  const judgements = families.flatMap((index) => [
    ...judgementsOf(index),
    ...(eventful ? eventfulJudgements(index) : []),
  ]);
  yield { path: 'judgements.yaml', text: judgements.join('') };
}

function familyOf(index: number, seed: number, counties: readonly string[]): Family {
  const village = Math.floor(index / familiesOfVillage);
  const facility = Math.floor(index / familiesOfFacility);
  const county = (number: number): string => counties[number % counties.length] ?? 'China';
  return {
    index,
    county: county(village),
    otherCounty: county(village * 7 + 3),
    village: `Madeup ${nameOf('Latin', village)} Village`,
    facility: `Madeup ${nameOf('Latin', facility)} Camp`,
    bride: hasNextInVillage(index) ? namesOf(index + 1, 'Latin').daughter : undefined,
    next: random(seed * 1_000_003 + index),
  };
}

const hasNextInVillage = (index: number): boolean => (index + 1) % familiesOfVillage !== 0;

type Which = 'first' | 'second' | 'third';
const reportId = (which: Which, index: number) => `madeup-${which}-${String(index + 1).padStart(6, '0')}`;

function* filesOf(which: Which, family: Family, script: Script, tell: Telling): Generator<SourceFile> {
  const { index, county, village, facility } = family;
  const id = reportId(which, index);
  const names = namesOf(index, script);
  const paragraphs: string[] = [];
  const entries: string[] = [];
  const { mentions, publishedOn } = tell(family, names, (quote, by, ...says) => {
    paragraphs.push(`[${paragraphs.length + 1}] ${quote}`);
    const witness = by ? `\n    by: ${by}` : '';
    entries.push(`  - quote: ${JSON.stringify(quote)}${witness}\n    says: [${says.join(', ')}]\n`);
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
    text: `report: ${id}\nmentions:\n${people.join('')}${places}${mentions}statements:\n${entries.join('')}`,
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

/** The same people, village and facility in both reports, and in the first family of the village or facility. */
function judgementsOf(index: number): readonly string[] {
  const first = reportId('first', index);
  return [
    ...sameIn([...members, 'village', 'facility'], first, reportId('second', index)),
    ...sameIn(['village'], reportId('first', firstOf(index, familiesOfVillage)), first),
    ...sameIn(['facility'], reportId('first', firstOf(index, familiesOfFacility)), first),
  ];
}

/** The third report's people and places are those of the first, its bride is of the next family, its offices are shared. */
function eventfulJudgements(index: number): readonly string[] {
  const first = reportId('first', index);
  const third = reportId('third', index);
  const bride = [`${third}#bride`, `${reportId('first', index + 1)}#daughter`] as const;
  return [
    ...sameIn([...members, 'village', 'facility'], first, third),
    ...sameIn(['crossing', 'police', 'committee'], reportId('third', firstOf(index, familiesOfFacility)), third),
    ...(hasNextInVillage(index) ? [same(...bride)] : []),
  ];
}

const firstOf = (index: number, together: number): number => index - (index % together);

const sameIn = (keys: readonly string[], one: string, other: string): readonly string[] =>
  one === other ? [] : keys.map((key) => same(`${one}#${key}`, `${other}#${key}`));

const same = (left: string, right: string): string =>
  `- { left: ${JSON.stringify(left)}, right: ${JSON.stringify(right)}, verdict: same, by: Madeup, reason: made up so, at: "2020-01-01" }\n`;
