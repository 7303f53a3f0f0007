import { editDistance } from '../ontology/nearest.ts';
import { relationships, relationshipTypes } from '../ontology/ontology.ts';
import type { RelationshipType } from '../ontology/ontology.ts';

/** The relationship type that a word which is none was most likely meant to be: by its meaning, or else by its spelling where that is near. */
export function meantType(word: string, types: readonly string[]): string | undefined {
  const said = wordsIn(word);
  const meant = relationshipTypes.map((type) => ({ type, likeness: likeness(said, wordsOf[type]) }));
  const most = Math.max(...meant.map((each) => each.likeness));
  const best = most === 0 ? [] : meant.filter((each) => each.likeness === most).map(({ type }) => type);
  return nearestOf(word, best, Infinity) ?? nearestOf(word, types, Math.max(1, Math.floor(word.length / 4)));
}

/** What people say beside the words of the ontology. */
const everyday: Readonly<Record<RelationshipType, string>> = {
  SPOUSE_OF: 'married marriage husband wife wives partner wed',
  ENGAGED_TO: 'fiance fiancee betrothed',
  PARENT_OF: 'mother father child son daughter',
  SIBLING_OF: 'brother sister',
  RELATIVE_OF: 'related kin family cousin uncle aunt nephew niece grandmother grandfather',
  FRIEND_OF: 'knows acquaintance',
  HELD_IN: 'detained detention imprisoned prison jailed kept interned camp',
  TAKEN_AT: 'arrested seized captured',
  SUBJECT_OF: 'suffered experienced involved',
  WITNESS_OF: 'saw',
  CARRIED_OUT: 'did performed committed perpetrated',
  ADDRESSED_TO: 'appealed',
  AT: 'occurred',
  BORN_IN: 'birth',
  FROM: 'origin native hometown',
  LIVED_IN: 'resides resided resident',
  STUDIED_IN: 'student school educated',
  VISITED: 'travelled traveled',
  CITIZEN_OF: 'national nationality',
  MEMBER_OF: 'belongs joined',
  WORKS_FOR: 'worked employed employer employee job',
  LOCATED_IN: 'located situated',
  WITHIN: 'inside part',
  TESTIFIED_ABOUT: 'spoke testimony',
  MENTIONS: 'names',
  PUBLISHED_BY: 'publisher',
};

const empty = new Set('of in to at by for about is was were where has had as it with here this place a the'.split(' '));

function wordsIn(text: string): readonly string[] {
  const words = text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.split(/[^a-z]+/).filter((word) => word !== '' && !empty.has(word));
}

const wordsOf = Object.fromEntries(
  relationshipTypes.map((type) => {
    const { caption, inverse, field, inverseField } = relationships[type];
    return [type, wordsIn([type, caption, inverse, field, inverseField, everyday[type]].join(' '))];
  }),
) as Readonly<Record<RelationshipType, readonly string[]>>;

function likeness(said: readonly string[], words: readonly string[]): number {
  return said.reduce(
    (sum, one) => sum + Math.max(...words.map((other) => (one === other ? 2 : isAlike(one, other) ? 1 : 0))),
    0,
  );
}

/** Whether two words differ in nothing but their endings: "lives" and "lived". */
function isAlike(one: string, other: string): boolean {
  const stem = Math.max(4, Math.min(one.length, other.length) - 2);
  return one.slice(0, stem) === other.slice(0, stem);
}

function nearestOf<T extends string>(word: string, candidates: readonly T[], limit: number): T | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance);
  return best?.candidate;
}
