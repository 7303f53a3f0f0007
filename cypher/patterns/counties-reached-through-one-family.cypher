// title: Counties reached through one family
// topic: Places
// description: For each person who was taken or held: the counties and cities that they and their near family are from, lived in, were taken or are held in; two or more.
// param person: Person? - whose family; everybody who was held if left empty
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])<-[:SUBJECT_OF]-(person:Person)
WHERE $person IS NULL OR person.id = $person
WITH DISTINCT person
MATCH (person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{0,2}(relative:Person|Group)
WITH relative, collect(DISTINCT person) AS people
MATCH (relative)-[:FROM|LIVED_IN|BORN_IN|VISITED|HELD_IN|TAKEN_AT]->(site:Place|Facility)
WITH site, collect(people) AS families
WITH families, COLLECT { MATCH (site)-[:LOCATED_IN|WITHIN]->{0,4}(county:County|City) RETURN DISTINCT county } AS around
UNWIND around AS county
UNWIND families AS people
UNWIND people AS person
WITH person, collect(DISTINCT county) AS counties
WHERE size(counties) > 1
WITH person, counties
ORDER BY size(counties) DESC, person.name, person.id
LIMIT 500
MATCH (person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{0,2}(relative:Person|Group)
WITH DISTINCT person, counties, relative
MATCH (relative)-[:FROM|LIVED_IN|BORN_IN|VISITED|HELD_IN|TAKEN_AT]->(site:Place|Facility WHERE EXISTS { (site)-[:LOCATED_IN|WITHIN]->{0,4}(:County|City) })
RETURN person, counties, collect(DISTINCT relative) AS family, collect(DISTINCT site) AS sites
ORDER BY size(counties) DESC, person.name, person.id
LIMIT 500
