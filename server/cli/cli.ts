import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { readConfiguration } from '../config.ts';
import type { Database } from '../database/database.ts';
import { load } from '../database/loading/load.ts';
import type { Counts } from '../database/loading/load.ts';
import { reset } from '../database/loading/reset.ts';
import { UserError } from '../errors.ts';
import { exportFiles, writeFolder } from '../exchange/export.ts';
import { readGazetteer } from '../exchange/seed.ts';
import { readSources } from '../exchange/sourceFiles.ts';
import { projectFolder } from '../projectFolder.ts';
import { openForCommand } from './openForCommand.ts';
import { runQuery } from './query.ts';
import { asJson, asTable } from './rows.ts';
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

program
  .command('query')
  .description('runs a Cypher query that only reads')
  .argument('<cypher>', 'the query')
  .option('--json', 'an array of row objects instead of a table')
  .option('--limit <rows>', 'rows after which the answer is cut', wholeNumber(1, 100_000), 1000)
  .option('--time <seconds>', 'seconds after which it is ended', wholeNumber(1, 60), 5)
  .action((cypher: string, options: { readonly json?: boolean; readonly limit: number; readonly time: number }) =>
    withDatabase(async (database) => {
      const { rows, cut } = await runQuery(database, cypher, {
        rowLimit: options.limit,
        timeLimitMs: options.time * 1000,
      });
      print(options.json ? asJson(rows) : asTable(rows));
      if (cut) say(`Cut after ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}: --limit gives more.`);
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
  .description('removes everything that Shezhire wrote into the database')
  .option('--yes', 'meant so')
  .action((options: { readonly yes?: boolean }) => {
    if (!options.yes)
      throw new UserError(
        'NOT_CONFIRMED',
        'reset removes all reports and judgements from the database: say --yes if that is meant, after an export that keeps a copy.',
      );
    return withDatabase(async (database) => {
      await reset(database);
      say('The graph is empty.');
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
