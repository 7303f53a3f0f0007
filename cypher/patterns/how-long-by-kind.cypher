// title: How long, by kind
// topic: Detention
// description: For each kind of keeping whose beginning is told: in how many events, and how many days it had lasted when it was last told of, counted from the first day that the date admits; of many people a hundred are listed.
MATCH (event:Event WHERE event.kind IN ['detention', 'imprisonment', 'house arrest'] AND event.earliest IS NOT NULL)<-[:SUBJECT_OF]-(person:Person|Group)
MATCH (event)<-[:MENTIONS]-(report:Report)
WITH event, person, max(report.publishedOn) AS told
WITH event, person, CASE WHEN event.latest IS NULL OR event.latest > told THEN told ELSE event.latest END AS until
WITH event, person, duration.inDays(date(event.earliest), date(until)).days AS days
RETURN event.kind AS kind, count(DISTINCT event) AS events, min(event.earliest) AS firstBegan, min(days) AS shortestDays, percentileCont(days, 0.5) AS medianDays, max(days) AS longestDays, collect(DISTINCT person)[..100] AS people, collect(DISTINCT event)[..100] AS each
ORDER BY events DESC, kind
LIMIT 50
