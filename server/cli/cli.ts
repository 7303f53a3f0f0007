import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { readConfiguration } from '../config.ts';
import type { Database } from '../database/database.ts';
import { load } from '../database/loading/load.ts';
import type { Counts } from '../database/loading/load.ts';
import { reset } from '../database/loading/reset.ts';
import { largestLimits } from '../database/gate/queryLimits.ts';
import { UserError } from '../errors.ts';
import { exportFiles, writeFolder } from '../exchange/export.ts';
import { readGazetteer } from '../exchange/seed.ts';
import { readSources } from '../exchange/sourceFiles.ts';
import { projectFolder } from '../projectFolder.ts';
import { countKept, keptWords, removeWorkspace } from '../workspace/workspace.ts';
import { openForCommand } from './openForCommand.ts';
import { patternList } from './patternList.ts';
import { parametersIn, runPattern, runQuery } from './query.ts';
import { asJson, asTable } from './rows.ts';
import type { Printed } from './rows.ts';
import { statusLines } from './status.ts';

const say = (message: string): void => void process.stderr.write(`${message}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const program = new Command('shezhire')
  .description('Loads, exports and asks the graph of Shezhire. Answers go to stdout, messages to stderr.')
  .exitOverride()
  .showHelpAfterError('--help says which commands and options there are.')
  .configureOutput({ writeErr: (text) => void process.stderr.write(text) });

program
  .command('load')
  .description('reads reports (.md), annotations (.yaml) and judgements.yaml; with one fault nothing is changed')
  .argument('<folder or file...>', 'what to load; a folder is read with all below it')
  .action((paths: readonly string[]) =>
    withDatabase(async (database) => {
      const [files, gazetteer] = await Promise.all([readSources(paths), readGazetteer(projectFolder)]);
      const { reports, nodes, relationships, evidence, warnings } = await load(database, files, gazetteer);
      warnings.forEach((warning) => say(`To look at: ${warning}`));
      say(
        `Loaded ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}: nodes ${changes(nodes)}; relationships ${changes(relationships)}; evidence ${changes(evidence)}.`,
      );
    }),
  );

program
  .command('export')
  .description('writes every report, annotation and judgement as files that load takes')
  .argument('<folder>', 'a new or empty folder, or an earlier export')
  .action((folder: string) =>
    withDatabase(async (database) => {
      const files = await exportFiles(database);
      await writeFolder(folder, files);
      say(`Wrote ${files.length} files to ${folder}.`);
    }),
  );

interface AskOptions {
  readonly json?: boolean;
  readonly limit: number;
  readonly time: number;
}

program
  .command('query')
  .description('runs a Cypher query that only reads')
  .argument('<cypher>', 'the query')
  .option('--json', 'an array of row objects instead of a table')
  .option('--param <name=value>', 'a value for $name; may be given several times', gathered, [])
  .option('--limit <rows>', 'rows after which the answer is cut', wholeNumber(1, largestLimits.rows), 1000)
  .option('--time <seconds>', 'seconds after which it is ended', wholeNumber(1, 60), 5)
  .action((cypher: string, { param, ...options }: AskOptions & { readonly param: readonly string[] }) =>
    withDatabase(async (database) => {
      const given = parametersIn(param);
      answer(await runQuery(database, cypher, { given, rows: options.limit, seconds: options.time }), options);
    }),
  );

program
  .command('pattern')
  .description('asks a question of the library, or of your own; without an id it lists them')
  .argument('[id]', 'such as relatives-held-in-one-facility')
  .option('--json', 'an array of row objects instead of a table')
  .option('--param <name=value>', 'a value for a parameter; may be given several times', gathered, [])
  .option('--limit <rows>', 'rows after which the answer is cut', wholeNumber(1, largestLimits.rows), 1000)
  .option('--time <seconds>', 'seconds after which it is ended', wholeNumber(1, 60), 5)
  .action((id: string | undefined, { param, ...options }: AskOptions & { readonly param: readonly string[] }) =>
    withDatabase(async (database) => {
      const given = parametersIn(param);
      if (id === undefined) answer(await patternList(database), options);
      else answer(await runPattern(database, id, { given, rows: options.limit, seconds: options.time }), options);
    }),
  );

program
  .command('status')
  .description('says which database it is and what it holds')
  .option('--json', 'as an object')
  .action((options: { readonly json?: boolean }) =>
    withDatabase(async (database) => {
      const status = await statusLines(database);
      print(
        options.json
          ? JSON.stringify(status, null, 2)
          : Object.entries(status)
              .map(([name, value]) => `${name}: ${String(value)}`)
              .join('\n'),
      );
    }),
  );

program
  .command('reset')
  .description('removes all reports and judgements; saved patterns and frozen results stay unless --all is said')
  .option('--yes', 'meant so')
  .option('--all', 'saved patterns and frozen results too')
  .action((options: { readonly yes?: boolean; readonly all?: boolean }) => {
    if (!options.yes)
      throw new UserError(
        'NOT_CONFIRMED',
        'reset removes all reports and judgements from the database: say --yes if that is meant, after an export that keeps a copy.',
      );
    return withDatabase(async (database) => {
      await reset(database);
      if (options.all) await removeWorkspace(database);
      say(`The graph is empty.${keptWords(await countKept(database))}`);
    });
  });

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const { dataFolder, neo4j } = readConfiguration(process.env);
  const opened = await openForCommand({ dataFolder, projectFolder, say, ...(neo4j ? { neo4j } : {}) });
  try {
    await work(opened.database);
  } finally {
    await opened.close();
  }
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

function gathered(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

function answer(printed: Printed & { readonly cut?: 'ROWS' | 'BYTES' }, { json }: Pick<AskOptions, 'json'>): void {
  print(json ? asJson(printed) : asTable(printed));
  const { rows, cut } = printed;
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  if (cut === 'ROWS') say(`Cut after ${count}: --limit gives more.`);
  if (cut === 'BYTES') say(`Cut after ${count}, which are 10 MB: ask for fewer columns.`);
}

const changes = ({ created, changed, removed }: Counts): string =>
  created + changed + removed === 0 ? 'unchanged' : `${created} new, ${changed} changed, ${removed} removed`;

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof UserError) {
    say(error.message);
    process.exitCode = 1;
  } else throw error;
}
