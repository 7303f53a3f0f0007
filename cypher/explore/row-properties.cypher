// What is stated of the properties of nodes, each with its statements, the oldest report first.
UNWIND $nodes AS id
MATCH (node:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(statement:Statement {kind: 'property', status: 'accepted'})-[:QUOTES]->(report:Report)
WITH node, statement, report
ORDER BY report.publishedOn, report.id, statement.start, statement.id
WITH node, statement.predicate AS predicate, collect(DISTINCT statement.id) AS quoted
ORDER BY node.date, node.id, predicate
LIMIT $limit
RETURN node { .*, text: null, keys: null, statements: null, label: head([label IN labels(node) WHERE NOT label IN ['Entity', 'Place']]) } AS subject, predicate, quoted
