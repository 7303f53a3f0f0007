/** Derived from server/ontology/ontology.ts by `npm run generate`: do not edit. */

/** Somebody whom a report tells of, named or not. */
export interface PersonProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** False where the report gives no name and ours describes ("husband of Gulsanat"). */
  readonly named?: boolean;
  /** As the report has it; disputed where two words for one person differ. */
  readonly sex?: 'female' | 'male' | 'disputed';
  /** Day or year of birth. */
  readonly birthDate?: string;
  /** Age in the words of the report ("27", "early twenties"), at the date of the report. */
  readonly age?: string;
  /** The date at which that was the age. */
  readonly ageOn?: string;
  /** As the report has it. */
  readonly ethnicity?: string;
  /** As the report has it. */
  readonly occupation?: string;
  /** Worked out from the latest event. */
  readonly status?:
    'detained' | 'imprisoned' | 'unable to leave' | 'missing' | 'released' | 'dead' | 'free' | 'unknown';
  /** Since when, as far as reports say. */
  readonly statusSince?: string;
  /** The date of the report that says so. */
  readonly statusAsOf?: string;
}

/** People whom a report counts but does not tell apart. */
export interface GroupProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** False where the report gives no name and ours describes ("husband of Gulsanat"). */
  readonly named?: boolean;
  /** How many people, as the report counts them. */
  readonly size?: number;
  /** The words of the count where it is not exact ("about", "more than"). */
  readonly sizeNote?: string;
  /** Worked out from the latest event. */
  readonly status?:
    'detained' | 'imprisoned' | 'unable to leave' | 'missing' | 'released' | 'dead' | 'free' | 'unknown';
  /** Since when, as far as reports say. */
  readonly statusSince?: string;
  /** The date of the report that says so. */
  readonly statusAsOf?: string;
}

/** A state. */
export interface CountryProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** Chinese name. */
  readonly zh?: string;
  /** Uyghur name. */
  readonly ug?: string;
  /** Kazakh name. */
  readonly kk?: string;
  /** Statistical or ISO code. */
  readonly code?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** People counted in the census of 2020. */
  readonly population2020?: number;
}

/** The first division of a country. */
export interface RegionProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** Chinese name. */
  readonly zh?: string;
  /** Uyghur name. */
  readonly ug?: string;
  /** Kazakh name. */
  readonly kk?: string;
  /** Statistical or ISO code. */
  readonly code?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** People counted in the census of 2020. */
  readonly population2020?: number;
}

/** A division of a region. */
export interface PrefectureProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** Chinese name. */
  readonly zh?: string;
  /** Uyghur name. */
  readonly ug?: string;
  /** Kazakh name. */
  readonly kk?: string;
  /** Statistical or ISO code. */
  readonly code?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** People counted in the census of 2020. */
  readonly population2020?: number;
}

/** A county or district. */
export interface CountyProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** Chinese name. */
  readonly zh?: string;
  /** Uyghur name. */
  readonly ug?: string;
  /** Kazakh name. */
  readonly kk?: string;
  /** Statistical or ISO code. */
  readonly code?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** People counted in the census of 2020. */
  readonly population2020?: number;
}

/** A city. */
export interface CityProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** Chinese name. */
  readonly zh?: string;
  /** Uyghur name. */
  readonly ug?: string;
  /** Kazakh name. */
  readonly kk?: string;
  /** Statistical or ISO code. */
  readonly code?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** People counted in the census of 2020. */
  readonly population2020?: number;
}

/** A township or town. */
export interface TownshipProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** Chinese name. */
  readonly zh?: string;
  /** Uyghur name. */
  readonly ug?: string;
  /** Kazakh name. */
  readonly kk?: string;
  /** Statistical or ISO code. */
  readonly code?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** People counted in the census of 2020. */
  readonly population2020?: number;
}

/** A village. */
export interface VillageProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** Chinese name. */
  readonly zh?: string;
  /** Uyghur name. */
  readonly ug?: string;
  /** Kazakh name. */
  readonly kk?: string;
  /** Statistical or ISO code. */
  readonly code?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** People counted in the census of 2020. */
  readonly population2020?: number;
}

