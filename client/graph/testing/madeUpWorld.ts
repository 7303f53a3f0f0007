import type { NodeLabel, RelationshipType } from '../../../server/ontology/ontology.ts';
import type { GraphNode, GraphRelationship, Subgraph } from '../../exploration/subgraph.ts';
import type { Measure } from '../layout/labels.ts';

/** A node of a made-up world. */
export function madeUpNode(
  id: string,
  label: NodeLabel,
  properties: Readonly<Record<string, unknown>> = {},
): GraphNode {
  const name = `Madeup ${id}`;
  return { id, label, name, named: true, properties, statements: 1, disputed: [], reports: ['one'], witnesses: [] };
}

/** A relationship of a made-up world. */
export function madeUpRelationship(
  start: string,
  type: RelationshipType,
  end: string,
  properties: Readonly<Record<string, unknown>> = {},
): GraphRelationship {
  const told = { statements: 1, derived: false, reports: ['one'], witnesses: [] };
  return { id: `${start} ${type} ${end}`, type, start, end, properties, ...told };
}

export const madeUpGraph = (nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): Subgraph => ({
  nodes,
  relationships,
  leftOut: [],
  cut: false,
});

/** Every letter takes the same room, so that a layout is the same on every machine. */
export const evenMeasure: Measure = (text, { size }) => Math.ceil(text.length * size * 0.55);

const statuses = ['detained', 'imprisoned', 'missing', 'released', 'unknown', 'unable to leave'];

/**
 * A world of the size of the seed: families of one to six in the counties of some prefectures, and people of nowhere.
 * With villages the families live there, two townships to a county.
 */
export function madeUpWorld(prefectures = 6, families = 30, alone = 9, villages = 0): Subgraph {
  const places = placesOf(prefectures, villages);
  const homes = places.nodes.filter(({ label }) => label === (villages > 0 ? 'Village' : 'County'));
  const nodes: GraphNode[] = [...places.nodes];
  const relationships: GraphRelationship[] = [...places.relationships];
  for (let index = 0; index < families; index += 1) {
    const place = homes[(index * 5) % homes.length]?.id ?? '';
    const family = familyOf(index, place);
    nodes.push(...family.nodes);
    relationships.push(...family.relationships);
  }
  for (let index = 0; index < alone; index += 1)
    nodes.push({ ...madeUpNode(`friend of a reader ${index}`, 'Person'), named: false });
  return madeUpGraph(nodes, relationships);
}

function placesOf(prefectures: number, villages: number): Subgraph {
  const nodes = [madeUpNode('Country', 'Country'), madeUpNode('Region', 'Region')];
  const relationships = [madeUpRelationship('Region', 'WITHIN', 'Country')];
  for (let index = 0; index < prefectures; index += 1) {
    const prefecture = `Prefecture ${index}`;
    nodes.push(madeUpNode(prefecture, 'Prefecture'));
    relationships.push(madeUpRelationship(prefecture, 'WITHIN', 'Region'));
    for (let place = 0; place <= index % 4; place += 1) {
      const county = `County ${index}.${place}`;
      nodes.push(madeUpNode(county, 'County'));
      relationships.push(madeUpRelationship(county, 'WITHIN', prefecture));
      const within = villages > 0 ? townshipsOf(`${index}.${place}`, county, villages) : madeUpGraph([], []);
      nodes.push(...within.nodes);
      relationships.push(...within.relationships);
    }
    const camp = `Camp ${index}`;
    nodes.push(madeUpNode(camp, 'Facility', { kind: 'camp' }));
    relationships.push(madeUpRelationship(camp, 'LOCATED_IN', prefecture));
  }
  return madeUpGraph(nodes, relationships);
}

function townshipsOf(number: string, county: string, villages: number): Subgraph {
  const townships = [0, 1].map((index) => `Township ${number}.${index}`);
  const nodes = townships.map((township) => madeUpNode(township, 'Township'));
  const relationships = townships.map((township) => madeUpRelationship(township, 'WITHIN', county));
  for (let index = 0; index < villages; index += 1) {
    const village = `Village ${number}.${index}`;
    nodes.push(madeUpNode(village, 'Village'));
    relationships.push(madeUpRelationship(village, 'WITHIN', townships[index % 2] ?? county));
  }
  return madeUpGraph(nodes, relationships);
}

function familyOf(index: number, place: string): Subgraph {
  const size = 1 + ((index * 7) % 6);
  const ids = Array.from({ length: size }, (_, member) => `Person ${index}.${member}`);
  const nodes = ids.map((id, member): GraphNode => {
    const status = statuses[(index + member) % statuses.length];
    const node = madeUpNode(id, member === 4 ? 'Group' : 'Person', { status, statusSince: '2018-03' });
    return { ...node, statements: 1 + ((index * 3 + member) % 9), disputed: member === 1 ? ['age'] : [] };
  });
  const [first = '', second, ...children] = ids;
  const parents = second === undefined ? [first] : [first, second];
  const date = index % 3 === 0 ? {} : { since: `201${6 + (index % 4)}-0${1 + (index % 9)}` };
  return madeUpGraph(nodes, [
    ...(second === undefined ? [] : [madeUpRelationship(first, 'SPOUSE_OF', second)]),
    ...children.flatMap((child) => parents.map((parent) => madeUpRelationship(parent, 'PARENT_OF', child))),
    index % 2 === 0
      ? madeUpRelationship(first, 'HELD_IN', place, date)
      : madeUpRelationship(first, 'LIVED_IN', place, date),
    ...children
      .slice(0, 1)
      .map((child) => madeUpRelationship(child, 'HELD_IN', `Camp ${index % 6}`, { since: '2017' })),
  ]);
}
