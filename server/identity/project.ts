import { publisherKey } from '../ontology/evidence.ts';
import type { Evidence, Graph, Mention, Statement } from '../ontology/evidence.ts';
import { groupBy } from '../ontology/groupBy.ts';
import { bibliography } from './bibliography.ts';
import { clustersOf } from './clusters.ts';
import { eventBounds, eventName, happeningsOf, heldAndTaken, statusProperties, testimonies } from './derive.ts';
import type { Stated } from './derive.ts';
import { distinct, entityIdOf, nodeOf, reportNode } from './entities.ts';
import type { Reports } from './entities.ts';
import { gazetteerReport, gazetteerStatements } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { resolvePlaces } from './places.ts';
import { statedRelationships } from './relationships.ts';

/** The graph, the evidence with the gazetteer's part in it, and what could not be resolved. */
export interface Projection {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly warnings: readonly string[];
}

/** The one projection: from all that reports say and people judged to the nodes and relationships of the graph. Pure and deterministic. */
export function project(given: Evidence, gazetteer: Gazetteer): Projection {
  const { evidence, warnings } = withPlaces(given, gazetteer);
  const reports = new Map(evidence.reports.map((report) => [report.id, report]));
  const accepted = evidence.statements.filter(({ status }) => status === 'accepted');
  const { clusterOf, problems } = clustersOf(evidence.mentions, evidence.judgements);
  const about = aboutOf(accepted);
  const spoken = evidence.mentions.filter(({ id, key }) => about.has(id) || key === publisherKey);
  const ordered = orderedClusters(spoken, clusterOf, reports, about);
  const entity = new Map(
    ordered.flatMap((cluster) => cluster.map(({ id }) => [id, cluster[0] ? entityIdOf(cluster[0]) : id])),
  );
  const entityOf = (mentionId: string): string => entity.get(mentionId) ?? mentionId;
  const nodes = new Map(
    ordered.flatMap((cluster) => nodeOf(cluster, reports, { about }, entityOf) ?? []).map((node) => [node.id, node]),
  );
  const stated: Stated = {
    nodes,
    relationships: statedRelationships(accepted, reports, entityOf),
    statements: new Map(accepted.map((statement) => [statement.id, statement])),
    reports,
    entityOf,
  };
  const derived = withDerived(stated);
  const reportNodes = evidence.reports.map(reportNode);
  return {
    graph: {
      nodes: [...derived.nodes, ...reportNodes].sort(byId),
      relationships: [...stated.relationships, ...derived.relationships, ...bibliography(stated, spoken, about)].sort(
        byId,
      ),
      entityOf: entity,
    },
    evidence,
    warnings: [...warnings, ...problems],
  };
}

function withPlaces(
  given: Evidence,
  gazetteer: Gazetteer,
): { readonly evidence: Evidence; readonly warnings: readonly string[] } {
  const { mentions, warnings } = resolvePlaces(given.mentions, given.statements, gazetteer);
  const placeIds = new Set(mentions.flatMap(({ placeId }) => (placeId === undefined ? [] : [placeId])));
  if (placeIds.size === 0) return { evidence: { ...given, mentions }, warnings };
  const world = gazetteerStatements(gazetteer, [...placeIds]);
  return {
    evidence: {
      ...given,
      reports: [...given.reports, gazetteerReport(gazetteer)],
      mentions: [...mentions, ...world.mentions],
      statements: [...given.statements, ...world.statements],
    },
    warnings,
  };
}

/** Statements by the mentions that they are about. */
function aboutOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const pairs = statements.flatMap((statement) => {
    const ends = [
      statement.subject,
      ...(statement.kind === 'relationship' ? [statement.object] : []),
      ...(statement.saidBy === undefined ? [] : [statement.saidBy]),
    ];
    return distinct(ends).map((id) => ({ id, statement }));
  });
  return new Map(
    [...groupBy(pairs, ({ id }) => id)].map(([id, group]) => [id, group.map(({ statement }) => statement)]),
  );
}

/** Each cluster once, the mention that gives id and name first: of the gazetteer, else of the oldest report; those of which nothing is said left out. */
function orderedClusters(
  spoken: readonly Mention[],
  clusterOf: ReadonlyMap<string, readonly Mention[]>,
  reports: Reports,
  about: ReadonlyMap<string, readonly Statement[]>,
): readonly (readonly Mention[])[] {
  const rank = ({ reportId, id, key }: Mention): string => {
    const report = reports.get(reportId);
    return `${report?.kind === 'gazetteer' ? 0 : 1} ${key === publisherKey ? 1 : 0} ${report?.publishedOn ?? ''} ${id}`;
  };
  const clusters = new Set(spoken.map(({ id }) => clusterOf.get(id) ?? []));
  return [...clusters].map((cluster) =>
    cluster
      .filter(({ id, key }) => about.has(id) || key === publisherKey)
      .map((mention) => ({ mention, rank: rank(mention) }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ mention }) => mention),
  );
}

function withDerived(stated: Stated): Pick<Graph, 'nodes' | 'relationships'> {
  const happenings = happeningsOf(stated);
  const lived = [...happenings.values()].flatMap((happening) =>
    happening.subjects.map(({ start }) => ({ start, happening })),
  );
  const eventsOf = groupBy(lived, ({ start }) => start);
  const speakers = new Set(
    [...stated.statements.values()].flatMap(({ saidBy }) => (saidBy === undefined ? [] : [stated.entityOf(saidBy)])),
  );
  const nodes = [...stated.nodes.values()].map((node) => {
    const happening = happenings.get(node.id);
    if (happening) {
      const name = eventName(happening, stated.nodes);
      return { ...node, properties: { ...node.properties, name, ...eventBounds(node) } };
    }
    if (node.label !== 'Person' && node.label !== 'Group') return node;
    const own = (eventsOf.get(node.id) ?? []).map(({ happening: event }) => event);
    return {
      ...node,
      properties: { ...node.properties, ...statusProperties(node, stated, own, speakers.has(node.id)) },
    };
  });
  return { nodes, relationships: [...heldAndTaken(stated, happenings.values()), ...testimonies(stated, happenings)] };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
