// The relationships of a node and of the events that happened to it, with the statements that each rests on.
MATCH (asked:Entity {id: $id})
UNWIND [asked] + COLLECT { MATCH (asked)-[:SUBJECT_OF]->(event:Event) RETURN event } AS node
MATCH (node)-[relationship]-(other:Entity)
WHERE NOT (other:Report AND node <> asked)
WITH DISTINCT relationship
ORDER BY type(relationship) = 'MENTIONS', size(coalesce(relationship.statements, [])) DESC, relationship.id
LIMIT $limit
WITH relationship, startNode(relationship) AS start, endNode(relationship) AS end
RETURN
  relationship { .*, type: type(relationship), start: startNode(relationship).id, end: endNode(relationship).id, statements: size(coalesce(relationship.statements, [])) } AS relationship,
  start { .*, text: null, keys: null, statements: null, label: head([label IN labels(start) WHERE NOT label IN ['Entity', 'Place']]) } AS start,
  end { .*, text: null, keys: null, statements: null, label: head([label IN labels(end) WHERE NOT label IN ['Entity', 'Place']]) } AS end,
  COLLECT { MATCH (event:Event) WHERE event.id IN relationship.events RETURN event.name ORDER BY event.date, event.id } AS events,
  coalesce(relationship.statements, []) AS quoted
