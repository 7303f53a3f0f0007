// Whom and what a report names, without itself.
MATCH (report:Report {id: $id})<-[:IN]-(:Mention)-[:REFERS_TO]->(node:Entity)
WHERE node <> report
WITH DISTINCT node
ORDER BY node.name, node.id
LIMIT $limit
RETURN node { .*, text: null, keys: null, statements: null, label: head([label IN labels(node) WHERE NOT label IN ['Entity', 'Place']]) } AS node
ORDER BY node.name, node.id
