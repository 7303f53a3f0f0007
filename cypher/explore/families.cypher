// The people with most statements, each with the relatives around them.
MATCH (person:Person)
WITH person
ORDER BY coalesce(person.statementCount, 0) DESC, person.id
LIMIT $people
RETURN
  person.id AS id,
  COLLECT {
    MATCH (person)-[:SPOUSE_OF|ENGAGED_TO|PARENT_OF|SIBLING_OF|RELATIVE_OF]-{1,2}(member:Entity)
    WITH DISTINCT member
    ORDER BY coalesce(member.statementCount, 0) DESC, member.id
    LIMIT 30
    RETURN member.id
  } AS family
ORDER BY coalesce(person.statementCount, 0) DESC, id
