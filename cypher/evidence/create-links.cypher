// Relationships without properties.
UNWIND $rows AS row
MATCH (from:START {id: row.start})
MATCH (to:END {id: row.end})
CREATE (from)-[:TYPE]->(to)
