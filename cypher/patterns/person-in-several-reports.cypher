// title: The same person in several reports
// topic: Evidence
// description: People whom more than one report tells of, under which names, and the judgements that join them.
MATCH (person:Person|Group WHERE size(person.reports) > 1)
WITH person, COUNT { (person)<-[:MENTIONS]-(:Report) } AS told
WHERE told > 0
WITH person, told
ORDER BY told DESC, person.name, person.id
LIMIT 500
RETURN person, [person.name] + coalesce(person.aliases, []) AS names,
  COLLECT { MATCH (person)<-[:MENTIONS]-(report:Report) RETURN report ORDER BY report.publishedOn, report.id } AS reports,
  COLLECT { MATCH (person)<-[:REFERS_TO]-(:Mention)<-[:LEFT]-(judgement:Judgement {verdict: 'same'}) RETURN DISTINCT judgement.reason } AS joinedBecause
ORDER BY told DESC, person.name, person.id
LIMIT 500
