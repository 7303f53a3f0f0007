// title: Families with more than one detained
// topic: Families
// description: People who were taken or held, each with those of their near family, two steps away at most, who were too.
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])<-[:SUBJECT_OF]-(taken:Person|Group)
WITH collect(DISTINCT taken) AS kept
UNWIND kept AS person
MATCH (person:Person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,2}(relative)
WHERE relative IN kept AND (relative:Group OR person.id < relative.id)
WITH person, collect(DISTINCT relative) AS relatives
ORDER BY size(relatives) DESC, person.name, person.id
LIMIT 500
RETURN person, relatives,
  COLLECT { UNWIND [person] + relatives AS subject MATCH (subject)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest']) RETURN DISTINCT event } AS events
ORDER BY size(relatives) DESC, person.name, person.id
LIMIT 500
