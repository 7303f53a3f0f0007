// title: Detained for a reason
// topic: Detention
// description: Who was taken, held or sentenced for a thing: a telephone, a poem, a journey, a SIM card.
// param words: Text = SIM card - words that the reason contains
MATCH (event:Event)<-[:SUBJECT_OF]-(person:Person|Group)
WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'sentence', 'forced return', 'passport confiscation']
  AND toLower(event.reason) CONTAINS toLower($words)
RETURN person, event, event.date AS date, event.reason AS reason
ORDER BY event.earliest, person.name, person.id
LIMIT 500
