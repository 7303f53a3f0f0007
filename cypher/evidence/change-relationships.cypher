UNWIND $rows AS row
MATCH (from:START {id: row.start})-[relationship:TYPE]->(to:END {id: row.end})
SET relationship = row.properties
