// title: Events by county and month
// topic: Places
// description: What happened in each county or city, month by month; what was only planned, and events whose date is no single month, are left out, and of many events twenty are listed.
// param county: County|City? - one county or city only; all if left empty
MATCH (event:Event WHERE NOT coalesce(event.planned, false) AND (left(event.earliest, 7) = left(event.latest, 7) OR event.latest IS NULL AND event.earliest IS NOT NULL))-[:AT]->(site:Place|Facility)
MATCH (site)-[:LOCATED_IN|WITHIN]->{0,4}(county:County|City)
WHERE $county IS NULL OR county.id = $county
RETURN county, left(event.earliest, 7) AS month, event.kind AS kind, count(DISTINCT event) AS number, collect(DISTINCT event)[..20] AS events, collect(DISTINCT site)[..20] AS sites
ORDER BY county.name, county.id, month, kind
LIMIT 1000
