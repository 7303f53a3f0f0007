import { describe, expect, test } from 'vitest';
import { parseFiles } from '../annotation/parseFiles.ts';
import type { Graph, GraphNode } from '../ontology/evidence.ts';
import type { RelationshipType } from '../ontology/ontology.ts';
import { createGazetteer } from './gazetteer.ts';
import { project } from './project.ts';

const gazetteer = createGazetteer([]);
const reportText = (id: string, day: string, text: string) => ({
  path: `reports/${id}.md`,
  text: `---\ntitle: Made-up ${id}\npublisher: Made-up Gazette\npublishedOn: ${day}\n---\n${text}\n`,
});
const annotationText = (id: string, body: string) => ({
  path: `annotations/${id}.yaml`,
  text: `report: ${id}\n${body}`,
});

const first = [
  reportText(
    'first',
    '2020-01-02',
    '[1] Madeup Aman told of his wife Madeup Saule. She was taken at the Made-up Bridge in May 2019 and is kept in a made-up camp ever since. She came home.',
  ),
  annotationText(
    'first',
    `mentions:
  aman: { label: Person, names: [Madeup Aman] }
  saule: { label: Person, names: [Madeup Saule] }
  bridge: { label: Facility, names: [Made-up Bridge], kind: border crossing }
  camp: { label: Facility, names: [made-up camp], named: false, kind: camp }
  arrest: { label: Event, kind: arrest }
  stay: { label: Event, kind: detention }
  release: { label: Event, kind: release }
statements:
  - quote: Madeup Aman told of his wife Madeup Saule
    says: [[aman, SPOUSE_OF, saule], [saule, sex, female]]
  - quote: taken at the Made-up Bridge in May 2019
    by: aman
    says: [[saule, SUBJECT_OF, arrest], [arrest, date, "2019-05"], [arrest, AT, bridge]]
  - quote: kept in a made-up camp ever since
    by: aman
    says: [[saule, SUBJECT_OF, stay], [stay, AT, camp], [stay, date, "2019-05/.."]]
  - quote: She came home
    status: rejected
    says: [[saule, SUBJECT_OF, release]]
`,
  ),
];
const second = [
  reportText(
    'second',
    '2021-03-04',
    '[1] Madeup Saule and her husband Madeup Amann. He said that he waits. Another Madeup Saule was there.',
  ),
  annotationText(
    'second',
    `mentions:
  saule: { label: Person, names: [Madeup Saule] }
  amann: { label: Person, names: [Madeup Amann] }
  other: { label: Person, names: [Madeup Saule] }
statements:
  - quote: Madeup Saule and her husband Madeup Amann
    says: [[saule, SPOUSE_OF, amann]]
  - quote: He said that he waits
    says: [[saule, sex, male]]
  - quote: Another Madeup Saule
    says: [[other, sex, female]]
`,
  ),
];
const judgements = {
  path: 'judgements.yaml',
  text: `- { left: first#aman, right: second#amann, verdict: same, by: a tester, reason: both made up, at: 2021-05-06 }
- { left: first#saule, right: second#saule, verdict: same, by: a tester, reason: the same husband, at: 2021-05-06 }
- { left: first#saule, right: second#other, verdict: different, by: a tester, reason: said to be another, at: 2021-05-06 }
`,
};

const graphOf = (...files: readonly { readonly path: string; readonly text: string }[]) =>
  project(parseFiles(files), gazetteer).graph;
const named = (graph: Graph, name: string): GraphNode | undefined =>
  graph.nodes.find(({ properties }) => properties.name === name);
const lines = (graph: Graph, type: RelationshipType): readonly string[] => {
  const name = (id: string) => graph.nodes.find((node) => node.id === id)?.properties.name ?? id;
  return graph.relationships
    .filter((relationship) => relationship.type === type)
    .map(({ start, end }) => `${String(name(start))} > ${String(name(end))}`);
};

describe('one report', () => {
  const graph = graphOf(...first);

  test('Saule was taken at the bridge and is held in the camp, each with the statements of its event', () => {
    expect(lines(graph, 'TAKEN_AT')).toEqual(['Madeup Saule > Made-up Bridge']);
    expect(lines(graph, 'HELD_IN')).toEqual(['Madeup Saule > made-up camp']);
    const held = graph.relationships.find(({ type }) => type === 'HELD_IN');
    expect(held?.properties).toMatchObject({ since: '2019-05', reports: ['first'] });
    expect(held?.properties.statements).toHaveLength(3);
  });

  test('her status is what the latest event says, as of the report', () => {
    expect(named(graph, 'Madeup Saule')?.properties).toMatchObject({
      status: 'detained',
      statusSince: '2019-05',
      statusAsOf: '2020-01-02',
      sex: 'female',
    });
    expect(named(graph, 'Madeup Aman')?.properties.status).toBe('free');
  });

  test('a detention since May 2019 began that month at the earliest, and nothing says when it ends', () => {
    const { earliest, latest } = named(graph, 'detention of Madeup Saule')?.properties ?? {};
    expect({ earliest, latest }).toEqual({ earliest: '2019-05-01', latest: undefined });
  });

  test('a rejected statement gives no line, and what only it speaks of is not there', () => {
    const events = graph.nodes.filter(({ label }) => label === 'Event').map(({ properties }) => properties.name);
    expect(events.sort()).toEqual(['arrest of Madeup Saule', 'detention of Madeup Saule']);
  });

  test('Aman testified about Saule, not about himself', () => {
    expect(lines(graph, 'TESTIFIED_ABOUT')).toEqual(['Madeup Aman > Madeup Saule']);
  });

  test('of a meeting that two had in common Aman told of the one whom he names, not of the other', () => {
    const meeting = graphOf(
      reportText(
        'table',
        '2022-01-02',
        '[1] Madeup Aman said that Madeup Bek came to the table in May 2021. Madeup Gul was there.',
      ),
      annotationText(
        'table',
        `mentions:
  aman: { label: Person, names: [Madeup Aman] }
  bek: { label: Person, names: [Madeup Bek] }
  gul: { label: Person, names: [Madeup Gul] }
  table: { label: Event, kind: meeting }
statements:
  - quote: Madeup Bek came to the table in May 2021
    by: aman
    says: [[bek, SUBJECT_OF, table], [table, date, "2021-05"]]
  - quote: Madeup Gul was there
    says: [[gul, SUBJECT_OF, table]]
`,
      ),
    );
    expect(lines(meeting, 'TESTIFIED_ABOUT')).toEqual(['Madeup Aman > Madeup Bek']);
  });

  test('the report is published by its publisher and mentions everything in it once', () => {
    expect(lines(graph, 'PUBLISHED_BY')).toEqual(['first > Made-up Gazette']);
    expect(lines(graph, 'MENTIONS')).toHaveLength(6);
  });
});

