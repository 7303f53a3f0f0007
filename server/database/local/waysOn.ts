/** What to do where Shezhire cannot start a Neo4j of its own: every such message ends with these three ways. */
export function waysOn(install: string): string {
  return [
    'There are three ways on:',
    `  1. ${install}`,
    '  2. use a Neo4j of yours: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD;',
    '  3. run it in Docker: docker compose -f server/database/compose.yaml up',
  ].join('\n');
}
