// One page of nodes and what goes out from each.
MATCH (node:FAMILY)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT toInteger($limit)
RETURN
  node.id AS id,
  labels(node) AS labels,
  properties(node) AS properties,
  COLLECT { MATCH (node)-[relationship]->(other) RETURN [type(relationship), other.id, properties(relationship)] } AS relationships
ORDER BY id
