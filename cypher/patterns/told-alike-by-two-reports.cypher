// title: Told alike by two reports
// topic: Evidence
// description: Relationships that at least two reports state independently.
MATCH (start:Person|Group|Event|Organization)-[relationship WHERE size(relationship.reports) > 1]->(end:Entity)
WHERE type(relationship) <> 'TESTIFIED_ABOUT'
RETURN start, type(relationship) AS relation, end, relationship.reports AS reports, relationship
ORDER BY start.name, start.id, relation, end.name
LIMIT 500
