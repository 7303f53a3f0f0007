UNWIND $rows AS row
MATCH (from:START {id: row.start})
MATCH (to:END {id: row.end})
CREATE (from)-[relationship:TYPE]->(to)
SET relationship = row.properties
