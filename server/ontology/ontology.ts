/**
 * What there is in a report's world, stated once, as data. Types, checks, constraints, the API, the legend and the
 * picture's colours are derived from this file: add a line here, then run `npm run generate`.
 */

export type PropertyKind = 'Text' | 'Texts' | 'Integer' | 'Float' | 'Boolean' | 'Date';

export interface PropertyDefinition {
  readonly kind: PropertyKind;
  /** What the property means to a reader of reports. */
  readonly meaning: string;
  /** The only values allowed, where there is a list. */
  readonly values?: readonly string[];
  /** True where rules work it out, so that no annotation may state it. */
  readonly derived?: boolean;
  /** True where several values stand side by side ("; ") instead of contradicting each other. */
  readonly several?: boolean;
  /** True where patterns choose nodes by it: it then has an index. */
  readonly indexed?: boolean;
}

const text = (meaning: string, values?: readonly string[]): PropertyDefinition =>
  values ? { kind: 'Text', meaning, values } : { kind: 'Text', meaning };
const texts = (meaning: string): PropertyDefinition => ({ kind: 'Texts', meaning });
const date = (meaning: string): PropertyDefinition => ({ kind: 'Date', meaning });
const integer = (meaning: string): PropertyDefinition => ({ kind: 'Integer', meaning });
const float = (meaning: string): PropertyDefinition => ({ kind: 'Float', meaning });
const boolean = (meaning: string): PropertyDefinition => ({ kind: 'Boolean', meaning });
const several = (definition: PropertyDefinition): PropertyDefinition => ({ ...definition, several: true });
const derived = (definition: PropertyDefinition): PropertyDefinition => ({ ...definition, derived: true });
const indexed = (definition: PropertyDefinition): PropertyDefinition => ({ ...definition, indexed: true });

export const sexes = ['female', 'male', 'disputed'] as const;

/** The order of the legend. */
export const statuses = [
  'detained',
  'imprisoned',
  'unable to leave',
  'missing',
  'released',
  'dead',
  'free',
  'unknown',
] as const;
export type Status = (typeof statuses)[number];

export const facilityKinds = [
  'camp',
  'detention centre',
  'prison',
  'police station',
  'hospital',
  'airport',
  'border crossing',
  'hotel',
  'other',
] as const;

export const organizationKinds = [
  'government',
  'police',
  'embassy',
  'party',
  'NGO',
  'media',
  'court',
  'university',
  'international',
] as const;

export interface EventKindDefinition {
  /** The event's caption: the words between it and the person ("arrest of Watbek"). */
  readonly noun: string;
  /** The event as part of a sentence about the person ("Arrested", "Held"). */
  readonly past: string;
  /** What the person's status is once it has happened; none where it says nothing of that. */
  readonly status?: Status;
  /** The relationship derived from the person to the event's place. */
  readonly gives?: 'HELD_IN' | 'TAKEN_AT';
}

export const eventKinds = {
  arrest: { noun: 'arrest', past: 'Taken', status: 'detained', gives: 'TAKEN_AT' },
  detention: { noun: 'detention', past: 'Held', status: 'detained', gives: 'HELD_IN' },
  summons: { noun: 'summons', past: 'Summoned' },
  questioning: { noun: 'questioning', past: 'Questioned' },
  'house arrest': { noun: 'house arrest', past: 'Under house arrest', status: 'unable to leave', gives: 'HELD_IN' },
  'passport confiscation': { noun: 'passport confiscation', past: 'Passport taken', status: 'unable to leave' },
  'passport refusal': { noun: 'passport refusal', past: 'Passport refused', status: 'unable to leave' },
  'forced return': { noun: 'forced return', past: 'Sent back by force' },
  disappearance: { noun: 'disappearance', past: 'Last heard of', status: 'missing' },
  release: { noun: 'release', past: 'Released', status: 'released' },
  imprisonment: { noun: 'imprisonment', past: 'Imprisoned', status: 'imprisoned', gives: 'HELD_IN' },
  sentence: { noun: 'sentence', past: 'Sentenced' },
  torture: { noun: 'torture', past: 'Tortured' },
  hospitalisation: { noun: 'hospitalisation', past: 'In hospital' },
  'forced abortion': { noun: 'forced abortion', past: 'Forced to abort' },
  death: { noun: 'death', past: 'Died', status: 'dead' },
  journey: { noun: 'journey', past: 'Travelled' },
  emigration: { noun: 'emigration', past: 'Emigrated' },
  naturalisation: { noun: 'naturalisation', past: 'Became a citizen' },
  meeting: { noun: 'meeting', past: 'Met' },
  appeal: { noun: 'appeal', past: 'Appealed' },
} as const satisfies Record<string, EventKindDefinition>;
export type EventKind = keyof typeof eventKinds;

