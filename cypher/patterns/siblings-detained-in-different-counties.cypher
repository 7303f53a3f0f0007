// title: Siblings detained in different counties
// topic: Families
// description: Brothers and sisters who were taken or are held in two counties or cities.
MATCH (site:Facility|Place)<-[:HELD_IN|TAKEN_AT]-(person:Person)
WITH site, collect(DISTINCT person) AS people
MATCH (site)-[:LOCATED_IN|WITHIN]->{0,4}(county:County|City)
UNWIND people AS person
MATCH (person)-[tie:SIBLING_OF]-(:Person)
WITH tie, count(DISTINCT county) AS counties, count(DISTINCT person) AS kept
WHERE counties > 1 AND kept = 2
WITH startNode(tie) AS one, endNode(tie) AS other
ORDER BY one.name, one.id, other.name
LIMIT 500
MATCH (one)-[:HELD_IN|TAKEN_AT]->(oneSite:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(oneCounty:County|City)
WITH one, other, oneCounty, collect(DISTINCT oneSite) AS oneSites
MATCH (other)-[:HELD_IN|TAKEN_AT]->(otherSite:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(otherCounty:County|City WHERE otherCounty <> oneCounty)
WITH one, other, oneCounty, otherCounty, oneSites, collect(DISTINCT otherSite) AS otherSites
RETURN one, oneCounty, other, otherCounty, oneSites + otherSites AS sites
ORDER BY one.name, one.id, other.name
LIMIT 500
