// title: Detained with others on one day
// topic: Detention
// description: Days on which several people were taken or held in one event, or in one facility, village, township, county or city; of many people twenty are listed.
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'] AND (event.earliest = event.latest OR event.latest IS NULL AND event.date =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}/[.][.]'))
WHERE NOT coalesce(event.planned, false)
WITH event, COLLECT { MATCH (event)-[:AT]->(site:Facility|Village|Township|County|City) RETURN site } AS sites
UNWIND CASE size(sites) WHEN 0 THEN [event] ELSE sites END AS shared
MATCH (event)<-[:SUBJECT_OF]-(person:Person|Group)
WITH event.earliest AS day, shared, collect(DISTINCT person) AS people, collect(DISTINCT event) AS events
WHERE size(people) > 1
RETURN day, CASE WHEN NOT shared:Event THEN shared END AS site, size(people) AS number, people[..20] AS people, events[..20] AS events
ORDER BY day, site.name, site.id, number DESC
LIMIT 500
