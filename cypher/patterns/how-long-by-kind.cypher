// title: How long, by kind
// topic: Detention
// description: For each way of keeping people: how many stays have a beginning that is told, and how many days they had lasted when last told of, at least and at most. A detention without a day of its own begins with the arrest; groups are left out, and of many people a hundred are listed.
MATCH (event:Event WHERE event.kind IN ['detention', 'imprisonment', 'house arrest'] AND NOT coalesce(event.planned, false))<-[:SUBJECT_OF]-(person:Person)
// A detention and the arrest before it are one status, unless a release lies between.
WITH event, person, CASE
  WHEN event.date IS NOT NULL THEN event.date
  WHEN event.kind = 'detention' AND NOT EXISTS { (person)-[:SUBJECT_OF]->(:Event {kind: 'release'}) }
  THEN head(COLLECT { MATCH (person)-[:SUBJECT_OF]->(arrest:Event {kind: 'arrest'}) WHERE arrest.earliest IS NOT NULL RETURN arrest.date ORDER BY arrest.earliest DESC LIMIT 1 })
END AS date
WHERE left(date, 4) =~ '[0-9]{4}'
WITH event, person, split(replace(replace(replace(date, '~', ''), '?', ''), '%', ''), '/') AS parts
WITH event, person, parts[0] AS begin, CASE WHEN event.date CONTAINS '/' AND parts[1] <> '..' THEN parts[1] END AS end
MATCH (event)<-[:MENTIONS]-(report:Report)
WITH event, person, begin, end, date(max(report.publishedOn)) AS told
// "2017-08" begins between the first and the last day of August.
WITH event, person, told, end, date(begin) AS from, CASE size(begin) WHEN 4 THEN date(begin + '-12-31') WHEN 7 THEN date(begin) + duration('P1M') - duration('P1D') ELSE date(begin) END AS by
WITH *, head(COLLECT { MATCH (person)-[:SUBJECT_OF]->(release:Event {kind: 'release'}) WHERE coalesce(date(release.latest) >= from, true) RETURN release ORDER BY release.earliest LIMIT 1 }) AS release
WITH event, person, from, by, told, CASE
  WHEN end IS NOT NULL THEN [date(end), CASE size(end) WHEN 4 THEN date(end + '-12-31') WHEN 7 THEN date(end) + duration('P1M') - duration('P1D') ELSE date(end) END]
  WHEN release IS NOT NULL THEN [coalesce(date(release.earliest), from), coalesce(date(release.latest), told)]
  ELSE [told, told]
END AS over
WITH event, person, from, by, CASE WHEN over[0] < told THEN over[0] ELSE told END AS overFrom, CASE WHEN over[1] < told THEN over[1] ELSE told END AS overBy
WITH event, person, duration.inDays(from, overBy).days AS most, CASE WHEN by < overFrom THEN duration.inDays(by, overFrom).days ELSE 0 END AS least
RETURN event.kind AS kind, count(DISTINCT event) AS stays,
  min(least) AS shortestAtLeast, min(most) AS shortestAtMost, toInteger(floor(percentileCont(least, 0.5))) AS medianAtLeast, toInteger(ceil(percentileCont(most, 0.5))) AS medianAtMost, max(least) AS longestAtLeast, max(most) AS longestAtMost,
  collect(DISTINCT person)[..100] AS people, collect(DISTINCT event)[..100] AS events
ORDER BY stays DESC, kind
LIMIT 50
