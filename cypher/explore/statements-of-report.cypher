// What a report says, in the order of its text, from behind one of its statements on.
OPTIONAL MATCH (last:Statement {id: $after})
MATCH (:Report {id: $id})<-[:QUOTES]-(statement:Statement {status: 'accepted'})-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(subject:Entity)
WHERE last IS NULL
  OR statement.start > last.start
  OR statement.start = last.start AND statement.end > last.end
  OR statement.start = last.start AND statement.end = last.end AND statement.id > last.id
WITH statement, subject
ORDER BY statement.start, statement.end, statement.id
LIMIT $limit
OPTIONAL MATCH (statement)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(object:Entity)
OPTIONAL MATCH (statement)-[:SAID_BY]->(:Mention)-[:REFERS_TO]->(witness:Entity)
RETURN
  statement { .id, .predicate, .value, .properties, .start, .end, .paragraph } AS statement,
  subject.id AS subject,
  coalesce(subject.name, subject.title) AS subjectName,
  object.id AS object,
  coalesce(object.name, object.title) AS objectName,
  witness.id AS witness
ORDER BY statement.start, statement.end, statement.id
