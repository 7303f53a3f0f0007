// title: Facilities by county of origin
// topic: Places
// description: Each facility where people are held or were taken, and the counties and cities that those people are from.
// param facility: Facility? - one facility only; all if left empty
MATCH (person:Person|Group)-[:HELD_IN|TAKEN_AT]->(facility:Facility)
WHERE $facility IS NULL OR facility.id = $facility
MATCH (person)-[:FROM|LIVED_IN|BORN_IN]->(home:Place)-[:WITHIN]->{0,3}(county:County|City)
RETURN facility, county, collect(DISTINCT person) AS people
ORDER BY facility.name, facility.id, size(people) DESC, county.name
LIMIT 500
