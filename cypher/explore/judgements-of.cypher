// What people judged about the mentions of a node, the latest first.
MATCH (:Entity {id: $id})<-[:REFERS_TO]-(:Mention)<-[:LEFT|RIGHT]-(judgement:Judgement)
WITH DISTINCT judgement
ORDER BY judgement.at DESC, judgement.id
LIMIT $limit
MATCH (judgement)-[:LEFT]->(leftMention:Mention)-[:REFERS_TO]->(left:Entity), (leftMention)-[:IN]->(leftReport:Report)
MATCH (judgement)-[:RIGHT]->(rightMention:Mention)-[:REFERS_TO]->(right:Entity), (rightMention)-[:IN]->(rightReport:Report)
RETURN
  judgement { .id, .verdict, .by, .reason, .at } AS judgement,
  left.id AS leftEntity,
  coalesce(head(leftMention.names), left.name, left.title) AS leftName,
  leftReport { .id, .title, .publisher, .byline, .publishedOn, .url, .kind, .language } AS leftReport,
  right.id AS rightEntity,
  coalesce(head(rightMention.names), right.name, right.title) AS rightName,
  rightReport { .id, .title, .publisher, .byline, .publishedOn, .url, .kind, .language } AS rightReport
ORDER BY judgement.at DESC, judgement.id
