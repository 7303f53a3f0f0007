// One page of the mentions of reports, without what they say.
MATCH (node:Mention)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node.id AS id, node.reportId AS reportId
ORDER BY id
