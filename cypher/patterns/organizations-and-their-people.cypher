// title: Organizations and their people
// topic: Organizations
// description: Each organization, who belongs to it or works for it, and what it carried out.
MATCH (organization:Organization)<-[tie:MEMBER_OF|WORKS_FOR]-(person:Person|Group)
OPTIONAL MATCH (organization)-[:CARRIED_OUT]->(event:Event)
RETURN organization, collect(DISTINCT person) AS people, collect(DISTINCT tie) AS ties, collect(DISTINCT event) AS carriedOut
ORDER BY size(people) DESC, organization.name, organization.id
LIMIT 500
