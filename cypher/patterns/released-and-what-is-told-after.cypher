// title: Released, and what is told after
// topic: Detention
// description: Who was released, and what is told of them from then on.
MATCH (release:Event {kind: 'release'})<-[:SUBJECT_OF]-(person:Person|Group)
OPTIONAL MATCH (person)-[:SUBJECT_OF]->(later:Event WHERE later <> release AND later.earliest >= coalesce(release.earliest, release.latest))
RETURN person, person.status AS statusNow, release, collect(later) AS later
ORDER BY person.name, person.id
LIMIT 500
