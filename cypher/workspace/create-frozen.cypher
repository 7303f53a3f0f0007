CREATE (frozen:FrozenResult)
SET frozen = $frozen
