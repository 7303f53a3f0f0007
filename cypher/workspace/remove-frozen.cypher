MATCH (frozen:FrozenResult {id: $id})
DETACH DELETE frozen
RETURN count(*) AS removed
