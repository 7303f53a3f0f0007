import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { canonicalHash } from '../database/loading/canonicalHash.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { load } from '../database/loading/load.ts';
import { reset } from '../database/loading/reset.ts';
import { amanAnnotation, amanReport, realGazetteer, twoReports } from '../database/loading/testing/madeUpReports.ts';
import { projectFolder } from '../projectFolder.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const { uri, username, password } = inject('neo4j');
const account = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
let database: Database;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await createSchema(database);
  folder = mkdtempSync(join(tmpdir(), 'shezhire-cli-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.close();
});

/** Runs the real command as a person does, from a folder of theirs. */
function shezhire(words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const program = ['--import', import.meta.resolve('tsx'), join(projectFolder, 'server/cli/cli.ts'), ...words];
  const env = { ...process.env, ...account, SHEZHIRE_DATA: join(folder, 'data'), ...settings };
  const child = spawn(process.execPath, program, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => settle({ code, stdout, stderr }));
  });
}

const refused = (message: string): Ended => ({ code: 1, stdout: '', stderr: `${message}\n` });
const wayOn = '--help says which commands and options there are.';

describe('load', () => {
  beforeAll(() => reset(database));

  test('of the seed says what is new, and of the same again that nothing is', async () => {
    const seed = join(projectFolder, 'seed');
    const first = await shezhire(['load', seed]);
    expect(first).toMatchObject({ code: 0, stdout: '' });
    const counts = String.raw`[1-9]\d* new, 0 changed, 0 removed`;
    const said = `^Loaded 5 reports: nodes ${counts}; relationships ${counts}; evidence ${counts}\\.$`;
    expect(first.stderr).toMatch(new RegExp(said, 'm'));
    const before = await canonicalHash(database);
    const second = await shezhire(['load', seed]);
    expect(second).toMatchObject({ code: 0, stdout: '' });
    expect(second.stderr.trimEnd().split('\n').at(-1)).toBe(
      'Loaded 5 reports: nodes unchanged; relationships unchanged; evidence unchanged.',
    );
    expect(await canonicalHash(database)).toBe(before);
  });

  test('of a broken file names file, line and the nearest right thing, and changes nothing', async () => {
    const before = await canonicalHash(database);
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken/madeup-aman.md'), amanReport.text);
    writeFileSync(
      join(folder, 'broken/madeup-aman.yaml'),
      amanAnnotation.text.replace('aman, SIBLING_OF', 'aman, SIBLINGS_OF'),
    );
    expect(await shezhire(['load', 'broken'])).toEqual(
      refused('broken/madeup-aman.yaml:10: unknown relationship type: SIBLINGS_OF. Did you mean SIBLING_OF?'),
    );
    expect(await canonicalHash(database)).toBe(before);
  });

  test('of what is not there', async () => {
    expect(await shezhire(['load', 'nowhere'])).toEqual(refused('there is no file or folder nowhere.'));
  });

  test('of nothing', async () => {
    expect(await shezhire(['load'])).toEqual(refused(`error: missing required argument 'folder or file'\n${wayOn}`));
  });
});

