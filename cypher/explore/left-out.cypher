// Neighbours that a picture does not hold, by node, type and direction.
UNWIND $ids AS id
MATCH (node:Entity {id: id})-[relationship]-(neighbour:Entity)
WHERE NOT neighbour.id IN $ids
  AND NOT type(relationship) IN $without
  AND NOT (neighbour:Report AND neighbour.kind = 'gazetteer')
WITH id, type(relationship) AS type, neighbour, startNode(relationship) = node AS outwards
WITH id, type, neighbour, CASE WHEN type IN $symmetric THEN 'BOTH' WHEN outwards THEN 'OUT' ELSE 'IN' END AS direction
RETURN id, type, direction, count(DISTINCT neighbour) AS count
ORDER BY id, type, direction
