// title: Witnesses by number of people
// topic: Evidence
// description: Who speaks of how many people, in how many statements: what would be lost without one witness.
MATCH (witness:Person)-[told:TESTIFIED_ABOUT]->(person:Person|Group)
WITH witness, collect(person) AS about, collect(told) AS testimonies
ORDER BY size(about) DESC, witness.name, witness.id
LIMIT 500
RETURN witness, size(about) AS people, COUNT { UNWIND testimonies AS told UNWIND told.statements AS statement RETURN DISTINCT statement } AS statementsByThisWitness, about[..50] AS about, testimonies[..50] AS testimonies
ORDER BY people DESC, witness.name, witness.id
LIMIT 500
