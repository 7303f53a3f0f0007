// title: Told alike by two reports
// topic: Evidence
// description: Relationships that two reports of different publishers state independently: not by the mouth of the same witness. What lies in which place is left out.
MATCH (start:Person|Group|Event|Organization WHERE start:Organization OR size(start.reports) > 1)-[relationship:!TESTIFIED_ABOUT&!LOCATED_IN&!WITHIN WHERE size(relationship.reports) > 1]->(end:Entity)
WHERE COUNT { UNWIND relationship.reports AS id MATCH (report:Report {id: id}) RETURN DISTINCT report.publisher } > 1
WITH start, relationship, end, COLLECT {
  UNWIND relationship.statements AS id
  MATCH (statement:Statement {id: id})-[:QUOTES]->(report:Report)
  OPTIONAL MATCH (statement)-[:SAID_BY]->(:Mention)-[:REFERS_TO]->(witness:Person|Group)
  WITH report.publisher AS publisher, witness, collect(statement.predicate) AS said
  // Where somebody is held is worked out: that it happened to them, and where.
  WHERE NOT type(relationship) IN ['HELD_IN', 'TAKEN_AT'] OR 'SUBJECT_OF' IN said AND 'AT' IN said
  RETURN {publisher: publisher, witness: witness}
} AS tellings
WHERE any(one IN tellings WHERE any(other IN tellings WHERE one.publisher <> other.publisher AND coalesce(one.witness <> other.witness, true)))
RETURN start, type(relationship) AS relation, end, COLLECT { UNWIND tellings AS telling RETURN DISTINCT telling.publisher } AS publishers, COLLECT { UNWIND tellings AS telling WITH telling.witness AS witness WHERE witness IS NOT NULL RETURN DISTINCT witness } AS witnesses, relationship
ORDER BY start.name, start.id, relation, end.name
LIMIT 500
