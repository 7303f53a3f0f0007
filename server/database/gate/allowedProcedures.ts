/** The procedures that a query may call: they read the graph and its schema, and nothing of the server or of other people. */
export const allowedProcedures: readonly string[] = [
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
];
