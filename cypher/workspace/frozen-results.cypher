// Kept results, the newest first, or the one with an id.
MATCH (frozen:FrozenResult)
WHERE $id IS NULL OR frozen.id = $id
RETURN frozen { .* } AS frozen
ORDER BY frozen.at DESC, frozen.id
