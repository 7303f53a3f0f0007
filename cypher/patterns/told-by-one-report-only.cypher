// title: Told by one report only
// topic: Evidence
// description: People who are held, missing, dead or may not leave, of whom a single report tells: what rests on one source, in how many statements and with how many witnesses but themselves.
MATCH (person:Person WHERE person.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'] AND size(person.reports) = 1)<-[:MENTIONS]-(report:Report)
RETURN person, person.status AS status, report, person.statementCount AS statementsNamingThem, COUNT { (:Person)-[:TESTIFIED_ABOUT]->(person) } AS witnesses
ORDER BY statementsNamingThem, person.name, person.id
LIMIT 1000
