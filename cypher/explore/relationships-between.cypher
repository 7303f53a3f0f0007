// The relationships between nodes of one picture.
MATCH (node:Entity)
WHERE node.id IN $ids
WITH collect(node) AS nodes
UNWIND nodes AS start
MATCH (start)-[relationship]->(end:Entity)
WHERE end IN nodes AND NOT type(relationship) IN $without
WITH relationship, start, end
LIMIT $limit
RETURN relationship { .*, type: type(relationship), start: start.id, end: end.id, statements: size(coalesce(relationship.statements, [])) } AS relationship
