// title: The last adult left with the children
// topic: Families
// description: Parents with children to care for, whose husband or wife is held, missing, dead or may not leave; children who are told to live elsewhere are left out.
MATCH (away:Person WHERE away.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])-[:SPOUSE_OF]-(left:Person WHERE NOT left.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])
MATCH (left)-[:PARENT_OF]->(child:Person|Group)
WITH left, away, child, COLLECT { MATCH (left)-[:LIVED_IN]->(home:Place) RETURN home } AS homes
WHERE size(homes) = 0 OR NOT EXISTS { (child)-[:LIVED_IN]->(:Place) }
  OR EXISTS { MATCH (child)-[:LIVED_IN]->(:Place)-[:WITHIN]->{0,7}(around:Place) WHERE around IN homes }
  OR EXISTS { MATCH (left)-[:LIVED_IN]->(:Place)-[:WITHIN]->{1,7}(around:Place)<-[:LIVED_IN]-(child) }
WITH left, away, collect(child) AS children
RETURN left, away, away.status AS status, away.statusSince AS since, children,
  COLLECT { MATCH (away)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'death']) RETURN event } AS events
ORDER BY since, left.name, left.id
LIMIT 500
