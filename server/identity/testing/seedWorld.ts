import { readFileSync, readdirSync } from 'node:fs';
import { parseFiles } from '../../annotation/parseFiles.ts';
import type { GraphNode, GraphRelationship } from '../../ontology/evidence.ts';
import type { NodeLabel, RelationshipType } from '../../ontology/ontology.ts';
import { createGazetteer, parseGazetteer } from '../gazetteer.ts';
import { project } from '../project.ts';

const seed = new URL('../../../seed/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, seed), 'utf8');
const paths = ['reports', 'annotations'].flatMap((folder) =>
  readdirSync(new URL(folder, seed)).map((name) => `${folder}/${name}`),
);
const files = [...paths, 'judgements.yaml'].map((path) => ({ path, text: textOf(path) }));
const gazetteer = createGazetteer(parseGazetteer(JSON.parse(textOf('gazetteer/xinjiang.json'))));

/** What the five reports say and what was judged of it. */
export const evidence = parseFiles(files);
/** The graph that follows, and what could not be resolved. */
export const { graph, warnings } = project(evidence, gazetteer);

const byId = new Map(graph.nodes.map((node) => [node.id, node]));

export const nodeOf = (id: string): GraphNode | undefined => byId.get(id);
export const nameOf = (id: string): string => String(byId.get(id)?.properties.name ?? id);
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The one node of that name; a test that means another of the same name cannot use it. */
export function called(name: string): GraphNode {
  const found = graph.nodes.filter(({ properties }) => properties.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} nodes are called ${name}`);
  return found[0];
}

export const lines = (type: RelationshipType): readonly GraphRelationship[] =>
  graph.relationships.filter((relationship) => relationship.type === type);

/** The names at the ends of a node's relationships of a type, sorted. */
export const from = (type: RelationshipType, name: string): readonly string[] =>
  namesOf(
    lines(type).filter(({ start }) => start === called(name).id),
    'end',
  );

/** The names at the starts, sorted. */
export const to = (type: RelationshipType, name: string): readonly string[] =>
  namesOf(
    lines(type).filter(({ end }) => end === called(name).id),
    'start',
  );

/** The latest known of somebody, and since when. */
export function status(name: string): string {
  const { status: latest, statusSince } = called(name).properties;
  return statusSince === undefined ? String(latest) : `${String(latest)} since ${String(statusSince)}`;
}

/** What happened to somebody, a line an event: when, what, where, by whom, why. */
export const happenedTo = (name: string): readonly string[] => {
  const { id } = called(name);
  const events = lines('SUBJECT_OF').flatMap(({ start, end }) => (start === id ? [end] : []));
  return events.map(eventLine).sort();
};

/** The names of a label's nodes that one report mentions, sorted. */
export const toldIn = (reportId: string, label: NodeLabel): readonly string[] => {
  const told = lines('MENTIONS').filter(({ start, end }) => start === reportId && byId.get(end)?.label === label);
  return namesOf(told, 'end');
};

/** The groups of a report that it counts: "over 40 relatives who spoke at the round table". */
export const countedIn = (reportId: string): readonly string[] =>
  lines('MENTIONS')
    .filter(({ start }) => start === reportId)
    .flatMap(({ end }) => {
      const { label, properties } = byId.get(end) ?? {};
      const count = [properties?.sizeNote, properties?.size].filter((part) => part !== undefined).join(' ');
      return label === 'Group' && count !== '' ? [`${nameOf(end)}: ${count}`] : [];
    })
    .sort();

function eventLine(id: string): string {
  const { kind, date, reason, planned } = byId.get(id)?.properties ?? {};
  const at = namesOf(
    lines('AT').filter(({ start }) => start === id),
    'end',
  );
  const by = namesOf(
    lines('CARRIED_OUT').filter(({ end }) => end === id),
    'start',
  );
  const what = `${planned === true ? 'planned ' : ''}${String(kind)}`;
  return [
    `${date === undefined ? 'undated' : String(date)} ${what}`,
    at.length > 0 ? ` in ${at.join(', ')}` : '',
    by.length > 0 ? ` by ${by.join(', ')}` : '',
    reason === undefined ? '' : ` (${String(reason)})`,
  ].join('');
}

const namesOf = (found: readonly GraphRelationship[], side: 'start' | 'end'): readonly string[] =>
  found.map((relationship) => nameOf(relationship[side])).sort();
