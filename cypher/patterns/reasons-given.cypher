// title: Reasons given
// topic: Detention
// description: Every reason that reports give for taking, holding, summoning or sentencing somebody, and for whom; the most frequent first, and of many people fifty are listed.
MATCH (event:Event WHERE event.reason IS NOT NULL)<-[:SUBJECT_OF]-(person:Person|Group)
WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'summons', 'sentence', 'forced return', 'passport confiscation', 'passport refusal']
RETURN event.reason AS reason, event.kind AS kind, count(DISTINCT person) AS number, collect(DISTINCT person)[..50] AS people, collect(DISTINCT event)[..50] AS events
ORDER BY number DESC, reason
LIMIT 500
