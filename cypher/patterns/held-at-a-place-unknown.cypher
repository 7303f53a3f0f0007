// title: Held at a place unknown
// topic: Detention
// description: Who is held, and of whom no report says where, not even the county.
MATCH (person:Person WHERE person.status IN ['detained', 'imprisoned'])-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])
WITH person, collect(event) AS events
WHERE NOT EXISTS { (person)-[:HELD_IN]->(:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,4}(:County|City) }
RETURN person, person.status AS status, person.statusSince AS since, events
ORDER BY since, person.name, person.id
LIMIT 500
