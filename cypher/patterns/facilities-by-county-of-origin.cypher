// title: Facilities by county of origin
// topic: Places
// description: Each facility where people were taken or are held, the counties and cities that those people are from, and how many are from there; of many people twenty are listed.
// param facility: Facility? - one facility only; all if left empty
MATCH (person:Person|Group)-[kept:HELD_IN|TAKEN_AT]->(facility:Facility)
WHERE $facility IS NULL OR facility.id = $facility
MATCH (person)-[:FROM|LIVED_IN|BORN_IN]->(home:Place)-[:WITHIN]->{0,3}(county:County|City)
RETURN facility, county, count(DISTINCT person) AS number,
  collect(DISTINCT CASE type(kept) WHEN 'TAKEN_AT' THEN person END)[..20] AS takenThere, collect(DISTINCT CASE type(kept) WHEN 'HELD_IN' THEN person END)[..20] AS heldThere
ORDER BY facility.name, facility.id, number DESC, county.name
LIMIT 500
