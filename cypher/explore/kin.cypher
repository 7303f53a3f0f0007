// How witnesses are related to the people of whom they speak.
MATCH (witness:Person)-[relationship:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF|FRIEND_OF]-(person:Entity)
WHERE witness.id IN $witnesses AND person.id IN $people
RETURN
  witness.id AS witness,
  person.id AS person,
  type(relationship) AS type,
  startNode(relationship) = witness AS witnessFirst,
  witness.sex AS witnessSex,
  person.sex AS personSex,
  relationship.kinship AS kinship
ORDER BY witness, person, relationship.id
