UNWIND $rows AS row
MATCH (from:START {id: row.start})-[relationship:TYPE]->(to:END {id: row.end})
DELETE relationship
