// title: Oldest news of a person
// topic: Evidence
// description: The first dated event of a person, and the last that is told of them. The dates say which it is, or where they leave that open the telling of one report; where that says nothing either, all that it can be are listed and it is called open.
// param person: Person? - one only; everybody with a date if left empty
MATCH (person:Person)-[:SUBJECT_OF]->(event:Event WHERE event.date IS NOT NULL AND NOT coalesce(event.planned, false))
WHERE $person IS NULL OR person.id = $person
WITH person, min(coalesce(event.earliest, event.latest)) AS since
ORDER BY since, person.name, person.id
LIMIT 500
MATCH (person)-[tie:SUBJECT_OF]->(event:Event WHERE NOT coalesce(event.planned, false))
// Without a date, only what says how things stand can be the last that is told.
WHERE event.date IS NOT NULL OR event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'passport refusal', 'disappearance', 'release', 'death']
WITH person, since, event, head(COLLECT {
  UNWIND tie.statements AS id
  MATCH (statement:Statement {id: id})-[:QUOTES]->(report:Report)
  RETURN [report.publishedOn, report.id, statement.end] AS place ORDER BY place DESC LIMIT 1
}) AS told
ORDER BY told, event.id
// No report tells what came after it, so that its day is an end too.
WITH person, since, collect({
  event: event, told: told, from: event.earliest, upto: CASE WHEN event.latest IS NULL OR event.latest > told[0] THEN told[0] ELSE event.latest END,
  lasts: coalesce(event.date ENDS WITH '/..', false), isOver: event.kind IN ['detention', 'imprisonment', 'house arrest'] AND event.latest IS NOT NULL
}) AS all
WITH person, since,
  [one IN all WHERE one.event.date IS NOT NULL AND NOT any(other IN all WHERE coalesce(other.upto <= one.from, false) AND coalesce(other.from < one.upto, true))] AS early,
  [one IN all WHERE NOT any(other IN all WHERE coalesce(one.upto <= other.from, false) AND coalesce(one.from < other.upto, true) OR other.lasts AND one.event.date IS NOT NULL AND NOT one.lasts AND coalesce(one.upto <= other.upto, false))] AS late
// A release comes after the stay that it ends, and what somebody does in public comes after the release.
WITH person, since, early, late,
  [one IN early WHERE NOT (one.event.kind IN ['release', 'meeting', 'appeal'] AND any(other IN early WHERE other.isOver) AND any(other IN early WHERE other.event.kind = 'release'))] AS firsts,
  [one IN late WHERE NOT (one.isOver AND any(other IN late WHERE other.event.kind = 'release') OR one.event.kind = 'release' AND any(other IN late WHERE other.event.kind IN ['meeting', 'appeal']))] AS lasts
WITH person, since, firsts, lasts,
  CASE WHEN size(early) = 1 THEN 'dates' WHEN size(firsts) = 1 OR coalesce(firsts[0].told[1] = firsts[-1].told[1] AND firsts[0].told <> firsts[1].told, false) THEN 'telling' ELSE 'open' END AS firstBy,
  CASE WHEN size(late) = 1 THEN 'dates' WHEN size(lasts) = 1 OR coalesce(lasts[0].told[1] = lasts[-1].told[1] AND lasts[-2].told <> lasts[-1].told, false) THEN 'telling' ELSE 'open' END AS lastBy
WITH person, since, firstBy, [one IN CASE firstBy WHEN 'open' THEN firsts ELSE firsts[..1] END | one.event] AS first, lastBy, [one IN CASE lastBy WHEN 'open' THEN lasts ELSE lasts[-1..] END | one.event] AS last
RETURN person, CASE size(first) WHEN 1 THEN first[0].date END AS firstDate, first, firstBy, CASE size(last) WHEN 1 THEN last[0].date END AS lastDate, last, lastBy
ORDER BY since, person.name, person.id
LIMIT 500
