// title: Detained together
// topic: Detention
// description: Events that befell several people at once: who was taken or held with whom.
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])
WHERE COUNT { (event)<-[:SUBJECT_OF]-() } > 1
MATCH (event)<-[:SUBJECT_OF]-(person:Person|Group)
OPTIONAL MATCH (event)-[:AT]->(site:Place|Facility)
RETURN event, event.date AS date, collect(DISTINCT person) AS people, collect(DISTINCT site) AS sites
ORDER BY event.earliest, event.id
LIMIT 500
