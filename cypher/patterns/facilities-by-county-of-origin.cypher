// title: Facilities by county of origin
// topic: Places
// description: Each facility where people are held or were taken, the counties and cities that those people are from, and how many are from there; of many people twenty are listed.
// param facility: Facility? - one facility only; all if left empty
MATCH (person:Person|Group)-[:HELD_IN|TAKEN_AT]->(facility:Facility)
WHERE $facility IS NULL OR facility.id = $facility
MATCH (person)-[:FROM|LIVED_IN|BORN_IN]->(home:Place)-[:WITHIN]->{0,3}(county:County|City)
RETURN facility, county, count(DISTINCT person) AS number, collect(DISTINCT person)[..20] AS people
ORDER BY facility.name, facility.id, number DESC, county.name
LIMIT 500
