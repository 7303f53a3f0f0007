// title: Children of the held
// topic: Families
// description: Everybody who is held, missing, dead or may not leave, with their children and the other parent.
MATCH (parent:Person WHERE parent.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])-[:PARENT_OF]->(child:Person|Group)
OPTIONAL MATCH (other:Person WHERE other <> parent)-[:PARENT_OF]->(child)
WITH parent, collect(DISTINCT child) AS children, collect(DISTINCT other) AS otherParents
RETURN parent, parent.status AS status, children, otherParents,
  COLLECT { MATCH (parent)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'death']) RETURN event } AS events
ORDER BY parent.name, parent.id
LIMIT 500
