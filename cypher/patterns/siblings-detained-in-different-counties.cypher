// title: Siblings detained in different counties
// topic: Families
// description: Brothers and sisters who were taken or are held in two counties or cities.
MATCH (one:Person)-[:SIBLING_OF]->(other:Person)
MATCH (one)-[:HELD_IN|TAKEN_AT]->(oneSite:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(oneCounty:County|City)
MATCH (other)-[:HELD_IN|TAKEN_AT]->(otherSite:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(otherCounty:County|City WHERE otherCounty <> oneCounty)
RETURN one, oneCounty, other, otherCounty, collect(DISTINCT oneSite) + collect(DISTINCT otherSite) AS sites
ORDER BY one.name, one.id, other.name
LIMIT 500
