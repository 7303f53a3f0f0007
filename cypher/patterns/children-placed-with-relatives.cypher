// title: Children placed with relatives
// topic: Families
// description: Children whose parent is held, missing, dead or may not leave, and the relatives who are told of with them.
MATCH (parent:Person WHERE parent.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])-[:PARENT_OF]->(child:Person|Group)
MATCH (child)-[:RELATIVE_OF]-(relative:Person|Group)
OPTIONAL MATCH (child)-[:LIVED_IN]->(place:Place)
RETURN child, relative, collect(DISTINCT parent) AS parents, collect(DISTINCT place) AS livesIn
ORDER BY child.name, child.id, relative.name
LIMIT 500
