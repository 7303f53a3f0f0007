// What happened to people, where and by which reports; what was only planned is left out.
MATCH (event:Event)<-[:SUBJECT_OF]-(person:Person)
WHERE coalesce(event.planned, false) = false
WITH event, person
ORDER BY event.id, person.id
WITH event, collect(person.id) AS people
RETURN
  event.id AS id,
  event.kind AS kind,
  event.date AS date,
  people,
  COLLECT { MATCH (event)-[:AT]->(place:Place|Facility) RETURN place.id ORDER BY place.id } AS places,
  coalesce(event.reports, []) AS reports,
  coalesce(event.statements, []) AS statements