const named = boolean('False where the report gives no name and ours describes ("husband of Gulsanat").');
const name = text('The name shown; of several spellings, the one of the oldest report.');
const aliases = texts('Every other spelling or script.');
const latitude = float('Degrees north, WGS 84.');
const longitude = float('Degrees east, WGS 84.');

const place = {
  name,
  aliases,
  zh: text('Chinese name.'),
  ug: text('Uyghur name.'),
  kk: text('Kazakh name.'),
  code: text('Statistical or ISO code.'),
  latitude,
  longitude,
  population2020: integer('People counted in the census of 2020.'),
};

export type Shape = 'circle' | 'square' | 'diamond' | 'hexagon' | 'stadium' | 'page';

export interface LabelDefinition {
  readonly singular: string;
  readonly plural: string;
  /** Labels that every node of this label carries too. */
  readonly also: readonly string[];
  readonly meaning: string;
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
  /** The property that is the caption. */
  readonly caption: 'name' | 'title';
  readonly shape: Shape;
  /** Width and height at zoom 1, in CSS pixels. */
  readonly size: readonly [number, number];
  /** A colour token of the look. */
  readonly color: 'person' | 'group' | 'place' | 'facility' | 'organization' | 'event' | 'report';
  readonly fill: string;
  /** An icon's key, or `<group>.*` where the kind or status chooses it. */
  readonly icon?: string;
  /**
   * True for what any number of reports name while they tell of people. Such a node keeps where its properties were said
   * first; all else that is told of it stands with its relationships, or one node would hold what every report says.
   */
  readonly setting?: true;
}

const placeLabel = (
  singular: string,
  plural: string,
  meaning: string,
  size: readonly [number, number],
  fill: string,
  icon?: string,
): LabelDefinition => ({
  singular,
  plural,
  also: ['Place'],
  meaning,
  properties: place,
  caption: 'name',
  shape: 'square',
  size,
  color: 'place',
  fill,
  ...(icon ? { icon } : {}),
  setting: true,
});

