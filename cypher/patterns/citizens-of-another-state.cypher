// title: Citizens of another state
// topic: Detention
// description: People who were taken or held outside the country whose citizens they are.
// param country: Country? - their citizenship; any if left empty
MATCH (person:Person|Group)-[citizenship:CITIZEN_OF]->(country:Country)
WHERE $country IS NULL OR country.id = $country
MATCH (person)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])
OPTIONAL MATCH (event)-[:AT]->(site:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,7}(keptIn:Country)
WITH person, country, citizenship, collect(DISTINCT event) AS events, collect(DISTINCT keptIn) AS keptIn
WHERE NOT country IN keptIn
RETURN person, country, events, keptIn, citizenship
ORDER BY country.name, person.name, person.id
LIMIT 500
