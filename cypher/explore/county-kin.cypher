// Who is related by blood or marriage, also through relatives whom a report only counts.
MATCH (one:Person)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF|RELATIVE_OF]->(other:Person|Group)
RETURN one.id AS one, other.id AS other
