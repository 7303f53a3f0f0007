import { dayIn } from './madeUpDays.ts';
import type { Telling } from './tellings.ts';

const reasons = [
  'a SIM card of Kazakhstan',
  'words on a telephone',
  'a journey to Kazakhstan',
  'a poem',
  'prayer at home',
  'a green card',
];
const ends = ['disappearance', 'torture', 'sentence', 'imprisonment', 'hospitalisation', 'passport refusal', 'death'];

const event = (key: string, kind: string): string => `  ${key}: { label: Event, kind: ${kind} }\n`;

/** The uncle's return from abroad and arrest at the border, what befell mother, son and daughter, and the son's marriage. */
export const eventfulTelling: Telling = (family, names, say) => {
  const { index, county, otherCounty, village, facility, bride, next } = family;
  const { father, mother, son, daughter, uncle } = names;
  const office = Math.floor(index / 40) + 1;
  const crossing = `Madeup Crossing ${office}`;
  const police = `Madeup Police ${office}`;
  const committee = `Madeup Committee ${office}`;
  const camp = `Madeup Far Camp ${index + 1}`;
  const reason = reasons[index % reasons.length] ?? '';
  const end = ends[index % ends.length] ?? '';
  const [journey, summons, appeal] = [dayIn(2017, next), dayIn(2016, next), dayIn(2019, next)];
  const apart = [
    ...['[uncle, SUBJECT_OF, far]', `[far, date, "${journey.date}/.."]`, '[far, AT, camp]'],
    '[camp, LOCATED_IN, otherCounty]',
  ];
  say(
    `${uncle}, uncle of ${son} and ${daughter}, had lived in Kazakhstan and was its citizen.`,
    undefined,
    ...['son', 'daughter'].map((child) => `[uncle, RELATIVE_OF, ${child}, { kinship: uncle }]`),
    ...['[uncle, LIVED_IN, kazakhstan]', ...(index % 4 === 0 ? ['[uncle, CITIZEN_OF, kazakhstan]'] : [])],
  );
  say(
    `He came to ${village} in ${county} to see his brother ${father}, who was ill, and ${police} took him at ${crossing} on ${journey.words} for ${reason}.`,
    'mother',
    ...[
      '[uncle, SIBLING_OF, father]',
      '[uncle, SUBJECT_OF, journey]',
      '[journey, AT, village]',
      '[journey, reason, "to see the ill father"]',
    ],
    ...[`[journey, date, "${journey.date}"]`, '[uncle, SUBJECT_OF, taken]', '[taken, AT, crossing]'],
    ...[`[taken, reason, "${reason}"]`, `[taken, date, "${journey.date}"]`, '[police, CARRIED_OUT, taken]'],
    ...['[crossing, LOCATED_IN, otherCounty]', '[police, LOCATED_IN, county]'],
  );
  say(`He is kept in ${camp} in ${otherCounty}.`, 'mother', ...apart);
  say(
    `On ${summons.words} ${mother} was called over her pension, and both she and ${daughter} may not leave the house.`,
    'daughter',
    ...[
      '[mother, SUBJECT_OF, summons]',
      `[summons, date, "${summons.date}"]`,
      '[summons, reason, "threat to the pension"]',
    ],
    ...['[mother, SUBJECT_OF, house]', '[daughter, SUBJECT_OF, house]', '[house, AT, village]'],
  );
  say(
    `What then befell ${son} in ${facility} is this: ${end}.`,
    'daughter',
    '[son, SUBJECT_OF, end]',
    '[end, AT, facility]',
  );
  say(
    `${daughter} wrote to ${committee} on ${appeal.words}.`,
    'daughter',
    ...['[daughter, SUBJECT_OF, appeal]', '[appeal, ADDRESSED_TO, committee]', `[appeal, date, "${appeal.date}"]`],
    ...(index % 3 === 0 ? ['[daughter, MEMBER_OF, committee]'] : []),
  );
  if (bride !== undefined) say(`${son} married ${bride}.`, 'daughter', '[son, SPOUSE_OF, bride]');
  const mentions = [
    ...[
      '  kazakhstan: { label: Country, names: [Kazakhstan] }\n',
      `  otherCounty: { label: County, names: [${otherCounty}] }\n`,
    ],
    `  crossing: { label: Facility, names: [${crossing}], kind: border crossing }\n`,
    `  camp: { label: Facility, names: [${camp}], kind: camp }\n`,
    `  police: { label: Organization, names: [${police}], kind: police }\n`,
    `  committee: { label: Organization, names: [${committee}], kind: NGO }\n`,
    ...(bride === undefined
      ? []
      : [`  bride: { label: Person, names: [${bride}], sex: ${index % 50 === 0 ? 'male' : 'female'} }\n`]),
    ...[event('journey', 'journey'), event('taken', 'arrest'), event('far', 'detention'), event('summons', 'summons')],
    ...[event('house', 'house arrest'), event('end', end), event('appeal', 'appeal')],
  ];
  return { mentions: mentions.join(''), publishedOn: dayIn(2019, next).date };
};
