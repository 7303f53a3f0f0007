CREATE (pattern:SavedPattern)
SET pattern = $pattern
RETURN pattern.id AS id
