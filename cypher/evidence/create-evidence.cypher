// Mentions, statements or judgements, each with the node that it belongs to.
UNWIND $rows AS row
MATCH (anchor:ANCHOR {id: row.anchor})
CREATE (node:LABEL)-[:TYPE]->(anchor)
SET node = row.properties
