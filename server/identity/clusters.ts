import { publisherKey } from '../ontology/evidence.ts';
import type { Judgement, Mention } from '../ontology/evidence.ts';
import { groupBy } from '../ontology/groupBy.ts';
import { placeLabels } from '../ontology/ontology.ts';

/** The mentions judged to be one thing, and what was judged against itself. */
export interface Clusters {
  /** By mention id, all mentions of the same thing. */
  readonly clusterOf: ReadonlyMap<string, readonly Mention[]>;
  readonly problems: readonly string[];
}

/** A name alone never merges two mentions: villages repeat a few given names. Only a judgement or a gazetteer place does. */
export function clustersOf(mentions: readonly Mention[], judgements: readonly Judgement[]): Clusters {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const parent = new Map(mentions.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  const problems: string[] = [];
  const firsts = new Map<string, string>();
  for (const mention of mentions) {
    const known = knownAs(mention);
    if (known === undefined) continue;
    const first = firsts.get(known);
    if (first === undefined) firsts.set(known, mention.id);
    else parent.set(find(mention.id), find(first));
  }
  for (const { left, right, verdict } of judgements) {
    const [a, b] = [byId.get(left), byId.get(right)];
    if (verdict !== 'same' || !a || !b) continue;
    if (kindOf(a) === kindOf(b)) parent.set(find(left), find(right));
    else problems.push(`${left} is a ${a.label} and ${right} a ${b.label}: they cannot be judged the same.`);
  }
  for (const { left, right, verdict } of judgements) {
    if (verdict === 'different' && byId.has(left) && byId.has(right) && find(left) === find(right)) {
      problems.push(`${left} and ${right} are judged different, yet other judgements make them the same.`);
    }
  }
  const groups = groupBy(mentions, ({ id }) => find(id));
  return { clusterOf: new Map(mentions.map(({ id }) => [id, groups.get(find(id)) ?? []])), problems };
}

const kindOf = ({ label }: Mention): string => (placeLabels.some((place) => place === label) ? 'Place' : label);

/** What makes mentions one without a judgement: the gazetteer's place, and the publisher, which is a bibliographic field and no word of the text. */
function knownAs({ placeId, key, names }: Mention): string | undefined {
  if (placeId !== undefined) return `place ${placeId}`;
  return key === publisherKey ? `publisher ${names[0] ?? ''}` : undefined;
}
