// The nodes that once had these ids.
UNWIND $ids AS formerId
CALL db.index.fulltext.queryNodes('formerIds', '"' + replace(replace(formerId, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WITH formerId, node
WHERE formerId IN node.formerIds
RETURN formerId, node.id AS id
ORDER BY formerId, id
