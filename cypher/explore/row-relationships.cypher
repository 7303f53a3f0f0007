// The relationships of a row, those among its nodes, and where its events took place, with the statements that each rests on; ANY_TYPE stands for every type, since each has an index of its own.
CALL () {
  UNWIND $relationships AS id
  MATCH ()-[relationship:ANY_TYPE {id: id}]->()
  RETURN relationship
  UNION
  MATCH (start:Entity)-[relationship]->(end:Entity)
  WHERE start.id IN $nodes AND end.id IN $nodes
  RETURN relationship
  UNION
  MATCH (event:Event WHERE event.id IN $nodes)-[relationship:AT]->()
  RETURN relationship
  UNION
  UNWIND $relationships AS id
  MATCH ()-[:SUBJECT_OF {id: id}]->(:Event)-[relationship:AT]->()
  RETURN relationship
}
WITH DISTINCT relationship, startNode(relationship) AS start, endNode(relationship) AS end
WHERE size(coalesce(relationship.statements, [])) > 0
ORDER BY relationship.id IN $relationships DESC, type(relationship), relationship.id
LIMIT $limit
RETURN
  relationship { .*, type: type(relationship), start: start.id, end: end.id, statements: size(coalesce(relationship.statements, [])) } AS relationship,
  start { .*, text: null, keys: null, statements: null, label: head([label IN labels(start) WHERE NOT label IN ['Entity', 'Place']]) } AS start,
  end { .*, text: null, keys: null, statements: null, label: head([label IN labels(end) WHERE NOT label IN ['Entity', 'Place']]) } AS end,
  COLLECT { MATCH (event:Event) WHERE event.id IN relationship.events RETURN event.name ORDER BY event.date, event.id } AS events,
  relationship.statements AS quoted
