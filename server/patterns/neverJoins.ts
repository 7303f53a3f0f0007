import { editDistance } from '../ontology/nearest.ts';
import { nodeLabels, placeLabels, relationships, relationshipTypes } from '../ontology/ontology.ts';
import type { NodeLabel, RelationshipType } from '../ontology/ontology.ts';
import { graphWords } from './graphWords.ts';
import type { DrawnPart, DrawnStep } from './readDrawn.ts';

const mostSuggested = 8;

/** What is wrong with a step that the graph never takes, and the type that was most likely meant where there is only one. */
export interface NeverJoins {
  readonly message: string;
  readonly suggestion?: RelationshipType;
}

/** Says of a step whose type never joins the labels of its ends what does; undefined where it may. */
export function neverJoins(step: DrawnStep, parts: readonly DrawnPart[]): NeverJoins | undefined {
  const { relationship, isChain } = step;
  const [token, other] = relationship.names;
  if (!token || other || !relationship.isPlain || isChain || !isType(token.text)) return undefined;
  const asked = token.text;
  const ends: Ends = { from: labelsOf(step.start, parts), to: labelsOf(step.end, parts), isDirected: step.isDirected };
  if (mayJoin(asked, ends)) return undefined;
  const { starts, ends: to } = relationships[asked];
  const way = `${asked} goes from ${labelList(starts)} to ${labelList(to)}`;
  if (mayJoin(asked, turned(ends))) return { message: `${way}: turn the arrow round.` };
  const message = `${way}, so it never joins these.`;
  const meant = relationshipTypes.filter((type) => mayJoin(type, ends)).sort(byNearness(asked));
  const [suggestion] = meant;
  if (suggestion) return { message: `${message} Did you mean ${some(meant)}?`, ...(meant[1] ? {} : { suggestion }) };
  const back = relationshipTypes.filter((type) => mayJoin(type, turned(ends))).sort(byNearness(asked));
  if (back.length === 0) return { message };
  return { message: `${message} With the arrow turned round, did you mean ${some(back)}?` };
}

interface Ends {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly isDirected: boolean;
}

const turned = ({ from, to, isDirected }: Ends): Ends => ({ from: to, to: from, isDirected });

function mayJoin(type: RelationshipType, { from, to, isDirected }: Ends): boolean {
  const { starts, ends, symmetric = false } = relationships[type];
  const drawn = meets(from, starts) && meets(to, ends);
  return drawn || ((symmetric || !isDirected) && meets(from, ends) && meets(to, starts));
}

const meets = (given: readonly NodeLabel[], allowed: readonly NodeLabel[]): boolean =>
  given.some((label) => allowed.includes(label));

/** Of the same kind of tie first, and of these what is spelled most alike. */
const byNearness = (asked: RelationshipType) => {
  const distance = (type: RelationshipType): number =>
    (relationships[type].group === relationships[asked].group ? 0 : 100) + editDistance(asked, type);
  return (one: RelationshipType, other: RelationshipType): number => distance(one) - distance(other);
};

const some = (types: readonly RelationshipType[]): string => listed(types.slice(0, mostSuggested));

/** The labels that a drawn node can have, from here or where its variable was drawn with one. */
function labelsOf(part: DrawnPart, parts: readonly DrawnPart[]): readonly NodeLabel[] {
  const isSame = (each: DrawnPart) => each.kind === 'node' && each.variable === part.variable && each.names.length > 0;
  const told = part.names.length > 0 || part.variable === undefined ? part : parts.find(isSame);
  // Of a label that there is not, it is said already.
  if (!told?.isPlain || told.names.some(({ text }) => !graphWords.labels.includes(text))) return nodeLabels;
  return told.names.flatMap(({ text }) =>
    text === 'Place' ? placeLabels : nodeLabels.filter((label) => label === text || text === 'Entity'),
  );
}

function labelList(allowed: readonly NodeLabel[]): string {
  const isPlace = (label: NodeLabel) => placeLabels.some((place) => place === label);
  const isEveryPlace = placeLabels.every((label) => allowed.includes(label));
  return listed(isEveryPlace ? [...allowed.filter((label) => !isPlace(label)), 'Place'] : allowed);
}

const listed = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

const isType = (text: string): text is RelationshipType => relationshipTypes.some((type) => type === text);
