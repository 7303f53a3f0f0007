// title: Villages with several families affected
// topic: Places
// description: Villages and townships from which people of more than one family were taken or held.
MATCH (person:Person)-[:FROM|LIVED_IN|BORN_IN]->(village:Village|Township)
WHERE EXISTS { (person)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest']) }
WITH village, collect(DISTINCT person) AS people
WHERE size(people) > 1
WITH village, people, [one IN people WHERE NOT EXISTS { MATCH (one)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,3}(other:Person) WHERE other IN people AND other.id < one.id }] AS firstOfFamily
WHERE size(firstOfFamily) > 1
RETURN village, size(firstOfFamily) AS families, people
ORDER BY families DESC, village.name
LIMIT 500
