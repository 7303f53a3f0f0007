// Neighbours that a picture does not hold, by node, type and direction.
MATCH (node:Entity)
WHERE node.id IN $ids
WITH collect(node) AS nodes
UNWIND nodes AS node
MATCH (node)-[relationship]-(neighbour:Entity)
WHERE NOT neighbour IN nodes AND NOT type(relationship) IN $without
WITH node, neighbour, type(relationship) AS type, startNode(relationship) = node AS outwards
WITH node, neighbour, type, CASE WHEN type IN $symmetric THEN 'BOTH' WHEN outwards THEN 'OUT' ELSE 'IN' END AS direction
WITH node, type, direction, count(DISTINCT neighbour) AS count
RETURN node.id AS id, type, direction, count
ORDER BY id, type, direction
LIMIT $limit
