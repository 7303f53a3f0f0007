import { argv, stdout } from 'node:process';
import { projectFolder } from '../../../projectFolder.ts';
import { startLocalNeo4j } from '../localNeo4j.ts';

// A process of its own that starts a Neo4j on the folder it is given, so that a test can kill it.
const [, , dataFolder = ''] = argv;
const { pid } = await startLocalNeo4j({ dataFolder, projectFolder });
stdout.write(`${pid}\n`);
