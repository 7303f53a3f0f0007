// title: Judgements that join reports
// topic: Evidence
// description: Each decision that two mentions of different reports are, or are not, the same, with who decided and why.
// param verdict: Text = same - same, different or unsure
MATCH (judgement:Judgement WHERE judgement.verdict = $verdict)-[:LEFT]->(left:Mention)
MATCH (judgement)-[:RIGHT]->(right:Mention WHERE right.reportId <> left.reportId)
WITH judgement, left, right
ORDER BY left.reportId, right.reportId, judgement.id
// A mention of which nothing is said stands for nobody: hence more than are shown.
LIMIT 1000
MATCH (left)-[:REFERS_TO]->(one:Entity)
MATCH (right)-[:REFERS_TO]->(other:Entity)
RETURN one, other, left.names[0] AS nameInOne, left.reportId AS oneReport, right.names[0] AS nameInOther, right.reportId AS otherReport, judgement.reason AS reason, judgement.by AS by
ORDER BY oneReport, otherReport, one.name, nameInOther
LIMIT 500
