// title: People of one village within a month
// topic: Places
// description: Villages, townships and counties from which several people were taken within thirty-one days.
// param days: Integer = 31 - how close together
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention'] AND event.earliest IS NOT NULL)<-[:SUBJECT_OF]-(person:Person)
MATCH (person)-[:FROM|LIVED_IN|BORN_IN]->(place:Village|Township|County|City)
WITH place, person, event
ORDER BY event.earliest, event.id
WITH place, person, head(collect(event)) AS event
WITH place, event.earliest AS day, person, event
ORDER BY day, person.id
WITH place, collect({day: day, person: person, event: event}) AS taken
WHERE size(taken) > 1
UNWIND range(0, size(taken) - 2) AS index
WITH place, taken[index] AS first, taken[index + 1] AS next
WHERE duration.inDays(date(first.day), date(next.day)).days <= $days
RETURN place, first.person AS one, next.person AS other, first.day AS firstDay, next.day AS nextDay, [first.event, next.event] AS events
ORDER BY firstDay, place.name, one.name
LIMIT 500
