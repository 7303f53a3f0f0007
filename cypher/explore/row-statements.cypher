// What statements say, each for itself: of a property, or of a relationship.
UNWIND $statements AS id
MATCH (statement:Statement {id: id})-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(subject:Entity)
OPTIONAL MATCH (statement)-[:OBJECT]->(:Mention)-[:REFERS_TO]->(object:Entity)
RETURN
  statement.id AS id,
  statement.predicate AS predicate,
  statement.value AS value,
  coalesce(statement.properties, '{}') AS properties,
  subject { .*, text: null, keys: null, statements: null, label: head([label IN labels(subject) WHERE NOT label IN ['Entity', 'Place']]) } AS subject,
  object { .*, text: null, keys: null, statements: null, label: head([label IN labels(object) WHERE NOT label IN ['Entity', 'Place']]) } AS object
LIMIT $limit
