// title: Detained at a border crossing or airport
// topic: Detention
// description: Who was taken at a border crossing or an airport, when, and why.
MATCH (person:Person|Group)-[:SUBJECT_OF]->(event:Event)-[:AT]->(site:Facility WHERE site.kind IN ['border crossing', 'airport'])
WHERE event.kind IN ['arrest', 'detention', 'forced return', 'passport confiscation', 'questioning']
RETURN person, event, event.date AS date, event.reason AS reason, site
ORDER BY event.earliest, person.name, person.id
LIMIT 500
