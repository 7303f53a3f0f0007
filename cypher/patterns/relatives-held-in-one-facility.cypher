// title: Relatives held in one facility
// topic: Families
// description: People of one family whom reports place in the same facility, at any time.
// param person: Person? - whose relatives to look for; anybody if left empty
MATCH (person:Person)-[:HELD_IN|TAKEN_AT]->(facility:Facility)<-[:HELD_IN|TAKEN_AT]-(relative:Person|Group)
WHERE ($person IS NULL OR person.id = $person)
  AND ($person IS NOT NULL OR person.id < relative.id)
  AND EXISTS { (person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,4}(relative) }
RETURN facility, person, collect(DISTINCT relative) AS relatives
ORDER BY size(relatives) DESC, facility.name, person.name
LIMIT 500
