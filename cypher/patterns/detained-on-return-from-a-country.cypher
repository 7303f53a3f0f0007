// title: Detained on return from a country
// topic: Detention
// description: People who were taken or held after a journey, a visit, a forced return or an order to come back: where they had lived, studied or been abroad, and where their husband or wife lives. The country is left empty where no report tells it.
// param country: Country? - the country they came back from, or where their husband or wife lives; any if left empty
MATCH (event:Event WHERE event.kind IN ['arrest', 'detention', 'imprisonment', 'house arrest'])<-[:SUBJECT_OF]-(person:Person|Group)
WITH person, collect(event) AS kept
WITH person, kept, COLLECT {
  MATCH (person)-[:SUBJECT_OF]->(way:Event WHERE way.kind IN ['journey', 'forced return', 'summons'] AND NOT coalesce(way.planned, false))
  WHERE way.kind <> 'summons' OR toLower(way.reason) =~ '.*\\b(back|return)\\b.*'
  RETURN way
} AS ways
WHERE size(ways) > 0 OR EXISTS { (person)-[:VISITED]->(:Place) }
WITH person, kept, ways,
  COLLECT { UNWIND kept AS event MATCH (event)-[:AT]->(:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,7}(country:Country) RETURN DISTINCT country } AS keptIn,
  COLLECT { UNWIND ways AS way MATCH (way)-[:AT]->(:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,7}(country:Country) RETURN DISTINCT country } AS ledTo,
  COLLECT { MATCH (person)-[:VISITED]->(:Place)-[:WITHIN]->{0,6}(country:Country) RETURN DISTINCT country } AS visited
// They came back to where they were kept; where that is not told, to where the way led.
WITH person, kept, ways, visited, CASE WHEN size(keptIn) > 0 THEN keptIn ELSE ledTo + visited END AS back
WITH person, kept, back, any(country IN visited WHERE country IN back) AS isVisit, [way IN ways WHERE NOT EXISTS { (way)-[:AT]->(:Facility|Place) } OR EXISTS { MATCH (way)-[:AT]->(:Facility|Place)-[:LOCATED_IN|WITHIN]->{0,7}(country:Country) WHERE country IN back }] AS ways
WHERE isVisit OR size(ways) > 0
WITH person, back, ways, [event IN kept WHERE isVisit OR any(way IN ways WHERE NOT coalesce(event.latest < way.earliest, false))] AS events,
  COLLECT { MATCH (person)-[stay:LIVED_IN|STUDIED_IN|VISITED]->(:Place)-[:WITHIN]->{0,6}(country:Country) WHERE size(back) > 0 AND NOT country IN back RETURN {country: country, ties: [stay]} } AS own,
  COLLECT { MATCH (person)-[marriage:SPOUSE_OF]-(:Person)-[stay:LIVED_IN]->(:Place)-[:WITHIN]->{0,6}(country:Country) WHERE NOT country IN back RETURN {country: country, ties: [marriage, stay]} } AS ofSpouse
WHERE size(events) > 0 AND (size(own) > 0 OR size(ofSpouse) > 0 OR any(way IN ways WHERE way.kind <> 'journey'))
  AND ($country IS NULL OR any(home IN own + ofSpouse WHERE home.country.id = $country))
WITH person, back, ways, events, own, ofSpouse, COLLECT { UNWIND events AS event RETURN min(event.earliest) }[0] AS earliest
ORDER BY earliest, person.name, person.id
LIMIT 500
RETURN person, COLLECT { UNWIND own AS home RETURN DISTINCT home.country } AS cameFrom, COLLECT { UNWIND ofSpouse AS home RETURN DISTINCT home.country } AS spouseLivesIn, ways,
  [event IN events WHERE event.date IS NOT NULL | event.date] AS dates, events, COLLECT {
    UNWIND own + ofSpouse AS home UNWIND home.ties AS tie RETURN tie
    UNION MATCH (person)-[tie:VISITED]->(:Place)-[:WITHIN]->{0,6}(country:Country) WHERE country IN back RETURN tie
  } AS stays
ORDER BY earliest, person.name, person.id
LIMIT 500
