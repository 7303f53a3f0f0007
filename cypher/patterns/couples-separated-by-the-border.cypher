// title: Couples separated by the border
// topic: Families
// description: Husbands and wives of whom one is held, missing or may not leave in one country while the other lives in another.
MATCH (kept:Person WHERE kept.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])-[:SPOUSE_OF]-(apart:Person WHERE NOT apart.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])
MATCH (apart)-[:LIVED_IN|CITIZEN_OF]->(home:Place)-[:WITHIN]->{0,6}(country:Country)
MATCH (kept)-[:SUBJECT_OF]->(event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest', 'passport confiscation', 'journey'])
MATCH (event)-[:AT]->(site:Place|Facility)-[:LOCATED_IN|WITHIN]->{0,7}(other:Country WHERE other <> country)
RETURN kept, kept.status AS status, apart, country AS livesIn, other AS keptIn, collect(DISTINCT event) AS events
ORDER BY kept.name, kept.id
LIMIT 500
