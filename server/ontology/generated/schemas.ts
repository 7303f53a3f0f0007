/** Derived from server/ontology/ontology.ts by `npm run generate`: do not edit. */
import { z } from 'zod';
import { parseDate } from '../dates.ts';

const text = z.string().min(1);
const date = z.string().check((context) => {
  try {
    parseDate(context.value);
  } catch (error) {
    context.issues.push({ code: 'custom', input: context.value, message: (error as Error).message });
  }
});

/** The properties that an annotation may give a node, by label. */
export const propertySchemas = {
  Person: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    named: z.boolean().optional(),
    sex: z.enum(['female', 'male', 'disputed']).optional(),
    birthDate: date.optional(),
    age: text.optional(),
    ethnicity: text.optional(),
    occupation: text.optional(),
  }),
  Group: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    named: z.boolean().optional(),
    size: z.int().optional(),
    sizeNote: text.optional(),
  }),
  Country: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    zh: text.optional(),
    ug: text.optional(),
    kk: text.optional(),
    code: text.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    population2020: z.int().optional(),
  }),
  Region: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    zh: text.optional(),
    ug: text.optional(),
    kk: text.optional(),
    code: text.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    population2020: z.int().optional(),
  }),
  Prefecture: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    zh: text.optional(),
    ug: text.optional(),
    kk: text.optional(),
    code: text.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    population2020: z.int().optional(),
  }),
  County: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    zh: text.optional(),
    ug: text.optional(),
    kk: text.optional(),
    code: text.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    population2020: z.int().optional(),
  }),
  City: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    zh: text.optional(),
    ug: text.optional(),
    kk: text.optional(),
    code: text.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    population2020: z.int().optional(),
  }),
  Township: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    zh: text.optional(),
    ug: text.optional(),
    kk: text.optional(),
    code: text.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    population2020: z.int().optional(),
  }),
  Village: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    zh: text.optional(),
    ug: text.optional(),
    kk: text.optional(),
    code: text.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    population2020: z.int().optional(),
  }),
  Facility: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    named: z.boolean().optional(),
    kind: z
      .enum([
        'camp',
        'detention centre',
        'prison',
        'police station',
        'hospital',
        'airport',
        'border crossing',
        'hotel',
        'other',
      ])
      .optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
  }),
  Organization: z.strictObject({
    name: text.optional(),
    aliases: text.optional(),
    named: z.boolean().optional(),
    kind: z
      .enum(['government', 'police', 'embassy', 'party', 'NGO', 'media', 'court', 'university', 'international'])
      .optional(),
  }),
  Event: z.strictObject({
    kind: z
      .enum([
        'arrest',
        'detention',
        'summons',
        'questioning',
        'house arrest',
        'passport confiscation',
        'passport refusal',
        'forced return',
        'disappearance',
        'release',
        'imprisonment',
        'sentence',
        'torture',
        'hospitalisation',
        'forced abortion',
        'death',
        'journey',
        'emigration',
        'naturalisation',
        'meeting',
        'appeal',
      ])
      .optional(),
    date: date.optional(),
    dateNote: text.optional(),
    reason: text.optional(),
    outcome: text.optional(),
  }),
  Report: z.strictObject({
    title: text.optional(),
    byline: text.optional(),
    publisher: text.optional(),
    publishedOn: date.optional(),
    dateline: text.optional(),
    url: text.optional(),
    language: text.optional(),
    kind: z.enum(['account', 'original', 'gazetteer']).optional(),
    text: text.optional(),
  }),
} as const;

/** The properties that an annotation may give a relationship, by type. */
export const relationshipSchemas = {
  SPOUSE_OF: z.strictObject({ since: date.optional(), until: date.optional() }),
  ENGAGED_TO: z.strictObject({ since: date.optional(), until: date.optional() }),
  PARENT_OF: z.strictObject({}),
  SIBLING_OF: z.strictObject({ elder: z.enum(['start', 'end']).optional() }),
  RELATIVE_OF: z.strictObject({ kinship: text.optional() }),
  FRIEND_OF: z.strictObject({}),
  HELD_IN: z.strictObject({ since: date.optional(), until: date.optional() }),
  TAKEN_AT: z.strictObject({ since: date.optional() }),
  SUBJECT_OF: z.strictObject({}),
  WITNESS_OF: z.strictObject({}),
  CARRIED_OUT: z.strictObject({}),
  AT: z.strictObject({}),
  BORN_IN: z.strictObject({ since: date.optional(), until: date.optional() }),
  FROM: z.strictObject({ since: date.optional(), until: date.optional() }),
  LIVED_IN: z.strictObject({ since: date.optional(), until: date.optional() }),
  STUDIED_IN: z.strictObject({ since: date.optional(), until: date.optional() }),
  VISITED: z.strictObject({ since: date.optional(), until: date.optional() }),
  CITIZEN_OF: z.strictObject({ since: date.optional() }),
  MEMBER_OF: z.strictObject({ role: text.optional() }),
  WORKS_FOR: z.strictObject({ role: text.optional(), since: date.optional(), until: date.optional() }),
  LOCATED_IN: z.strictObject({}),
  WITHIN: z.strictObject({}),
  TESTIFIED_ABOUT: z.strictObject({}),
  MENTIONS: z.strictObject({}),
  PUBLISHED_BY: z.strictObject({}),
} as const;
