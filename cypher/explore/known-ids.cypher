// Which of these ids are those of nodes today.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN DISTINCT node.id AS id
