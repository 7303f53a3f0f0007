import { connectDatabase } from '../database/connect.ts';
import type { Account } from '../database/connect.ts';
import { runningNeo4j } from '../database/local/runningNeo4j.ts';
import { openDatabase } from '../database/open.ts';
import type { OpenedDatabase } from '../database/open.ts';

export interface CommandOptions {
  readonly dataFolder: string;
  readonly projectFolder: string;
  readonly neo4j?: Account;
  readonly say: (message: string) => void;
}

/** The database for one command: the user's own, that of a Shezhire which runs on the data folder, or one started for the command alone. */
export async function openForCommand({
  dataFolder,
  projectFolder,
  neo4j,
  say,
}: CommandOptions): Promise<OpenedDatabase> {
  const running = neo4j ? undefined : runningNeo4j(dataFolder);
  if (running) {
    const database = await connectDatabase({ ...running, own: false });
    return { database, close: () => database.close() };
  }
  return openDatabase({ dataFolder, projectFolder, onProgress: say, ...(neo4j ? { neo4j } : {}) });
}
