// title: Families joined by a marriage
// topic: Families
// description: Couples, married or engaged, of whom both have parents, brothers, sisters or other relatives that reports tell of.
MATCH (one:Person)-[marriage:SPOUSE_OF|ENGAGED_TO]->(other:Person)
WITH one, other, marriage, COLLECT { MATCH (one)-[:PARENT_OF]->(child) RETURN child } AS childrenOfOne, COLLECT { MATCH (other)-[:PARENT_OF]->(child) RETURN child } AS childrenOfOther
WITH one, other, marriage,
  COLLECT { MATCH (one)-[:PARENT_OF|SIBLING_OF|RELATIVE_OF]-(ofOne:Person|Group) WHERE NOT ofOne IN childrenOfOther RETURN DISTINCT ofOne } AS familyOfOne,
  COLLECT { MATCH (other)-[:PARENT_OF|SIBLING_OF|RELATIVE_OF]-(ofOther:Person|Group) WHERE NOT ofOther IN childrenOfOne RETURN DISTINCT ofOther } AS familyOfOther
WHERE size(familyOfOne) > 0 AND size(familyOfOther) > 0
RETURN one, other, marriage, familyOfOne, familyOfOther
ORDER BY one.name, one.id
LIMIT 500
