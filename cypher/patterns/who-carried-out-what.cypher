// title: Who carried out what
// topic: Organizations
// description: Each office, police or other body, what it did or planned, to whom and when.
// param organization: Organization? - one only; all if left empty
MATCH (organization:Organization|Person)-[:CARRIED_OUT]->(event:Event)<-[:SUBJECT_OF]-(person:Person|Group)
WHERE $organization IS NULL OR organization.id = $organization
RETURN organization, CASE WHEN event.planned THEN 'planned ' ELSE '' END + event.kind AS kind, event.date AS date, collect(DISTINCT person) AS people, event
ORDER BY organization.name, organization.id, event.earliest, event.id
LIMIT 500