/** A building or site: where people are held, and airports, hotels, crossings that reports name. */
export interface FacilityProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** False where the report gives no name and ours describes ("husband of Gulsanat"). */
  readonly named?: boolean;
  /** What it is. */
  readonly kind?:
    | 'camp'
    | 'detention centre'
    | 'prison'
    | 'police station'
    | 'hospital'
    | 'airport'
    | 'border crossing'
    | 'hotel'
    | 'other';
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
}

/** An office, company, association or other body. */
export interface OrganizationProperties {
  /** The name shown; of several spellings, the one of the oldest report. */
  readonly name?: string;
  /** Every other spelling or script. */
  readonly aliases?: readonly string[];
  /** False where the report gives no name and ours describes ("husband of Gulsanat"). */
  readonly named?: boolean;
  /** What it is. */
  readonly kind?:
    'government' | 'police' | 'embassy' | 'party' | 'NGO' | 'media' | 'court' | 'university' | 'international';
}

/** Something that happened, with its date. */
export interface EventProperties {
  /** The kind of event and whose it is. */
  readonly name?: string;
  /** What happened. */
  readonly kind?:
    | 'arrest'
    | 'detention'
    | 'summons'
    | 'questioning'
    | 'house arrest'
    | 'passport confiscation'
    | 'passport refusal'
    | 'forced return'
    | 'disappearance'
    | 'release'
    | 'imprisonment'
    | 'sentence'
    | 'torture'
    | 'hospitalisation'
    | 'forced abortion'
    | 'death'
    | 'journey'
    | 'emigration'
    | 'naturalisation'
    | 'meeting'
    | 'appeal';
  /** When, as EDTF; vague where the report is. */
  readonly date?: string;
  /** The wording of the date where it had to be worked out. */
  readonly dateNote?: string;
  /** True where it was only planned, and no report says that it took place. */
  readonly planned?: boolean;
  /** The first day on which it can have been; absent where the date leaves that open. */
  readonly earliest?: string;
  /** The last day on which it can have been; absent where the date leaves that open. */
  readonly latest?: string;
  /** The reason given. */
  readonly reason?: string;
  /** What came of it. */
  readonly outcome?: string;
}

/** A published text, as an account in our own words or as its original. */
export interface ReportProperties {
  /** As published. */
  readonly title?: string;
  /** Who wrote it. */
  readonly byline?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** Day of publication. */
  readonly publishedOn?: string;
  /** The place it was written from. */
  readonly dateline?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** ISO 639 code. */
  readonly language?: string;
  /** An account in our own words, an original, or the gazetteer. */
  readonly kind?: 'account' | 'original' | 'gazetteer';
  /** The whole text. */
  readonly text?: string;
}

/** <start> spouse of <end>. */
export interface SpouseOfProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> engaged to <end>. */
export interface EngagedToProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> parent of <end>. */
export type ParentOfProperties = Readonly<Record<never, never>>;

/** <start> sibling of <end>. */
export interface SiblingOfProperties {
  /** Which of the two is the elder, where a report says so. */
  readonly elder?: 'start' | 'end';
}

/** <start> relative of <end>. */
export interface RelativeOfProperties {
  /** The word for the start as the end's relative. */
  readonly kinship?: string;
}

/** <start> friend of <end>. */
export type FriendOfProperties = Readonly<Record<never, never>>;

/** <start> held in <end>. */
export interface HeldInProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
  /** The events it was worked out from. */
  readonly events?: readonly string[];
}

/** <start> taken in <end>. */
export interface TakenAtProperties {
  /** Since when. */
  readonly since?: string;
  /** The events it was worked out from. */
  readonly events?: readonly string[];
}

/** <start> subject of <end>. */
export type SubjectOfProperties = Readonly<Record<never, never>>;

/** <start> witness of <end>. */
export type WitnessOfProperties = Readonly<Record<never, never>>;

/** <start> carried out <end>. */
export type CarriedOutProperties = Readonly<Record<never, never>>;

/** <start> addressed to <end>. */
export type AddressedToProperties = Readonly<Record<never, never>>;

/** <start> at <end>. */
export type AtProperties = Readonly<Record<never, never>>;

