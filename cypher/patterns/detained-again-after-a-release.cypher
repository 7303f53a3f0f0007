// title: Detained again after a release
// topic: Detention
// description: People who were released and then taken again: by the dates, or because they are told as taken or held after it and that is the last that is told of them.
MATCH (release:Event {kind: 'release'})<-[tie:SUBJECT_OF]-(person:Person|Group)
WITH person, release, head(COLLECT { UNWIND tie.statements AS id MATCH (statement:Statement {id: id})-[:QUOTES]->(report:Report) RETURN [report.publishedOn, statement.end] AS place ORDER BY place DESC LIMIT 1 }) AS told
MATCH (person)-[tie:SUBJECT_OF]->(again:Event WHERE again.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'] AND NOT coalesce(again.planned, false))
WHERE again.earliest > release.latest OR person.status IN ['detained', 'imprisoned'] AND NOT coalesce(again.latest <= release.earliest, false)
  AND head(COLLECT { UNWIND tie.statements AS id MATCH (statement:Statement {id: id})-[:QUOTES]->(report:Report) RETURN [report.publishedOn, statement.end] AS place ORDER BY place DESC LIMIT 1 }) > told
RETURN person, person.status AS statusNow, release, collect(again) AS takenOrHeldAgain
ORDER BY person.name, person.id
LIMIT 500
