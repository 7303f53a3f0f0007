// The nodes that once had these ids.
MATCH (node:Entity)
WHERE node.formerIds IS NOT NULL
UNWIND node.formerIds AS formerId
WITH node, formerId
WHERE formerId IN $ids
RETURN formerId, node.id AS id
ORDER BY formerId, id
