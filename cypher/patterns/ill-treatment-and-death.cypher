// title: Ill-treatment and death
// topic: Detention
// description: Torture, forced abortion, hospital and death: to whom, where and what came of it.
MATCH (event:Event WHERE event.kind IN ['torture', 'forced abortion', 'hospitalisation', 'death'])<-[:SUBJECT_OF]-(person:Person|Group)
OPTIONAL MATCH (event)-[:AT]->(site:Place|Facility)
RETURN event.kind AS kind, person, event.date AS date, event.outcome AS outcome, event, collect(DISTINCT site) AS sites
ORDER BY kind, event.earliest, person.name, person.id
LIMIT 500
