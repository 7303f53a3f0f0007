// Nodes whose names hold the words, the best first; every spelling and its folded key is in the index.
CALL db.index.fulltext.queryNodes('names', $words, {limit: $depth}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels) AND NOT (node:Report AND node.kind = 'gazetteer')
WITH node, score
ORDER BY score DESC, node.id
LIMIT $limit
RETURN node { .*, text: null, keys: null, statements: null, label: head([label IN labels(node) WHERE NOT label IN ['Entity', 'Place']]) } AS node, coalesce(node.keys, []) AS keys, score
