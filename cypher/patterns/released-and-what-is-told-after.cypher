// title: Released, and what is told after
// topic: Detention
// description: Who was released, and what is told of them from then on: what the dates put after the release, and what they leave open but reports tell after it.
MATCH (release:Event {kind: 'release'})<-[tie:SUBJECT_OF]-(person:Person|Group)
WITH person, release, tie
ORDER BY person.name, person.id, release.id
LIMIT 500
WITH person, release, head(COLLECT { UNWIND tie.statements AS id MATCH (statement:Statement {id: id})-[:QUOTES]->(report:Report) RETURN [report.publishedOn, statement.end] AS place ORDER BY place DESC LIMIT 1 }) AS told
OPTIONAL MATCH (person)-[tie:SUBJECT_OF]->(event:Event WHERE event <> release AND NOT coalesce(event.planned, false) AND NOT coalesce(event.latest <= release.earliest AND coalesce(event.earliest < release.latest, true), false))
WITH person, release, told, event, coalesce(event.earliest >= release.latest AND coalesce(release.earliest < event.latest, true), false) AS isLater,
  head(COLLECT { UNWIND tie.statements AS id MATCH (statement:Statement {id: id})-[:QUOTES]->(report:Report) RETURN [report.publishedOn, statement.end] AS place ORDER BY place DESC LIMIT 1 }) AS eventTold
// What is over can be what the release ended. Without a date, only what says how things stand is told as later; and what somebody does in public they do in freedom.
WITH person, release, event, isLater, NOT isLater AND (
  eventTold > told AND NOT (event.kind IN ['detention', 'imprisonment', 'house arrest'] AND event.latest IS NOT NULL)
    AND (event.date IS NOT NULL OR event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'passport refusal', 'disappearance', 'death'])
  OR event.date IS NOT NULL AND event.kind IN ['meeting', 'appeal']) AS isToldAfter
RETURN person, person.status AS statusNow, release, collect(CASE WHEN isLater THEN event END) AS laterByDate, collect(CASE WHEN isToldAfter THEN event END) AS toldAfter
ORDER BY person.name, person.id
LIMIT 500
