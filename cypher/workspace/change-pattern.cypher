MATCH (pattern:SavedPattern {id: $pattern.id})
SET pattern = $pattern
RETURN pattern.id AS id
