// title: Told alike by two reports
// topic: Evidence
// description: Relationships that at least two reports state independently.
MATCH (start:Person|Group|Event|Organization)-[relationship:!TESTIFIED_ABOUT WHERE size(relationship.reports) > 1]->(end:Entity)
RETURN start, type(relationship) AS relation, end, relationship.reports AS reports, relationship
ORDER BY start.name, start.id, relation, end.name
LIMIT 500
