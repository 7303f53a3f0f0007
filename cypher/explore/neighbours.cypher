// One step further out: neighbours not seen yet, those with most statements first.
UNWIND $frontier AS id
MATCH (node:Entity {id: id})-[relationship]-(neighbour:Entity)
WHERE NOT neighbour.id IN $seen
  AND ($types IS NULL OR type(relationship) IN $types)
  AND ($direction = 'BOTH' OR type(relationship) IN $symmetric OR (startNode(relationship) = node) = ($direction = 'OUT'))
  AND NOT (neighbour:Report AND neighbour.kind = 'gazetteer')
WITH DISTINCT neighbour
ORDER BY size(coalesce(neighbour.statements, [])) DESC, neighbour.id
LIMIT $limit
RETURN neighbour.id AS id
