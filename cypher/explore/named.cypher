// Nodes that may be meant by a text: by id, or by the words of a name or alias, the best first.
CALL () {
  MATCH (node:Entity {id: $text})
  RETURN node, 1000.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('names', $words, {limit: 1000}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, coalesce(node.name, node.title) AS name, coalesce(node.aliases, []) AS aliases
ORDER BY score DESC, id
LIMIT 20
