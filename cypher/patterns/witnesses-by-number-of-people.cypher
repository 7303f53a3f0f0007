// title: Witnesses by number of people
// topic: Evidence
// description: Who speaks of how many people: what would be lost without one witness.
MATCH (witness:Person)-[told:TESTIFIED_ABOUT]->(person:Person|Group)
RETURN witness, count(DISTINCT person) AS people, sum(size(told.statements)) AS statements, collect(DISTINCT person)[..50] AS about, collect(told)[..50] AS testimonies
ORDER BY people DESC, witness.name, witness.id
LIMIT 500
