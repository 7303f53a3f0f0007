// title: Thin reporting
// topic: Places
// description: Counties and cities of which one report alone tells, or that are only mentioned, with those who are tied to them: they lived, worked or were there, or an office there took them. Silence there is no safety; of many people twenty are listed.
MATCH (report:Report WHERE report.kind <> 'gazetteer')-[:MENTIONS]->(inside:Place|Facility|Organization)-[:LOCATED_IN|WITHIN]->{0,4}(county:County|City)
WITH county, collect(DISTINCT report) AS reports
WHERE size(reports) = 1
WITH county, reports[0] AS onlyReport
ORDER BY county.name, county.id
LIMIT 500
WITH county, onlyReport, COLLECT {
  MATCH (county)<-[:LOCATED_IN|WITHIN]-{0,4}(:Place|Facility|Organization)<-[:FROM|LIVED_IN|BORN_IN|STUDIED_IN|VISITED|WORKS_FOR|MEMBER_OF|HELD_IN|TAKEN_AT]-(person:Person|Group)
  RETURN person
  UNION
  MATCH (county)<-[:LOCATED_IN|WITHIN]-{0,4}(:Organization)-[:CARRIED_OUT]->(:Event)<-[:SUBJECT_OF]-(person:Person|Group)
  RETURN person
} AS tied
RETURN county, onlyReport, size(tied) AS peopleAndGroupsTiedToIt, tied[..20] AS peopleAndGroups
ORDER BY county.name, county.id
LIMIT 500
