// One relationship with the statements that it rests on; ANY_TYPE stands for every type, since each has an index of its own.
MATCH (start:Entity)-[relationship:ANY_TYPE {id: $id}]->(end:Entity)
WITH relationship, start, end
LIMIT 1
RETURN
  relationship { .*, type: type(relationship), start: startNode(relationship).id, end: endNode(relationship).id, statements: size(coalesce(relationship.statements, [])) } AS relationship,
  start { .*, text: null, keys: null, statements: null, label: head([label IN labels(start) WHERE NOT label IN ['Entity', 'Place']]) } AS start,
  end { .*, text: null, keys: null, statements: null, label: head([label IN labels(end) WHERE NOT label IN ['Entity', 'Place']]) } AS end,
  COLLECT { MATCH (event:Event) WHERE event.id IN relationship.events RETURN event.name ORDER BY event.date, event.id } AS events,
  coalesce(relationship.statements, []) AS quoted
