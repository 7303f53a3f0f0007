// What people belong to: what happened to them, where they are, and the places around that; what most lines lead to first.
UNWIND $ids AS id
MATCH (:Entity {id: id})--(near:Entity)
WHERE NOT near:Report AND NOT near.id IN $ids
WITH near, count(*) AS lines
ORDER BY lines DESC, near.id
LIMIT $limit
MATCH (near)-[:LOCATED_IN|WITHIN]->{0,6}(around:Entity)
WITH around, sum(lines) AS lines
ORDER BY lines DESC, around.id
LIMIT $limit
RETURN around.id AS id
