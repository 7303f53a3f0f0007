// The county or city in which each place or facility lies, the nearest first; where none is known, its prefecture.
UNWIND $ids AS id
WITH id, head(COLLECT {
    MATCH path = (:Entity {id: id})-[:LOCATED_IN|WITHIN]->{1,6}(around:County|City|Prefecture)
    RETURN around.id
    ORDER BY CASE WHEN around:Prefecture THEN 1 ELSE 0 END, length(path), around.id
    LIMIT 1
  }) AS around
WHERE around IS NOT NULL
RETURN id, around
