// title: Detained again after a release
// topic: Detention
// description: People who were released and then taken again: by the dates, or because the last that is told of them is that they are held.
MATCH (release:Event {kind: 'release'})<-[:SUBJECT_OF]-(person:Person|Group)
MATCH (person)-[:SUBJECT_OF]->(again:Event WHERE again.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])
WHERE person.status IN ['detained', 'imprisoned'] OR again.earliest > release.latest
RETURN person, person.status AS statusNow, release, collect(again) AS takenOrHeld
ORDER BY person.name, person.id
LIMIT 500
