// title: Reasons given
// topic: Detention
// description: Every reason that reports give for taking, holding, summoning or sentencing somebody, and for whom.
MATCH (event:Event WHERE event.reason IS NOT NULL)<-[:SUBJECT_OF]-(person:Person|Group)
WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'summons', 'sentence', 'forced return', 'passport confiscation', 'passport refusal']
RETURN event.reason AS reason, event.kind AS kind, collect(DISTINCT person) AS people, collect(DISTINCT event) AS events
ORDER BY size(people) DESC, reason
LIMIT 500