const labelDefinitions = {
  Person: {
    singular: 'person',
    plural: 'people',
    also: [],
    meaning: 'Somebody whom a report tells of, named or not.',
    properties: {
      name,
      aliases,
      named,
      sex: text('As the report has it; disputed where two words for one person differ.', sexes),
      birthDate: date('Day or year of birth.'),
      age: text('Age in the words of the report ("27", "early twenties"), at the date of the report.'),
      ageOn: derived(date('The date at which that was the age.')),
      ethnicity: text('As the report has it.'),
      occupation: several(text('As the report has it.')),
      status: indexed(derived(text('Worked out from the latest event.', statuses))),
      statusSince: derived(date('Since when, as far as reports say.')),
      statusAsOf: derived(date('The date of the report that says so.')),
    },
    caption: 'name',
    shape: 'circle',
    size: [16, 16],
    color: 'person',
    fill: 'personFill',
    icon: 'status.*',
  },
  Group: {
    singular: 'group',
    plural: 'groups',
    also: [],
    meaning: 'People whom a report counts but does not tell apart.',
    properties: {
      name,
      aliases,
      named,
      size: integer('How many people, as the report counts them.'),
      sizeNote: text('The words of the count where it is not exact ("about", "more than").'),
      status: derived(text('Worked out from the latest event.', statuses)),
      statusSince: derived(date('Since when, as far as reports say.')),
      statusAsOf: derived(date('The date of the report that says so.')),
    },
    caption: 'name',
    shape: 'circle',
    size: [18, 18],
    color: 'group',
    fill: 'groupFill',
  },
  Country: placeLabel('country', 'countries', 'A state.', [19, 19], 'place', 'place.Country'),
  Region: placeLabel('region', 'regions', 'The first division of a country.', [18, 18], 'place', 'place.Region'),
  Prefecture: placeLabel('prefecture', 'prefectures', 'A division of a region.', [18, 18], 'place', 'place.Prefecture'),
  County: placeLabel('county', 'counties', 'A county or district.', [14, 14], 'placeFill'),
  City: placeLabel('city', 'cities', 'A city.', [15, 15], 'canvas', 'place.City'),
  Township: placeLabel('township', 'townships', 'A township or town.', [14, 14], 'canvas', 'place.Township'),
  Village: placeLabel('village', 'villages', 'A village.', [14, 14], 'canvas', 'place.Village'),
  Facility: {
    singular: 'facility',
    plural: 'facilities',
    also: [],
    meaning: 'A building or site: where people are held, and airports, hotels, crossings that reports name.',
    properties: { name, aliases, named, kind: text('What it is.', facilityKinds), latitude, longitude },
    caption: 'name',
    shape: 'diamond',
    size: [22, 22],
    color: 'facility',
    fill: 'facilityFill',
    icon: 'facility.*',
    setting: true,
  },
  Organization: {
    singular: 'organization',
    plural: 'organizations',
    also: [],
    meaning: 'An office, company, association or other body.',
    properties: { name, aliases, named, kind: text('What it is.', organizationKinds) },
    caption: 'name',
    shape: 'hexagon',
    size: [20, 18],
    color: 'organization',
    fill: 'organizationFill',
    icon: 'organization.*',
    setting: true,
  },
  Event: {
    singular: 'event',
    plural: 'events',
    also: [],
    meaning: 'Something that happened, with its date.',
    properties: {
      name: derived(text('The kind of event and whose it is.')),
      kind: indexed(text('What happened.', Object.keys(eventKinds))),
      date: date('When, as EDTF; vague where the report is.'),
      dateNote: several(text('The wording of the date where it had to be worked out.')),
      planned: boolean('True where it was only planned, and no report says that it took place.'),
      earliest: derived(date('The first day on which it can have been; absent where the date leaves that open.')),
      latest: derived(date('The last day on which it can have been; absent where the date leaves that open.')),
      reason: several(text('The reason given.')),
      outcome: several(text('What came of it.')),
    },
    caption: 'name',
    shape: 'stadium',
    size: [28, 18],
    color: 'event',
    fill: 'eventFill',
    icon: 'event.*',
  },
  Report: {
    singular: 'report',
    plural: 'reports',
    also: [],
    meaning: 'A published text, as an account in our own words or as its original.',
    properties: {
      title: text('As published.'),
      byline: text('Who wrote it.'),
      publisher: text('Who published it.'),
      publishedOn: date('Day of publication.'),
      dateline: text('The place it was written from.'),
      url: text('Where it can be read.'),
      language: text('ISO 639 code.'),
      kind: text('An account in our own words, an original, or the gazetteer.', ['account', 'original', 'gazetteer']),
      text: text('The whole text.'),
    },
    caption: 'title',
    shape: 'page',
    size: [17, 21],
    color: 'report',
    fill: 'reportFill',
    icon: 'report',
  },
} as const satisfies Record<string, LabelDefinition>;

export type NodeLabel = keyof typeof labelDefinitions;
export const labels: Readonly<Record<NodeLabel, LabelDefinition>> = labelDefinitions;
export const nodeLabels = Object.keys(labelDefinitions) as readonly NodeLabel[];
/** From the widest to the narrowest. */
export const placeLabels = ['Country', 'Region', 'Prefecture', 'County', 'City', 'Township', 'Village'] as const;
export type PlaceLabel = (typeof placeLabels)[number];

/** The groups of relationship types: of the inspector's sentences, of the legend. */
export type RelationshipGroup = 'held' | 'event' | 'family' | 'place' | 'membership' | 'told';
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'double';

export interface RelationshipDefinition {
  readonly starts: readonly NodeLabel[];
  readonly ends: readonly NodeLabel[];
  /** Read from the start: "<start> is <caption> <end>". */
  readonly caption: string;
  /** Read from the end: "<end> is <inverse> <start>". */
  readonly inverse: string;
  /** The API's field on the start, and on the end. */
  readonly field: string;
  readonly inverseField: string;
  /** Stored once and read both ways. */
  readonly symmetric?: boolean;
  /** Worked out by rules; no annotation may state it. */
  readonly derived?: boolean;
  /** A line only where it places the family; a suffix after the name elsewhere. */
  readonly thin?: boolean;
  readonly group: RelationshipGroup;
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
  readonly line: {
    readonly color: string;
    readonly width: number;
    readonly style: LineStyle;
    readonly arrow: 'none' | 'triangle' | 'vee';
  };
}

