// title: Without a witness
// topic: Evidence
// description: People who are held, missing, dead or may not leave, of whom no witness but themselves speaks, named or unnamed, only the report itself.
MATCH (person:Person WHERE person.status IN ['detained', 'imprisoned', 'missing', 'unable to leave', 'dead'])
WHERE NOT EXISTS { (:Person)-[:TESTIFIED_ABOUT]->(person) }
MATCH (person)<-[:MENTIONS]-(report:Report)
RETURN person, person.status AS status, collect(report) AS reports
ORDER BY person.name, person.id
LIMIT 500
