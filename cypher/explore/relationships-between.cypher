// The relationships between nodes of one picture.
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[relationship]->(end:Entity)
WHERE end.id IN $ids AND NOT type(relationship) IN $without
RETURN relationship { .*, type: type(relationship), start: startNode(relationship).id, end: endNode(relationship).id, statements: size(coalesce(relationship.statements, [])) } AS relationship