describe('with two made-up reports', () => {
  beforeEach(async () => {
    await reset(database);
    await load(database, twoReports, realGazetteer());
  });

  test('status --json says where the database is and what it holds', async () => {
    const { code, stdout } = await shezhire(['status', '--json']);
    expect(code).toBe(0);
    const status = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(status.database).toMatch(/^Neo4j \d+\.\d+\.\d+ community at bolt:/);
    expect(status).toMatchObject({ Person: 3, County: 1, Event: 1, Report: 2, Group: 0 });
  });

  test('status says the same in lines', async () => {
    const { code, stdout } = await shezhire(['status']);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['Person: 3', 'County: 1', 'Report: 2', 'Group: 0']));
  });

  test('query --json gives an array of row objects on stdout and nothing else', async () => {
    const ended = await shezhire([
      'query',
      'MATCH (p:Person)-[s:SPOUSE_OF]-(q) WHERE q.name = "Madeup Gul" RETURN p.name AS name, p.sex AS sex, type(s) AS tie, 2 AS two, q.none AS none',
      '--json',
    ]);
    expect({ ...ended, stdout: JSON.parse(ended.stdout) as unknown }).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        { name: expect.stringMatching(/^Madeup Aman/) as string, sex: 'male', tie: 'SPOUSE_OF', two: 2, none: null },
      ],
    });
  });

  test('query --json of nothing is an empty array', async () => {
    expect(await shezhire(['query', 'MATCH (n:Country {name: "Nowhere"}) RETURN n', '--json'])).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
  });

  test('query gives a table', async () => {
    expect(await shezhire(['query', 'UNWIND [1, 20] AS number RETURN number, "Madeup Aman" AS name'])).toEqual({
      code: 0,
      stdout: 'number  name\n1       Madeup Aman\n20      Madeup Aman\n',
      stderr: '',
    });
  });

  test('--limit cuts, and says so', async () => {
    const query = ['query', 'UNWIND range(1, 3) AS i RETURN i', '--json', '--limit'];
    const cut = await shezhire([...query, '2']);
    expect(JSON.parse(cut.stdout)).toEqual([{ i: 1 }, { i: 2 }]);
    expect(cut).toMatchObject({ code: 0, stderr: 'Cut after 2 rows: --limit gives more.\n' });
    const whole = await shezhire([...query, '3']);
    expect(JSON.parse(whole.stdout)).toEqual([{ i: 1 }, { i: 2 }, { i: 3 }]);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
  });

  test('a query that takes too long is ended', async () => {
    const start = performance.now();
    const query =
      'UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN sum(a * b * c) AS sum';
    expect(await shezhire(['query', query, '--time', '1'])).toEqual(
      refused('The query took longer than 1 s and was stopped: ask for less, or allow more time.'),
    );
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('a query that writes is refused', async () => {
    const before = await canonicalHash(database);
    expect(await shezhire(['query', 'MATCH (p:Person) DETACH DELETE p'])).toEqual(
      refused('line 1, column 18: DETACH writes, and here only reading is allowed: ask with MATCH and RETURN.'),
    );
    expect(await canonicalHash(database)).toBe(before);
  });

  test('pattern without an id lists them, and with one asks it', async () => {
    const { stdout } = await shezhire(['pattern', '--json']);
    expect(JSON.parse(stdout)).toContainEqual({
      id: 'everyone-related-to-a-person',
      title: 'Everyone related to a person',
      topic: 'Families',
      parameters: 'person: Person',
    });
    const asked = await shezhire(['pattern', 'everyone-related-to-a-person', '--param', 'person=Madeup Gul', '--json']);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toContain('Madeup Aman');
  });

  test('a pattern that is not there, and a value that it cannot take, are refused in one sentence', async () => {
    expect(await shezhire(['pattern', 'everyone-related-to-a-persn'])).toEqual(
      refused('There is no pattern "everyone-related-to-a-persn". Did you mean everyone-related-to-a-person?'),
    );
    expect(await shezhire(['pattern', 'no-news-since', '--param', 'day=May'])).toEqual(
      refused(
        '"day" takes a date: not a date: May. Write EDTF: 2018-01-25, 2018-01, 2018, 2018-01~, 2016/2018, 2018-01-25/.., ../2018',
      ),
    );
  });

  test('says which option is wrong', async () => {
    expect(await shezhire(['query', 'RETURN 1', '--limit', '0'])).toEqual(
      refused(
        `error: option '--limit <rows>' argument '0' is invalid. It must be a whole number from 1 to 10000.\n${wayOn}`,
      ),
    );
  });

  test('reset without --yes is refused, and with it empties', async () => {
    const before = await canonicalHash(database);
    expect(await shezhire(['reset'])).toEqual(
      refused(
        'reset removes all reports and judgements from the database: say --yes if that is meant, after an export that keeps a copy.',
      ),
    );
    expect(await canonicalHash(database)).toBe(before);
    expect(await shezhire(['reset', '--yes'])).toEqual({ code: 0, stdout: '', stderr: 'The graph is empty.\n' });
    expect(await database.read('MATCH (n) WHERE NOT n:DataState RETURN labels(n) AS labels LIMIT 1')).toEqual([]);
  });

  test('export writes what load takes', async () => {
    const before = await canonicalHash(database);
    expect(await shezhire(['export', 'out'])).toEqual({ code: 0, stdout: '', stderr: 'Wrote 5 files to out.\n' });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['annotations', 'judgements.yaml', 'reports']);
    await reset(database);
    expect(await shezhire(['load', 'out'])).toMatchObject({ code: 0, stdout: '' });
    expect(await canonicalHash(database)).toBe(before);
  });
});

describe('a command that cannot be', () => {
  test('an unknown one is refused with the way on', async () => {
    expect(await shezhire(['laod', 'seed'])).toEqual(
      refused(`error: unknown command 'laod'\n(Did you mean load?)\n${wayOn}`),
    );
  });

  test('--help names every command on stdout', async () => {
    const { code, stdout, stderr } = await shezhire(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['load', 'export', 'query', 'pattern', 'status', 'reset'])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test('a setting that cannot be used is named', async () => {
    expect(await shezhire(['status'], { PORT: 'madeup' })).toEqual(
      refused('PORT is "madeup": it must be a whole number from 1 to 65535, such as 4000.'),
    );
  });

  test('a wrong password names the settings', async () => {
    expect(await shezhire(['status'], { NEO4J_PASSWORD: 'madeup' })).toEqual(
      refused(`Neo4j at ${uri} refuses the user "${username}": set NEO4J_USERNAME and NEO4J_PASSWORD.`),
    );
  });

  test('nothing on the port names NEO4J_URI within five seconds', async () => {
    const nothing = `bolt://127.0.0.1:${await freePort()}`;
    const start = performance.now();
    expect(await shezhire(['status'], { NEO4J_URI: nothing })).toEqual(
      refused(`Nothing listens at ${nothing} (connection refused): start that Neo4j, or correct NEO4J_URI.`),
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((settle) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    }),
  );
}
