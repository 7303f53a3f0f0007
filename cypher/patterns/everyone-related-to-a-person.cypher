// title: Everyone related to a person
// topic: Families
// description: All who are tied to one person by blood or marriage, through whom, and what became of them; up to six steps away.
// param person: Person - whose family to look for
MATCH path = ALL SHORTEST (person:Person {id: $person})-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,6}(relative:Person|Group WHERE relative.id <> $person)
WITH relative, path
ORDER BY relative.id
WITH relative, head(collect(path)) AS path
RETURN relative, relative.status AS status, relative.statusSince AS since, length(path) AS steps, path
ORDER BY steps, relative.name, relative.id
LIMIT 500
