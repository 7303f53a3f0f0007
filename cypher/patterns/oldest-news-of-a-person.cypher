// title: Oldest news of a person
// topic: Evidence
// description: What a person’s first dated events are, and what is the last that is told of them.
// param person: Person? - one only; everybody with a date if left empty
MATCH (person:Person)-[:SUBJECT_OF]->(event:Event WHERE event.earliest IS NOT NULL OR event.latest IS NOT NULL)
WHERE $person IS NULL OR person.id = $person
WITH person, event
ORDER BY coalesce(event.earliest, event.latest), event.id
WITH person, collect(event) AS events
RETURN person, events[0].date AS firstDate, events[0] AS first, events[-1].date AS lastDate, events[-1] AS last
ORDER BY coalesce(first.earliest, first.latest), person.name, person.id
LIMIT 500
