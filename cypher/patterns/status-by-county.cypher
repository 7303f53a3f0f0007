// title: Status by county
// topic: Places
// description: For each county or city: how many of the people from there are held, missing, released and so on; of many people twenty are listed.
MATCH (person:Person)-[:FROM|LIVED_IN|BORN_IN]->(home:Place)-[:WITHIN]->{0,3}(county:County|City)
RETURN county, person.status AS status, count(DISTINCT person) AS number, collect(DISTINCT person)[..20] AS people
ORDER BY county.name, county.id, number DESC, status
LIMIT 1000
