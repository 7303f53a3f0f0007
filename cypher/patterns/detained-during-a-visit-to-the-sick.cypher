// title: Detained during a visit to the sick
// topic: Detention
// description: People taken or held when they had travelled to somebody ill, as the reason of the journey says.
// param words: Text = ill - words for the illness in the reason of the journey
MATCH (journey:Event {kind: 'journey'})<-[:SUBJECT_OF]-(person:Person)
WHERE any(word IN split(toLower($words), ' ') WHERE word <> '' AND any(told IN split(toLower(coalesce(journey.reason, '')), ' ') WHERE told = word OR word IN ['ill', 'sick'] AND told IN ['ill', 'sick', 'illness', 'sickness', 'hospital']))
MATCH (person)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])
RETURN person, journey, journey.reason AS reason, collect(event) AS events
ORDER BY journey.earliest, person.name, person.id
LIMIT 500
