// title: Thin reporting
// topic: Places
// description: Counties and cities of which one report alone tells, or that are only mentioned: silence there is no safety.
MATCH (report:Report WHERE report.kind <> 'gazetteer')-[:MENTIONS]->(inside:Place|Facility)-[:LOCATED_IN|WITHIN]->{0,4}(county:County|City)
WITH county, collect(DISTINCT report) AS reports
WHERE size(reports) = 1
OPTIONAL MATCH (county)<-[:LOCATED_IN|WITHIN]-{0,4}(site:Place|Facility)<-[:FROM|LIVED_IN|BORN_IN|HELD_IN|TAKEN_AT]-(person:Person)
RETURN county, reports[0] AS onlyReport, count(DISTINCT person) AS peopleTiedToIt, collect(DISTINCT person)[..20] AS people
ORDER BY county.name, county.id
LIMIT 500
