import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { apiFields } from './generateApiFields.ts';
import { constraints, indexes } from './generateCypher.ts';
import { graphqlSchema } from './generateGraphql.ts';
import { propertySchemas } from './generateSchemas.ts';
import { propertyTypes } from './generateTypes.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

const style = { printWidth: 120, singleQuote: true, proseWrap: 'preserve' } as const;

/** Every file that follows from the ontology, by its path in the checkout. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['server/ontology/generated/types.ts', await typescript(propertyTypes())],
    ['server/ontology/generated/schemas.ts', await typescript(propertySchemas())],
    ['server/graphql/generated.graphql', await format(graphqlSchema(), { ...style, parser: 'graphql' })],
    ['server/graphql/generated.ts', await typescript(apiFields())],
    ['cypher/schema/constraints.cypher', constraints()],
    ['cypher/schema/indexes.cypher', indexes()],
  ]);
}

/** The files that are missing or say something else than the ontology. */
export async function staleFiles(): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of await generatedFiles()) {
    const present = await readFile(join(checkout, path), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(path);
  }
  return stale;
}

const typescript = (text: string): Promise<string> => format(text, { ...style, parser: 'typescript' });

async function main(): Promise<void> {
  const stale = await staleFiles();
  if (process.argv.includes('--check')) {
    if (stale.length) {
      process.stderr.write(`Out of date: ${stale.join(', ')}. Run npm run generate.
`);
      process.exitCode = 1;
    }
    return;
  }
  const files = await generatedFiles();
  for (const path of stale) {
    await mkdir(dirname(join(checkout, path)), { recursive: true });
    await writeFile(join(checkout, path), files.get(path) ?? '');
    process.stderr.write(`Wrote ${path}
`);
  }
}
if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
