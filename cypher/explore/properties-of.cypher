// The properties stated of a node and of the events that happened to it, each with its statements, the oldest report first.
MATCH (asked:Entity {id: $id})
UNWIND [asked] + COLLECT { MATCH (asked)-[:SUBJECT_OF]->(event:Event) RETURN event } AS node
MATCH (node)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(statement:Statement {kind: 'property', status: 'accepted'})-[:QUOTES]->(report:Report)
WITH asked, node, statement, report
ORDER BY report.publishedOn, report.id, statement.start, statement.id
WITH asked, node, statement.predicate AS predicate, collect(statement.id) AS quoted
ORDER BY node = asked DESC, node.date, node.id, predicate
LIMIT $limit
RETURN node { .*, text: null, keys: null, statements: null, label: head([label IN labels(node) WHERE NOT label IN ['Entity', 'Place']]) } AS subject, predicate, quoted
