// All nodes of a small graph, those with most statements first.
MATCH (node:Entity)
WHERE NOT (node:Report AND node.kind = 'gazetteer')
RETURN node.id AS id
ORDER BY coalesce(node.statementCount, 0) DESC, id
LIMIT $limit
