// title: After a summons or a threat
// topic: Detention
// description: People called back, ordered to come, or threatened over pension or registration, and what happened to them then.
MATCH (summons:Event)<-[:SUBJECT_OF]-(person:Person|Group)
WHERE summons.kind = 'summons'
   OR any(word IN ['threat', 'pension', 'registration'] WHERE toLower(coalesce(summons.reason, '')) CONTAINS word)
MATCH (person)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'disappearance'] AND event <> summons)
WHERE event.latest IS NULL OR summons.earliest IS NULL OR event.latest >= summons.earliest
RETURN person, collect(DISTINCT summons) AS summonses, collect(DISTINCT event) AS events
ORDER BY person.name, person.id
LIMIT 500
