// title: No news since
// topic: Detention
// description: Who is held, missing or may not leave, and of whom the latest report is older than a day, the longest unheard of first.
// param day: Date = 2018-05-01 - no report after this day
MATCH (person:Person WHERE person.status IN ['detained', 'imprisoned', 'missing', 'unable to leave'])<-[:MENTIONS]-(report:Report)
WITH person, report
ORDER BY report.publishedOn DESC, report.id
WITH person, collect(report)[0] AS latest
WHERE latest.publishedOn < $day
RETURN person, person.status AS status, person.statusSince AS since, latest.publishedOn AS lastTold, latest
ORDER BY lastTold, person.name, person.id
LIMIT 500
