// All nodes of a small graph, those with most statements first.
MATCH (node:Entity)
WHERE NOT (node:Report AND node.kind = 'gazetteer')
RETURN node.id AS id
ORDER BY size(coalesce(node.statements, [])) DESC, id
LIMIT $limit
