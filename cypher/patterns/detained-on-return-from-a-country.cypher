// title: Detained on return from a country
// topic: Detention
// description: People who were taken or held after a journey, a visit or a forced return, and the other country in which they had lived or studied.
// param country: Country? - the country they came back from; any if left empty
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])<-[:SUBJECT_OF]-(person:Person)
MATCH (person)-[stay:LIVED_IN|STUDIED_IN]->(abroad:Place)-[:WITHIN]->{0,6}(country:Country)
WHERE ($country IS NULL OR country.id = $country)
  AND (EXISTS { (person)-[:SUBJECT_OF]->(back:Event WHERE back.kind IN ['journey', 'forced return']) } OR EXISTS { (person)-[:VISITED]->(:Place) })
  AND NOT EXISTS { (person)-[:SUBJECT_OF]->(:Event {kind: 'journey'})-[:AT]->(:Place|Facility)-[:LOCATED_IN|WITHIN]->{0,7}(country) }
  AND NOT EXISTS { (person)-[:VISITED]->(:Place)-[:WITHIN]->{0,6}(country) }
OPTIONAL MATCH (event)-[:AT]->(site:Place|Facility)-[:LOCATED_IN|WITHIN]->{0,7}(inCountry:Country)
WITH person, country, stay, event, inCountry
WHERE inCountry IS NULL OR country <> inCountry
RETURN person, country AS cameFrom, collect(DISTINCT stay) AS stays, collect(DISTINCT event) AS events, min(event.earliest) AS earliest
ORDER BY earliest, person.name, person.id
LIMIT 500
