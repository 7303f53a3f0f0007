// title: Who testified about whom
// topic: Families
// description: Each witness, what they are to those they speak of, in how many statements they speak of them, and of whom nobody else tells.
// param witness: Person? - one witness only; everybody if left empty
MATCH (witness:Person)-[told:TESTIFIED_ABOUT]->(person:Person|Group)
WHERE $witness IS NULL OR witness.id = $witness
WITH witness, person, told, size(told.statements) AS statementsByThisWitness
ORDER BY witness.name, statementsByThisWitness DESC, person.name, person.id
LIMIT 500
RETURN witness, person,
  COLLECT { MATCH (witness)-[kinship:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF|FRIEND_OF]-(person) RETURN kinship } AS kinship,
  statementsByThisWitness, NOT EXISTS { (other:Person WHERE other <> witness)-[:TESTIFIED_ABOUT]->(person) } AS onlyWitness, told
ORDER BY witness.name, statementsByThisWitness DESC, person.name, person.id
LIMIT 500
