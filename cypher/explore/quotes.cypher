// Statements with their words, the oldest report first, and who says them.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:QUOTES]->(report:Report)
OPTIONAL MATCH (statement)-[:SAID_BY]->(:Mention)-[:REFERS_TO]->(witness:Entity)
WITH statement, report, witness
ORDER BY report.publishedOn, report.id, statement.start, statement.id
RETURN
  statement { .* } AS statement,
  report.id AS reportId,
  witness { .*, text: null, keys: null, statements: null, label: head([label IN labels(witness) WHERE NOT label IN ['Entity', 'Place']]) } AS witness
