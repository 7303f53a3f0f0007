import type { Holding } from './folderLock.ts';
import { commandOf, endProcess, isRunning } from './processes.ts';

/** What Java is told to run: the Community edition's server. */
export const mainClass = 'org.neo4j.server.CommunityEntryPoint';
const graceMs = 10_000;

/** Ends the Neo4j that a killed Shezhire left on this very home folder; any other process of that number is left alone. */
export async function endLeftover(
  { neo4j }: Holding,
  home: string,
  onProgress?: (message: string) => void,
): Promise<void> {
  if (neo4j === undefined || !isRunning(neo4j)) return;
  const command = commandOf(neo4j.pid);
  if (!command.includes(mainClass) || !command.includes(`--home-dir=${home} `)) return;
  onProgress?.(`Ending the Neo4j that an earlier start left behind (process ${neo4j.pid})`);
  await endProcess(neo4j, graceMs);
}
