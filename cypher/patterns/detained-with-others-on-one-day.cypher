// title: Detained with others on one day
// topic: Detention
// description: Days on which several people were taken or held in the same event or at the same place; of many people twenty are listed.
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'] AND (event.earliest = event.latest OR event.latest IS NULL AND event.date =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}/[.][.]'))
MATCH (event)<-[:SUBJECT_OF]-(person:Person|Group)
WITH event.earliest AS day, collect(DISTINCT person) AS people, collect(DISTINCT event) AS events
WHERE size(people) > 1
RETURN day, size(people) AS number, people[..20] AS people, events[..20] AS events
ORDER BY day
LIMIT 500
