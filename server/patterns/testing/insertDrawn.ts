import type { Database } from '../../database/database.ts';
import { graphOf, insert } from '../../graphql/testing/graphOf.ts';
import type { PatternCase } from './patternCases.ts';

/** Writes the graph drawn for a question into an empty database, with what its relationships carry. */
export async function insertDrawn(
  database: Database,
  { graph = '', properties, ties = {} }: PatternCase,
): Promise<void> {
  await insert(database, graphOf(graph, properties));
  await database.write(async (transaction) => {
    for (const [id, carried] of Object.entries(ties)) {
      await transaction.run('MATCH ()-[tie {id: $id}]->() SET tie += $carried', { id, carried });
    }
  });
}
