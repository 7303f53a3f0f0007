// title: Passports taken or refused
// topic: Detention
// description: Whose passport was taken away or refused, when, where, by whom, and what their status is now.
MATCH (event:Event WHERE event.kind IN ['passport confiscation', 'passport refusal'])<-[:SUBJECT_OF]-(person:Person|Group)
OPTIONAL MATCH (event)<-[:CARRIED_OUT]-(by:Organization|Person)
OPTIONAL MATCH (event)-[:AT]->(site:Place|Facility)
RETURN person, event.kind AS kind, event.date AS date, person.status AS statusNow, event, collect(DISTINCT by) AS carriedOutBy, collect(DISTINCT site) AS sites
ORDER BY event.earliest, person.name, person.id
LIMIT 500
