// title: From one county, held in another
// topic: Places
// description: People from one county or city who were taken or are held in another; the fullest first, and of many people twenty are listed.
// param county: County|City? - where they are from; any if left empty
MATCH (person:Person|Group)-[:FROM|LIVED_IN|BORN_IN]->(home:Place)-[:WITHIN]->{0,3}(county:County|City)
WHERE $county IS NULL OR county.id = $county
MATCH (person)-[held:HELD_IN|TAKEN_AT]->(site:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(other:County|City WHERE other <> county)
RETURN county AS fromCounty, other AS inCounty, count(DISTINCT person) AS number, collect(DISTINCT person)[..20] AS people, collect(DISTINCT site)[..20] AS sites, collect(DISTINCT held)[..20] AS held
ORDER BY number DESC, fromCounty.name, inCounty.name
LIMIT 500
