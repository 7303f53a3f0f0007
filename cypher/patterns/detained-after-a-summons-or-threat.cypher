// title: After a summons or a threat
// topic: Detention
// description: People who were summoned, or who set out because of a threat, and what happened to them then.
MATCH (summons:Event WHERE summons.kind IN ['summons', 'journey'])<-[:SUBJECT_OF]-(person:Person|Group)
WHERE (summons.kind = 'summons' OR toLower(summons.reason) CONTAINS 'threat') AND NOT coalesce(summons.planned, false)
MATCH (person)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'disappearance'])
WHERE event.latest IS NULL OR summons.earliest IS NULL OR event.latest >= summons.earliest
RETURN person, collect(DISTINCT summons) AS summonedOrThreatened, collect(DISTINCT event) AS events
ORDER BY person.name, person.id
LIMIT 500
