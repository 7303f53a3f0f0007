import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../database/local/localNeo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string };
  }
}

/** One real Neo4j for all tests of a run, empty, in a folder of its own that goes again afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
  const dataFolder = mkdtempSync(join(tmpdir(), 'shezhire-neo4j-'));
  const local = await startLocalNeo4j({ dataFolder, projectFolder });
  const { uri, username, password } = local;
  project.provide('neo4j', { uri, username, password });
  return async () => {
    await local.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