const since = date('Since when.');
const until = date('Until when.');
const period = { since, until };
const family = { color: 'edgeFamily', width: 1.25, style: 'solid', arrow: 'none' } as const;
const thinLine = { color: 'place', width: 1, style: 'dashed', arrow: 'vee' } as const;
const member = { color: 'edgeMember', width: 1.2, style: 'solid', arrow: 'vee' } as const;
const tree = { color: 'edgePlace', width: 1, style: 'solid', arrow: 'none' } as const;
const happened = { color: 'event', width: 1.2, style: 'dashed', arrow: 'triangle' } as const;
const quiet = { color: 'lineStrong', width: 1, style: 'dotted', arrow: 'vee' } as const;
const places: readonly NodeLabel[] = placeLabels;
const party: readonly NodeLabel[] = ['Person', 'Group'];
const events = derived(texts('The events it was worked out from.'));

const relationshipDefinitions = {
  SPOUSE_OF: {
    starts: ['Person'],
    ends: ['Person'],
    caption: 'spouse of',
    inverse: 'spouse of',
    field: 'spouses',
    inverseField: 'spouses',
    symmetric: true,
    group: 'family',
    properties: period,
    line: { ...family, width: 1.1, style: 'double' },
  },
  ENGAGED_TO: {
    starts: ['Person'],
    ends: ['Person'],
    caption: 'engaged to',
    inverse: 'engaged to',
    field: 'engagedTo',
    inverseField: 'engagedTo',
    symmetric: true,
    group: 'family',
    properties: period,
    line: { ...family, style: 'dashed' },
  },
  PARENT_OF: {
    starts: ['Person'],
    ends: party,
    caption: 'parent of',
    inverse: 'child of',
    field: 'children',
    inverseField: 'parents',
    group: 'family',
    properties: {},
    line: family,
  },
  SIBLING_OF: {
    starts: ['Person'],
    ends: ['Person'],
    caption: 'sibling of',
    inverse: 'sibling of',
    field: 'siblings',
    inverseField: 'siblings',
    symmetric: true,
    group: 'family',
    properties: { elder: text('Which of the two is the elder, where a report says so.', ['start', 'end']) },
    line: family,
  },
  RELATIVE_OF: {
    starts: ['Person'],
    ends: party,
    caption: 'relative of',
    inverse: 'relative of',
    field: 'relatives',
    inverseField: 'relativeOf',
    group: 'family',
    properties: { kinship: several(text("The word for the start as the end's relative.")) },
    line: { ...family, style: 'dashed' },
  },
  FRIEND_OF: {
    starts: party,
    ends: party,
    caption: 'friend of',
    inverse: 'friend of',
    field: 'friends',
    inverseField: 'friends',
    symmetric: true,
    group: 'family',
    properties: {},
    line: { ...family, width: 1.5, style: 'dotted' },
  },
  HELD_IN: {
    starts: party,
    ends: ['Facility', ...places],
    caption: 'held in',
    inverse: 'holds',
    field: 'heldIn',
    inverseField: 'held',
    derived: true,
    group: 'held',
    properties: { ...period, events },
    line: { color: 'held', width: 1.6, style: 'solid', arrow: 'triangle' },
  },
  TAKEN_AT: {
    starts: party,
    ends: ['Facility', ...places],
    caption: 'taken in',
    inverse: 'place where were taken',
    field: 'takenAt',
    inverseField: 'taken',
    derived: true,
    group: 'held',
    properties: { since, events },
    line: { color: 'held', width: 1.6, style: 'dashed', arrow: 'triangle' },
  },
  SUBJECT_OF: {
    starts: party,
    ends: ['Event'],
    caption: 'subject of',
    inverse: 'happened to',
    field: 'subjectOf',
    inverseField: 'subjects',
    group: 'event',
    properties: {},
    line: happened,
  },
  WITNESS_OF: {
    starts: party,
    ends: ['Event'],
    caption: 'witness of',
    inverse: 'witnessed by',
    field: 'witnessOf',
    inverseField: 'witnesses',
    group: 'event',
    properties: {},
    line: { ...happened, style: 'dotted' },
  },
  CARRIED_OUT: {
    starts: ['Organization', 'Person'],
    ends: ['Event'],
    caption: 'carried out',
    inverse: 'carried out by',
    field: 'carriedOut',
    inverseField: 'carriedOutBy',
    group: 'event',
    properties: {},
    line: happened,
  },
  ADDRESSED_TO: {
    starts: ['Event'],
    ends: ['Organization', 'Person'],
    caption: 'addressed to',
    inverse: 'addressee of',
    field: 'addressedTo',
    inverseField: 'addresseeOf',
    group: 'event',
    properties: {},
    line: happened,
  },
  AT: {
    starts: ['Event'],
    ends: ['Facility', ...places],
    caption: 'at',
    inverse: 'place of',
    field: 'at',
    inverseField: 'events',
    group: 'event',
    properties: {},
    line: happened,
  },
  BORN_IN: {
    starts: ['Person'],
    ends: places,
    caption: 'born in',
    inverse: 'birthplace of',
    field: 'bornIn',
    inverseField: 'bornHere',
    thin: true,
    group: 'place',
    properties: period,
    line: thinLine,
  },
  FROM: {
    starts: party,
    ends: places,
    caption: 'from',
    inverse: 'home of',
    field: 'from',
    inverseField: 'fromHere',
    thin: true,
    group: 'place',
    properties: period,
    line: thinLine,
  },
  LIVED_IN: {
    starts: party,
    ends: places,
    caption: 'lived in',
    inverse: 'residence of',
    field: 'livedIn',
    inverseField: 'livedHere',
    thin: true,
    group: 'place',
    properties: period,
    line: thinLine,
  },
  STUDIED_IN: {
    starts: party,
    ends: places,
    caption: 'studied in',
    inverse: 'place of study of',
    field: 'studiedIn',
    inverseField: 'studiedHere',
    thin: true,
    group: 'place',
    properties: period,
    line: thinLine,
  },
  VISITED: {
    starts: party,
    ends: places,
    caption: 'visited',
    inverse: 'visited by',
    field: 'visited',
    inverseField: 'visitedBy',
    thin: true,
    group: 'place',
    properties: period,
    line: thinLine,
  },
  CITIZEN_OF: {
    starts: party,
    ends: ['Country'],
    caption: 'citizen of',
    inverse: 'state of',
    field: 'citizenOf',
    inverseField: 'citizens',
    thin: true,
    group: 'place',
    properties: { since },
    line: thinLine,
  },
  MEMBER_OF: {
    starts: party,
    ends: ['Organization'],
    caption: 'member of',
    inverse: 'has as member',
    field: 'memberOf',
    inverseField: 'members',
    group: 'membership',
    properties: { role: several(text('The office held.')) },
    line: member,
  },
  WORKS_FOR: {
    starts: party,
    ends: ['Organization', ...places],
    caption: 'works for',
    inverse: 'has as staff',
    field: 'worksFor',
    inverseField: 'staff',
    group: 'membership',
    properties: { role: several(text('The office held.')), ...period },
    line: member,
  },
  LOCATED_IN: {
    starts: ['Facility', 'Organization'],
    ends: places,
    caption: 'in',
    inverse: 'site of',
    field: 'within',
    inverseField: 'sites',
    group: 'place',
    properties: {},
    line: tree,
  },
  WITHIN: {
    starts: places,
    ends: places,
    caption: 'in',
    inverse: 'contains',
    field: 'within',
    inverseField: 'contains',
    group: 'place',
    properties: {},
    line: tree,
  },
  TESTIFIED_ABOUT: {
    starts: ['Person'],
    ends: ['Person', 'Group'],
    caption: 'told of',
    inverse: 'told of by',
    field: 'testifiedAbout',
    inverseField: 'toldBy',
    derived: true,
    group: 'told',
    properties: {},
    line: quiet,
  },
  MENTIONS: {
    starts: ['Report'],
    ends: nodeLabels.filter((label) => label !== 'Report'),
    caption: 'mentions',
    inverse: 'mentioned in',
    field: 'mentions',
    inverseField: 'mentionedIn',
    derived: true,
    group: 'told',
    properties: {},
    line: quiet,
  },
  PUBLISHED_BY: {
    starts: ['Report'],
    ends: ['Organization'],
    caption: 'published by',
    inverse: 'published',
    field: 'publishedBy',
    inverseField: 'published',
    derived: true,
    group: 'told',
    properties: {},
    line: quiet,
  },
} as const satisfies Record<string, RelationshipDefinition>;

export type RelationshipType = keyof typeof relationshipDefinitions;
export const relationships: Readonly<Record<RelationshipType, RelationshipDefinition>> = relationshipDefinitions;
export const relationshipTypes = Object.keys(relationshipDefinitions) as readonly RelationshipType[];
