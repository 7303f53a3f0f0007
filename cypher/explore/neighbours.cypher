// One step further out: neighbours not seen yet, those with most statements first.
UNWIND $frontier AS id
MATCH (node:Entity {id: id})-[relationship]-(neighbour:Entity)
WHERE ($types IS NULL OR type(relationship) IN $types)
  AND ($direction = 'BOTH' OR type(relationship) IN $symmetric OR (startNode(relationship) = node) = ($direction = 'OUT'))
WITH DISTINCT neighbour
WHERE NOT neighbour.id IN $seen
WITH neighbour
ORDER BY coalesce(neighbour.statementCount, 0) DESC, neighbour.id
LIMIT $limit
RETURN neighbour.id AS id
