import { dateInWords } from '../../server/ontology/dateWords.ts';
import { labels } from '../../server/ontology/ontology.ts';
import { statusOf } from '../exploration/counts.ts';
import { textOf } from '../exploration/lines.ts';
import type { GraphNode } from '../exploration/subgraph.ts';
import type { Scene } from '../exploration/visible.ts';
import type { Fold } from './layout/picture.ts';

/** The status of a person or a group with its date, in words; nothing where no report tells. */
export function statusInWords(node: GraphNode): string | undefined {
  if (node.label !== 'Person' && node.label !== 'Group') return undefined;
  const status = statusOf(node);
  if (status === 'unknown') return undefined;
  const since = textOf(node.properties, 'statusSince');
  const words = since === undefined ? '' : dateInWords(since);
  if (words === '') return status;
  return /^(since|until)/.test(words) ? `${status} ${words}` : `${status} since ${words}`;
}

/** What is read out when the walk through the picture comes to a node. */
export function sentenceOf(node: GraphNode, scene: Scene): string {
  const { singular } = labels[node.label];
  const place = scene.nodes.find(({ id }) => id === scene.within[node.id]);
  return [
    node.name,
    node.named ? singular : `${singular}, unnamed`,
    statusInWords(node),
    place && `in ${place.name}`,
    node.disputed.length > 0 ? 'reports differ' : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What is read out when the walk comes to families that are drawn as one row. */
export function foldSentence({ place, people, families }: Fold, scene: Scene): string {
  const name = scene.nodes.find(({ id }) => id === place)?.name;
  const who = `${people.length} ${people.length === 1 ? 'person' : 'people'}`;
  const how = `${families} ${families === 1 ? 'family' : 'families'}`;
  return `${how} in one row, ${who}${name === undefined ? '' : `, in ${name}`}. Enter opens.`;
}
