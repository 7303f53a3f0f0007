// title: The last adult left with the children
// topic: Families
// description: Parents with children to care for, whose husband or wife is held, missing, dead or may not leave.
MATCH (away:Person WHERE away.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])-[:SPOUSE_OF]-(left:Person WHERE NOT left.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])
MATCH (left)-[:PARENT_OF]->(child:Person|Group)
RETURN left, away, away.status AS status, away.statusSince AS since, collect(child) AS children
ORDER BY since, left.name, left.id
LIMIT 500
