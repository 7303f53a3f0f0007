// title: People without any date
// topic: Evidence
// description: Who was taken, held, is missing or may not leave, with no date for it at all.
MATCH (person:Person|Group)-[:SUBJECT_OF]->(event:Event)
WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'disappearance', 'passport confiscation', 'passport refusal', 'sentence', 'death', 'torture']
WITH person, collect(event) AS events
WHERE all(event IN events WHERE event.date IS NULL)
RETURN person, person.status AS status, events
ORDER BY person.name, person.id
LIMIT 1000
