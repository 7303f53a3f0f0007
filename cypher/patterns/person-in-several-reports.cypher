// title: The same person in several reports
// topic: Evidence
// description: People whom more than one report tells of, under which names, and the judgements that join them.
MATCH (person:Person|Group WHERE size(person.reports) > 1)
MATCH (person)<-[:MENTIONS]-(report:Report)
WITH person, report
ORDER BY report.publishedOn, report.id
WITH person, collect(report) AS reports
OPTIONAL MATCH (person)<-[:REFERS_TO]-(:Mention)<-[:LEFT]-(judgement:Judgement {verdict: 'same'})
RETURN person, [person.name] + coalesce(person.aliases, []) AS names, reports, collect(DISTINCT judgement.reason) AS joinedBecause
ORDER BY size(reports) DESC, person.name, person.id
LIMIT 500
