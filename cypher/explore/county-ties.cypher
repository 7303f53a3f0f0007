// Each person's relationships to places, by type, with the reports and statements that say so.
MATCH (person:Person)-[tie:FROM|BORN_IN|LIVED_IN|TAKEN_AT|HELD_IN]->(place:Place|Facility)
WITH person, tie, place
ORDER BY person.id, tie.id
RETURN
  person.id AS person,
  collect([type(tie), place.id, coalesce(tie.reports, []), coalesce(tie.statements, [])]) AS ties
