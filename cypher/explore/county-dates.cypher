// What is said of the dates and reasons of these events, with the statements, the oldest report first.
UNWIND $events AS id
MATCH (node:Event {id: id})<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(statement:Statement {kind: 'property', status: 'accepted'})-[:QUOTES]->(report:Report)
WHERE statement.predicate IN ['date', 'reason']
WITH node, statement, report
ORDER BY report.publishedOn, report.id, statement.start, statement.id
WITH node, statement.predicate AS predicate, collect(statement.id) AS quoted
ORDER BY node.id, predicate
RETURN node { .*, text: null, keys: null, statements: null, label: head([label IN labels(node) WHERE NOT label IN ['Entity', 'Place']]) } AS subject, predicate, quoted
