// Every place and facility with what it lies in.
MATCH (place:Place|Facility)
RETURN
  place.id AS id,
  place.name AS name,
  head([label IN labels(place) WHERE NOT label IN ['Entity', 'Place']]) AS label,
  COLLECT { MATCH (place)-[:WITHIN|LOCATED_IN]->(around:Place) RETURN around.id ORDER BY around.id } AS within
ORDER BY id
