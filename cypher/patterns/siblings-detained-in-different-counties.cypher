// title: Siblings detained in different counties
// topic: Families
// description: Brothers and sisters who were taken or are held in two counties or cities.
MATCH (one:Person)-[:SIBLING_OF]->(other:Person)
WHERE EXISTS { (other)-[:HELD_IN|TAKEN_AT]->() }
MATCH (one)-[:HELD_IN|TAKEN_AT]->(oneSite:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(oneCounty:County|City)
WITH one, other, oneCounty, collect(DISTINCT oneSite) AS oneSites
MATCH (other)-[:HELD_IN|TAKEN_AT]->(otherSite:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(otherCounty:County|City WHERE otherCounty <> oneCounty)
WITH one, other, oneCounty, otherCounty, oneSites, collect(DISTINCT otherSite) AS otherSites
RETURN one, oneCounty, other, otherCounty, oneSites + otherSites AS sites
ORDER BY one.name, one.id, other.name
LIMIT 500
