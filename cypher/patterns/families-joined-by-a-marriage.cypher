// title: Families joined by a marriage
// topic: Families
// description: Couples, married or engaged, of whom both have parents, brothers, sisters or other relatives that reports tell of.
MATCH (one:Person)-[marriage:SPOUSE_OF|ENGAGED_TO]->(other:Person)
MATCH (one)-[:PARENT_OF|SIBLING_OF|RELATIVE_OF]-(ofOne:Person|Group WHERE NOT EXISTS { (other)-[:PARENT_OF]->(ofOne) })
MATCH (other)-[:PARENT_OF|SIBLING_OF|RELATIVE_OF]-(ofOther:Person|Group WHERE NOT EXISTS { (one)-[:PARENT_OF]->(ofOther) })
RETURN one, other, marriage, collect(DISTINCT ofOne) AS familyOfOne, collect(DISTINCT ofOther) AS familyOfOther
ORDER BY one.name, one.id
LIMIT 500
