// How large the graph is; Neo4j knows without looking.
MATCH (node:Entity)
RETURN count(node) AS nodes
