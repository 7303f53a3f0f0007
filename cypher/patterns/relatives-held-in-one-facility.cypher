// title: Relatives held in one facility
// topic: Families
// description: People of one family whom reports place in the same facility, at any time: who was taken there, and who is or was held there.
// param person: Person? - whose relatives to look for; anybody if left empty
MATCH (held:Person|Group)-[:HELD_IN|TAKEN_AT]->(facility:Facility)
WITH facility, collect(DISTINCT held) AS people
WHERE size(people) > 1
UNWIND people AS person
WITH facility, people, person
WHERE person:Person AND ($person IS NULL OR person.id = $person)
WITH facility, person, [
  relative IN COLLECT { MATCH (person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,4}(relative:Person|Group) RETURN DISTINCT relative }
  WHERE relative IN people AND relative <> person AND ($person IS NOT NULL OR person.id < relative.id)
] AS relatives
WHERE size(relatives) > 0
RETURN facility, person, relatives,
  [each IN [person] + relatives WHERE EXISTS { (each)-[:TAKEN_AT]->(facility) }] AS takenThere,
  [each IN [person] + relatives WHERE EXISTS { (each)-[:HELD_IN]->(facility) }] AS heldThere,
  COLLECT { UNWIND [person] + relatives AS each MATCH (each)-[tie:HELD_IN|TAKEN_AT]->(facility) RETURN tie } AS ties
ORDER BY size(relatives) DESC, facility.name, person.name
LIMIT 500