/** <start> born in <end>. */
export interface BornInProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> from <end>. */
export interface FromProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> lived in <end>. */
export interface LivedInProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> studied in <end>. */
export interface StudiedInProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> visited <end>. */
export interface VisitedProperties {
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> citizen of <end>. */
export interface CitizenOfProperties {
  /** Since when. */
  readonly since?: string;
}

/** <start> member of <end>. */
export interface MemberOfProperties {
  /** The office held. */
  readonly role?: string;
}

/** <start> works for <end>. */
export interface WorksForProperties {
  /** The office held. */
  readonly role?: string;
  /** Since when. */
  readonly since?: string;
  /** Until when. */
  readonly until?: string;
}

/** <start> in <end>. */
export type LocatedInProperties = Readonly<Record<never, never>>;

/** <start> in <end>. */
export type WithinProperties = Readonly<Record<never, never>>;

/** <start> told of <end>. */
export type TestifiedAboutProperties = Readonly<Record<never, never>>;

/** <start> mentions <end>. */
export type MentionsProperties = Readonly<Record<never, never>>;

/** <start> published by <end>. */
export type PublishedByProperties = Readonly<Record<never, never>>;

/** Properties by label. */
export interface NodeProperties {
  readonly Person: PersonProperties;
  readonly Group: GroupProperties;
  readonly Country: CountryProperties;
  readonly Region: RegionProperties;
  readonly Prefecture: PrefectureProperties;
  readonly County: CountyProperties;
  readonly City: CityProperties;
  readonly Township: TownshipProperties;
  readonly Village: VillageProperties;
  readonly Facility: FacilityProperties;
  readonly Organization: OrganizationProperties;
  readonly Event: EventProperties;
  readonly Report: ReportProperties;
}

/** Properties by relationship type. */
export interface RelationshipProperties {
  readonly SPOUSE_OF: SpouseOfProperties;
  readonly ENGAGED_TO: EngagedToProperties;
  readonly PARENT_OF: ParentOfProperties;
  readonly SIBLING_OF: SiblingOfProperties;
  readonly RELATIVE_OF: RelativeOfProperties;
  readonly FRIEND_OF: FriendOfProperties;
  readonly HELD_IN: HeldInProperties;
  readonly TAKEN_AT: TakenAtProperties;
  readonly SUBJECT_OF: SubjectOfProperties;
  readonly WITNESS_OF: WitnessOfProperties;
  readonly CARRIED_OUT: CarriedOutProperties;
  readonly ADDRESSED_TO: AddressedToProperties;
  readonly AT: AtProperties;
  readonly BORN_IN: BornInProperties;
  readonly FROM: FromProperties;
  readonly LIVED_IN: LivedInProperties;
  readonly STUDIED_IN: StudiedInProperties;
  readonly VISITED: VisitedProperties;
  readonly CITIZEN_OF: CitizenOfProperties;
  readonly MEMBER_OF: MemberOfProperties;
  readonly WORKS_FOR: WorksForProperties;
  readonly LOCATED_IN: LocatedInProperties;
  readonly WITHIN: WithinProperties;
  readonly TESTIFIED_ABOUT: TestifiedAboutProperties;
  readonly MENTIONS: MentionsProperties;
  readonly PUBLISHED_BY: PublishedByProperties;
}

/** Every property of a node. */
export type PropertyName =
  | 'name'
  | 'aliases'
  | 'named'
  | 'sex'
  | 'birthDate'
  | 'age'
  | 'ageOn'
  | 'ethnicity'
  | 'occupation'
  | 'status'
  | 'statusSince'
  | 'statusAsOf'
  | 'size'
  | 'sizeNote'
  | 'zh'
  | 'ug'
  | 'kk'
  | 'code'
  | 'latitude'
  | 'longitude'
  | 'population2020'
  | 'kind'
  | 'date'
  | 'dateNote'
  | 'planned'
  | 'earliest'
  | 'latest'
  | 'reason'
  | 'outcome'
  | 'title'
  | 'byline'
  | 'publisher'
  | 'publishedOn'
  | 'dateline'
  | 'url'
  | 'language'
  | 'text';

/** Every property of a relationship. */
export type RelationshipPropertyName = 'since' | 'until' | 'elder' | 'kinship' | 'events' | 'role';
