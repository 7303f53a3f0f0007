import neo4j, { type Plan } from 'neo4j-driver';
import { beforeAll, expect, inject, test } from 'vitest';
import { worldFiles } from '../../benchmark/world.ts';
import { cypherFile, cypherFiles } from '../../database/cypher.ts';
import { load } from '../../database/loading/load.ts';
import { readGazetteer } from '../../exchange/seed.ts';
import { relationshipTypes } from '../../ontology/ontology.ts';
import { projectFolder } from '../../projectFolder.ts';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';

// Among a few nodes a scan is the best plan: only in a world of some size does the planner show what it would do in a large one.
beforeAll(async () => {
  const database = await testDatabase();
  await emptyDatabase(database);
  const gazetteer = await readGazetteer(projectFolder);
  await load(database, [...worldFiles(gazetteer, { people: 300 })], gazetteer);
  await database.write((transaction) => transaction.run('CALL db.prepareForReplanning(120)'));
  await database.close();
});

/** The overview and the statistics of counties look at everybody, and the list of reports at every report. */
const looksAtAll = /^explore\/(everything|families|size|report-list|county-.*)$/;

const operatorsOf = ({ operatorType, children }: Plan): readonly string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operatorsOf),
];

test('no question about one thing goes through all nodes or all relationships', async () => {
  const { uri, username, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const scans: Record<string, readonly string[]> = {};
  for (const name of cypherFiles('explore').filter((file) => !looksAtAll.test(file))) {
    const text = cypherFile(name).replaceAll('ANY_TYPE', relationshipTypes.join('|'));
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
    if (summary.plan === false) throw new Error(`no plan for ${name}`);
    const found = operatorsOf(summary.plan).filter((operator) => operator.includes('Scan'));
    if (found.length > 0) scans[name] = found;
  }
  await driver.close();
  expect(scans).toEqual({});
});
