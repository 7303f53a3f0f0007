// The ids of nodes by Neo4j's own, which an answer holds only at the ends of relationships.
UNWIND $elementIds AS wanted
MATCH (node)
WHERE elementId(node) = wanted
RETURN DISTINCT elementId(node) AS elementId, coalesce(node.id, elementId(node)) AS id
