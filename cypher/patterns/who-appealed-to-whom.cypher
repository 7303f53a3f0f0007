// title: Who appealed to whom
// topic: Organizations
// description: Appeals and testimonies in public: who made them, to whom, when, for what, and what came of it.
// param addressee: Organization? - one that was appealed to; anybody if left empty
MATCH (event:Event {kind: 'appeal'})<-[:SUBJECT_OF]-(person:Person|Group)
OPTIONAL MATCH (event)-[:ADDRESSED_TO]->(addressee:Organization|Person)
WITH event, collect(DISTINCT person) AS people, collect(DISTINCT addressee) AS addressees
WHERE $addressee IS NULL OR any(each IN addressees WHERE each.id = $addressee)
OPTIONAL MATCH (organization:Organization)-[:CARRIED_OUT]->(event)
RETURN people, addressees, event.date AS date, event.reason AS reason, event.outcome AS outcome, coalesce(event.planned, false) AS onlyPlanned, event, collect(DISTINCT organization) AS organizedBy
ORDER BY event.earliest, event.latest, event.id
LIMIT 500