describe('two reports', () => {
  test('the same name alone joins nobody', () => {
    const names = graphOf(...first, ...second).nodes.filter(({ properties }) => properties.name === 'Madeup Saule');
    expect(names).toHaveLength(3);
  });

  test('a judgement joins two spellings; the marriage told twice is one line with two statements', () => {
    const graph = graphOf(...first, ...second, judgements);
    expect(named(graph, 'Madeup Aman')?.properties.aliases).toEqual(['Madeup Amann']);
    expect(lines(graph, 'SPOUSE_OF')).toHaveLength(1);
    expect(graph.relationships.find(({ type }) => type === 'SPOUSE_OF')?.properties.statements).toHaveLength(2);
  });

  test('a bridge of which both tell keeps where its kind was said first, and that four statements tell of it', () => {
    const again = [
      reportText('third', '2022-02-03', '[1] Madeup Daniyar was taken at the Made-up bridge.'),
      annotationText(
        'third',
        `mentions:
  daniyar: { label: Person, names: [Madeup Daniyar] }
  bridge: { label: Facility, names: [Made-up bridge], kind: border crossing }
  arrest: { label: Event, kind: arrest }
statements:
  - quote: Madeup Daniyar was taken at the Made-up bridge
    says: [[daniyar, SUBJECT_OF, arrest], [arrest, AT, bridge]]
`,
      ),
      {
        path: 'judgements.yaml',
        text: `- { left: first#bridge, right: third#bridge, verdict: same, by: a tester, reason: one bridge, at: 2022-05-06 }\n`,
      },
    ];
    const alone = named(graphOf(...first), 'Made-up Bridge')?.properties;
    const bridge = named(graphOf(...first, ...again), 'Made-up Bridge')?.properties;
    expect(alone?.statements).toHaveLength(1);
    expect(bridge).toMatchObject({ statements: alone?.statements, statementCount: 4 });
    expect(bridge).not.toHaveProperty('reports');
  });

  test('two words for the sex of one person are a dispute, with neither overwritten', () => {
    const saule = graphOf(...first, ...second, judgements).nodes.find(
      ({ properties }) => properties.sex === 'disputed',
    );
    expect(saule?.properties).toMatchObject({ name: 'Madeup Saule', disputed: ['sex'] });
  });

  test('judgements that contradict each other are reported', () => {
    const contradiction = {
      path: 'judgements.yaml',
      text: `${judgements.text}- { left: second#other, right: second#saule, verdict: same, by: a tester, reason: wrong, at: 2021-05-06 }\n`,
    };
    expect(project(parseFiles([...first, ...second, contradiction]), gazetteer).warnings).toEqual([
      'first#saule and second#other are judged different, yet other judgements make them the same.',
    ]);
  });

  test('what was only planned is called so, holds nobody and leaves the status as it is', () => {
    const body = `mentions:
  saule: { label: Person, names: [Madeup Saule] }
  prison: { label: Facility, names: [Made-up Prison], kind: prison }
  stay: { label: Event, kind: imprisonment }
statements:
  - quote: Madeup Saule is to go to Made-up Prison
    says: [[saule, SUBJECT_OF, stay], [stay, AT, prison], [stay, planned, true]]
`;
    const graph = graphOf(
      reportText('plan', '2022-01-02', '[1] Madeup Saule is to go to Made-up Prison.'),
      annotationText('plan', body),
    );
    expect(named(graph, 'planned imprisonment of Madeup Saule')?.label).toBe('Event');
    expect(lines(graph, 'HELD_IN')).toEqual([]);
    expect(named(graph, 'Madeup Saule')?.properties.status).toBe('unknown');
  });

  test('the order of files does not matter', () => {
    const sorted = (graph: Graph) => JSON.stringify([graph.nodes, graph.relationships]);
    expect(sorted(graphOf(...second, judgements, ...first))).toBe(sorted(graphOf(...first, ...second, judgements)));
  });
});
