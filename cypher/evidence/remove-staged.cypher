// What an interrupted load left of its entities.
MATCH (node:Staged)
WITH node
LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS removed
