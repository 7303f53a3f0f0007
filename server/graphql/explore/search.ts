import { cypherFile } from '../../database/cypher.ts';
import type { Database, Row } from '../../database/database.ts';
import { labels, type NodeLabel, nodeLabels } from '../../ontology/ontology.ts';
import { checkedFirst } from '../limits.ts';
import { type GraphNode, listOf, nodeOf } from './nodes.ts';
import { fold, luceneOf, wordsOf } from './words.ts';

const ranks = ['EXACT', 'PREFIX', 'SIMILAR'] as const;
export type SearchMatch = (typeof ranks)[number];

/** A node that a search found, the name that matched, and where it is. */
export interface SearchHit {
  readonly node: GraphNode;
  readonly matched: string;
  readonly how: SearchMatch;
  readonly context: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly cut: boolean;
}

export interface SearchGiven {
  readonly text: string;
  readonly labels?: readonly NodeLabel[] | null;
  readonly first: number;
}

interface Found {
  readonly node: GraphNode;
  readonly matched: string;
  readonly how: SearchMatch;
  readonly score: number;
}

/** Events have no names of their own; everything else does. */
const searched = nodeLabels.filter((label) => label !== 'Event');
const maximum = { first: 100, text: 200, candidates: 300 };
/** Groups are called after what happened to them: whoever types "hotel" means the hotel, not those who were kept in it. */
const order = [...searched.filter((label) => label !== 'Group' && label !== 'Report'), 'Group', 'Report'];
/** How far down the index's own ranking is read: further where most of what it finds is of other labels. */
const depth = { anyLabel: 5_000, someLabels: 100_000 };

/** Finds by any name, in any script: exact before prefix before similar, people first and groups behind what they are called after. */
export async function search(database: Database, { text, labels: wanted, first }: SearchGiven): Promise<SearchResult> {
  checkedFirst(first, maximum.first);
  const words = luceneOf(text.slice(0, maximum.text));
  if (words === '') return { hits: [], cut: false };
  const parameters = {
    words,
    labels: wanted ?? searched,
    depth: wanted ? depth.someLabels : depth.anyLabel,
    limit: maximum.candidates,
  };
  const rows = await database.read(cypherFile('explore/search'), parameters);
  const found = rows.map((row) => foundIn(row, text)).sort(byRank);
  const kept = found.slice(0, first);
  const contexts = await contextsOf(
    database,
    kept.map(({ node }) => node),
  );
  const hits = kept.map(({ node, matched, how }) => ({ node, matched, how, context: contexts.get(node.id) ?? '' }));
  return { hits, cut: found.length > first };
}

function foundIn(row: Row, text: string): Found {
  const node = nodeOf(row.node);
  const wanted = fold(text);
  const names = [...new Set([node.name, ...listOf(node.properties.aliases), ...scripts(node)])];
  const matches = names.map((name) => ({ matched: name, how: matchOf(fold(name), wanted) }));
  const keyMatches = listOf(row.keys).map((key) => ({ matched: node.name, how: matchOf(fold(key), wanted) }));
  const typed = ({ matched: name }: Pick<Found, 'matched'>): number =>
    Number(wordsOf(name).join(' ').includes(wordsOf(text).join(' ')));
  const byFit = (a: (typeof matches)[number], b: (typeof matches)[number]): number =>
    ranks.indexOf(a.how) - ranks.indexOf(b.how) || typed(b) - typed(a);
  const [best] = [...matches, ...keyMatches].sort(byFit);
  const how = best?.how ?? 'SIMILAR';
  // Who types Cyrillic is told the Cyrillic name, though the letters of a Latin one fit better once they are folded.
  const asTyped = matches.toSorted(byFit).find((match) => match.how !== 'SIMILAR' && typed(match) > 0);
  const matched = (asTyped ?? best)?.matched ?? node.name;
  return { node, matched: how === 'SIMILAR' ? nearestName(names, wanted) : matched, how, score: Number(row.score) };
}

const scripts = ({ properties }: GraphNode): readonly string[] =>
  ['zh', 'ug', 'kk'].flatMap((script) => {
    const name = properties[script];
    return typeof name === 'string' ? [name] : [];
  });

function matchOf(name: string, wanted: string): SearchMatch {
  if (name === wanted) return 'EXACT';
  const words = name.split(' ');
  const starts =
    name.startsWith(wanted) || wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  return starts ? 'PREFIX' : 'SIMILAR';
}

/** The name that shares most pairs of letters with what was typed. */
function nearestName(names: readonly string[], wanted: string): string {
  const pairs = pairsOf(wanted);
  const score = (name: string): number => {
    const own = pairsOf(fold(name));
    return [...own].filter((pair) => pairs.has(pair)).length / Math.max(1, own.size + pairs.size);
  };
  return names.reduce((best, name) => (score(name) > score(best) ? name : best), names[0] ?? '');
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

function byRank(a: Found, b: Found): number {
  return (
    ranks.indexOf(a.how) - ranks.indexOf(b.how) ||
    order.indexOf(a.node.label) - order.indexOf(b.node.label) ||
    Number(b.node.named) - Number(a.node.named) ||
    (a.how === 'SIMILAR' ? b.score - a.score : 0) ||
    b.node.statements - a.node.statements ||
    (a.node.id < b.node.id ? -1 : 1)
  );
}

/** Where a place or person is; when a report was published. */
async function contextsOf(database: Database, nodes: readonly GraphNode[]): Promise<ReadonlyMap<string, string>> {
  if (nodes.length === 0) return new Map();
  const ids = nodes.map(({ id }) => id);
  const rows = await database.read<{ readonly id: string; readonly places: readonly string[] }>(
    cypherFile('explore/surrounding-places'),
    { ids },
  );
  const contexts = new Map(rows.map(({ id, places }) => [id, places.join(', ')]));
  for (const { id, label, properties } of nodes) {
    if (labels[label].caption === 'title' && typeof properties.publishedOn === 'string') {
      contexts.set(id, properties.publishedOn);
    }
  }
  return contexts;
}
