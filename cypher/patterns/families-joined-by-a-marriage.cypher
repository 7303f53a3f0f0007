// title: Families joined by a marriage
// topic: Families
// description: Couples, married or engaged, of whom both have parents, brothers, sisters or other relatives that reports tell of; the children of either are not counted.
MATCH (one:Person)-[marriage:SPOUSE_OF|ENGAGED_TO]->(other:Person)
WITH one, other, marriage,
  COLLECT { MATCH (one)-[:PARENT_OF|SIBLING_OF|RELATIVE_OF]-(ofOne:Person|Group) WHERE ofOne <> other AND NOT EXISTS { (one)-[:PARENT_OF]->(ofOne) } AND NOT EXISTS { (other)-[:PARENT_OF]->(ofOne) } RETURN DISTINCT ofOne } AS familyOfOne,
  COLLECT { MATCH (other)-[:PARENT_OF|SIBLING_OF|RELATIVE_OF]-(ofOther:Person|Group) WHERE ofOther <> one AND NOT EXISTS { (one)-[:PARENT_OF]->(ofOther) } AND NOT EXISTS { (other)-[:PARENT_OF]->(ofOther) } RETURN DISTINCT ofOther } AS familyOfOther
WHERE size(familyOfOne) > 0 AND size(familyOfOther) > 0
RETURN one, other, marriage, familyOfOne, familyOfOther
ORDER BY one.name, one.id
LIMIT 500
