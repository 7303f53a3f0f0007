// The reader's own patterns, or the one with an id.
MATCH (pattern:SavedPattern)
WHERE $id IS NULL OR pattern.id = $id
RETURN pattern.id AS id, pattern.title AS title, pattern.description AS description, pattern.cypher AS cypher
ORDER BY title, id
