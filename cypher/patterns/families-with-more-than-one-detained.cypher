// title: Families with more than one detained
// topic: Families
// description: People who were taken or held, each with those of their near family, two steps away at most, who were too.
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])<-[:SUBJECT_OF]-(person:Person)
WITH DISTINCT person
MATCH (person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,2}(relative:Person|Group)
WHERE relative:Group OR person.id < relative.id
WITH relative, collect(DISTINCT person) AS people
WHERE EXISTS { (relative)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest']) }
UNWIND people AS person
WITH person, collect(relative) AS relatives
ORDER BY size(relatives) DESC, person.name, person.id
LIMIT 500
RETURN person, relatives,
  COLLECT { MATCH (person)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest']) RETURN event }
  + COLLECT { UNWIND relatives AS relative MATCH (relative)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest']) RETURN DISTINCT event } AS events
ORDER BY size(relatives) DESC, person.name, person.id
LIMIT 500
