// title: Disputed
// topic: Evidence
// description: Properties on which two statements contradict each other, with both.
MATCH (node:Entity WHERE node.disputed IS NOT NULL)
UNWIND node.disputed AS property
MATCH (node)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT]-(statement:Statement {kind: 'property', predicate: property})
RETURN node, property, [value IN collect(statement.value) | CASE WHEN value STARTS WITH '"' THEN replace(replace(substring(value, 1, size(value) - 2), '\\"', '"'), '\\\\', '\\') ELSE value END] AS said, collect(statement) AS statements
ORDER BY node.name, node.id, property
LIMIT 500
