// Derived from server/ontology/ontology.ts by `npm run generate`: do not edit.

CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Entity)
ON EACH [node.name, node.aliases, node.title, node.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

CREATE FULLTEXT INDEX quotes IF NOT EXISTS
FOR (node:Statement)
ON EACH [node.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
