// title: From one county, held in another
// topic: Places
// description: People from one county or city who were taken or are held in another.
// param county: County|City? - where they are from; any if left empty
MATCH (person:Person|Group)-[:FROM|LIVED_IN|BORN_IN]->(home:Place)-[:WITHIN]->{0,3}(county:County|City)
WHERE $county IS NULL OR county.id = $county
MATCH (person)-[held:HELD_IN|TAKEN_AT]->(site:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(other:County|City WHERE other <> county)
RETURN county AS fromCounty, other AS inCounty, collect(DISTINCT person) AS people, collect(DISTINCT site) AS sites, collect(DISTINCT held) AS held
ORDER BY size(people) DESC, fromCounty.name, inCounty.name
LIMIT 500
