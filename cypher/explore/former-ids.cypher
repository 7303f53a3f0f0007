// The nodes of today for ids from before a judgement joined them.
UNWIND $ids AS formerId
MATCH (:Mention {formerId: formerId})-[:REFERS_TO]->(node:Entity)
RETURN DISTINCT formerId, node.id AS id
ORDER BY formerId, id
