UNWIND $rows AS row
MATCH (node:FAMILY {id: row.id})
SET node = row
