// title: The last adult left with the children
// topic: Families
// description: Parents with children to care for, whose husband or wife is held, missing, dead or may not leave.
MATCH (away:Person WHERE away.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])-[:SPOUSE_OF]-(left:Person WHERE NOT left.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])
MATCH (left)-[:PARENT_OF]->(child:Person|Group)
WITH left, away, collect(child) AS children
RETURN left, away, away.status AS status, away.statusSince AS since, children,
  COLLECT { MATCH (away)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'death']) RETURN event } AS events
ORDER BY since, left.name, left.id
LIMIT 500
