// title: Families with more than one detained
// topic: Families
// description: People who were taken or held, each with those of their near family, two steps away at most, who were too.
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])<-[:SUBJECT_OF]-(person:Person)
WITH person, collect(event) AS events
MATCH (person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,2}(relative:Person|Group)-[:SUBJECT_OF]->(other:Event WHERE other.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])
WHERE (relative:Group OR person.id < relative.id)
WITH person, events, collect(DISTINCT relative) AS relatives, collect(DISTINCT other) AS theirEvents
RETURN person, relatives, events + theirEvents AS events
ORDER BY size(relatives) DESC, person.name, person.id
LIMIT 500
