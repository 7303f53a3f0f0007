UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
REMOVE node:BEFORE
SET node:AFTER
SET node = row
