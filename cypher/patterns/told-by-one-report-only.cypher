// title: Told by one report only
// topic: Evidence
// description: People who are held, missing, dead or may not leave, of whom a single report tells: what rests on one source.
MATCH (person:Person WHERE person.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'] AND size(person.reports) = 1)<-[:MENTIONS]-(report:Report)
RETURN person, person.status AS status, report, person.statementCount AS statements, size(coalesce(person.witnesses, [])) AS witnesses
ORDER BY statements, person.name, person.id
LIMIT 1000
