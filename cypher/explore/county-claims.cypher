// The relationships between these starts and ends, with the statements that each rests on.
UNWIND $lines AS line
MATCH (start:Entity {id: line.start})-[relationship]->(end:Entity {id: line.end})
WHERE type(relationship) = line.type
WITH DISTINCT start, relationship, end
ORDER BY relationship.id
RETURN
  relationship { .*, type: type(relationship), start: start.id, end: end.id, statements: size(coalesce(relationship.statements, [])) } AS relationship,
  start { .*, text: null, keys: null, statements: null, label: head([label IN labels(start) WHERE NOT label IN ['Entity', 'Place']]) } AS start,
  end { .*, text: null, keys: null, statements: null, label: head([label IN labels(end) WHERE NOT label IN ['Entity', 'Place']]) } AS end,
  COLLECT { MATCH (event:Event) WHERE event.id IN relationship.events RETURN event.name ORDER BY event.date, event.id } AS events,
  coalesce(relationship.statements, []) AS quoted
