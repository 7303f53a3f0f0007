// title: From one county, taken or held in another
// topic: Places
// description: People from one county or city who were taken in another, or are held there; the fullest first, and of many people twenty are listed.
// param county: County|City? - where they are from; any if left empty
MATCH (person:Person|Group)-[:FROM|LIVED_IN|BORN_IN]->(home:Place)-[:WITHIN]->{0,3}(county:County|City)
WHERE $county IS NULL OR county.id = $county
MATCH (person)-[kept:HELD_IN|TAKEN_AT]->(site:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(other:County|City WHERE other <> county)
RETURN county AS fromCounty, other AS inCounty, count(DISTINCT person) AS number,
  collect(DISTINCT CASE type(kept) WHEN 'TAKEN_AT' THEN person END)[..20] AS takenThere, collect(DISTINCT CASE type(kept) WHEN 'HELD_IN' THEN person END)[..20] AS heldThere,
  collect(DISTINCT site)[..20] AS sites, collect(DISTINCT kept)[..20] AS ties
ORDER BY number DESC, fromCounty.name, inCounty.name
LIMIT 500
